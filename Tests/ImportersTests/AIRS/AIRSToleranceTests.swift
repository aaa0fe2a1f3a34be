import Directory
import Importers
import TestSupport
import Testing

/// What real AIRS files do against their schema, each on a few lines of our own.
struct AIRSToleranceTests {
    private func plan(_ agencies: String, namespace: String? = nil, version: String = "3.0") throws -> ChangePlan {
        let text = AIRSSample.source(agencies, namespace: namespace, version: version)
        return try PlainArchive(source: "a").plan(AIRSSample.profile, Delivery(["lista.xml": text]))
    }

    private func value(_ plan: ChangePlan, _ table: ListingTable, _ id: String, _ column: String) -> String? {
        plan.changes.first { $0.table == table && $0.sourceID == id }?.fields.first { $0.column == column }?.new
    }

    private func agency(_ inner: String, key: String = "<Key>1</Key>") -> String {
        "<Agency>\(key)<Name>A</Name>\(inner)</Agency>"
    }

    private func site(_ inner: String, service: String = "") -> String {
        agency(
            "<Site><Key>2</Key><Name>S</Name>\(inner)<SiteService><Key>3</Key><Name>V</Name>\(service)</SiteService></Site>"
        )
    }

    @Test func `HTML that was escaped twice is read as text, and told once`() throws {
        let plan = try plan(
            site("", service: "<Description>&amp;lt;b&amp;gt;Mensa&amp;lt;/b&amp;gt; R&amp;amp;D</Description>"))
        #expect(value(plan, .services, "3", "description") == "Mensa R&D")
        #expect(plan.findings.map(\.code) == [.escapedMarkup])
    }

    @Test func `an agency without a Key is given the same one each time`() throws {
        let one = try plan(agency("", key: ""))
        let other = try plan(
            agency("<Key>5</Key><AgencyDescription>Nuova</AgencyDescription>", key: "").replacing(
                "<Key>5</Key>", with: ""))
        #expect(one.findings.map(\.code) == [.madeUpIdentifier])
        #expect(one.changes.map(\.sourceID) == other.changes.map(\.sourceID))
        #expect(one.changes[0].sourceID.allSatisfy { $0.isNumber })
    }

    @Test func `two sites that nothing tells apart but their phones keep apart in any order`() throws {
        let sites = ["1", "2"].map {
            "<Site><Name>S</Name><Phone><PhoneNumber>0131 00000\($0)</PhoneNumber></Phone></Site>"
        }
        let plan = try plan(agency(sites.joined()))
        let turned = try self.plan(agency(sites.reversed().joined()))
        #expect(plan.count(of: .create, in: .locations) == 2)
        #expect(Set(plan.changes.map(\.sourceID)) == Set(turned.changes.map(\.sourceID)))
    }

    @Test(arguments: ["01011000000042", "9223372036854775808000"]) func `long Keys stay as they are`(key: String) throws
    {
        let plan = try plan(agency("", key: "<Key>\(key)</Key>"))
        #expect(plan.changes.map(\.sourceID) == [key])
    }

    @Test func `empty elements and white space are nothing`() throws {
        let plan = try plan(
            site(
                "<AKA><Name/></AKA><PhysicalAddress Confidential=\"0\"><Line1> </Line1></PhysicalAddress><TimeOpen/>",
                service: "<Description/><Languages><Name/></Languages><FeeStructure>\n</FeeStructure>"))
        #expect(plan.findings.isEmpty)
        #expect(Set(plan.changes.map(\.table)) == [.organizations, .locations, .services, .serviceAtLocations])
    }

    @Test func `an element nobody knows is told once a path`() throws {
        let plan = try plan(agency("<Shoe>a</Shoe><Shoe>b</Shoe><Site><Key>2</Key><Shoe>c</Shoe></Site>"))
        let told = plan.findings.filter { $0.code == .unmappedElement }
        #expect(told.map(\.field) == ["Agency/Shoe", "Agency/Site/Shoe"])
        #expect(told.map(\.value) == ["a", "c"])
    }

    @Test(arguments: [
        ("<SiteService Status=\"inactive\">", "inactive"), ("<SiteService Status=\"defunct\">", "defunct"),
        ("<SiteService delete=\"1\">", "inactive"),
    ]) func `a service out of use stays and says so`(tag: String, status: String) throws {
        let plan = try plan(site("").replacing("<SiteService>", with: tag))
        #expect(value(plan, .services, "3", "status") == status)
        #expect(plan.findings.map(\.code) == [.outOfUse])
        #expect(plan.count(of: .create, in: .closures) == 0)
    }

    @Test(arguments: ["DEL 2014", "DEL7 closed", "DEL"]) func `the marker DEL means out of use`(text: String) throws {
        let plan = try plan(site("", service: "<Description>\(text)</Description>"))
        #expect(value(plan, .services, "3", "status") == "inactive")
        let word = try self.plan(site("", service: "<Description>DELIVERY of meals</Description>"))
        #expect(value(word, .services, "3", "status") == "active")
    }

    @Test func `a deletion with a date closes from that day on`() throws {
        let tag = "<SiteService delete=\"true\" deleteEffective=\"2027-01-31T00:00:00\">"
        let plan = try plan(site("").replacing("<SiteService>", with: tag))
        #expect(value(plan, .services, "3", "status") == "active")
        #expect(value(plan, .closures, "service-3/closure-1", "from_date") == "2027-01-31")
        #expect(value(plan, .closures, "service-3/closure-1", "to_date") == "9999-12-31")
        #expect(value(plan, .closures, "service-3/closure-1", "service_at_location_id") == "a:3")
    }

    @Test(arguments: [
        "<PhysicalAddress Confidential=\"1\"><Line1>Via Segreta 1</Line1></PhysicalAddress>",
        "<PhysicalAddress Confidential=\"true\"><ReasonWithheld>Rifugio</ReasonWithheld></PhysicalAddress>",
    ]) func `a confidential address makes the place confidential`(address: String) throws {
        let plan = try plan(site(address))
        #expect(value(plan, .locations, "2", "is_confidential") == "true")
    }

    @Test func `a confidential mailing address of an open place is not kept at all`() throws {
        let plan = try plan(
            site("<MailingAddress Confidential=\"true\"><Line1>Casella Segreta</Line1></MailingAddress>"))
        #expect(plan.findings.map(\.code) == [.withheldValue])
        #expect(!plan.changes.contains { $0.fields.contains { $0.new?.contains("Segreta") == true } })
    }

    @Test func `services of one name and text at two places are suggested, never joined`() throws {
        let sites = [("2", "3"), ("4", "5")].map { site, service in
            "<Site><Key>\(site)</Key><SiteService><Key>\(service)</Key><Name>Mensa</Name></SiteService></Site>"
        }
        let plan = try plan(agency(sites.joined()))
        #expect(plan.count(of: .create, in: .services) == 2)
        let finding = try #require(plan.findings.first { $0.code == .possibleSameService })
        #expect(finding.expected == "3, 5")
    }

    @Test func `a time that cannot be read is told and the others stay`() throws {
        let plan = try plan(
            site(
                "<TimeOpen><Monday><From>09:00</From><To>25:00</To></Monday><Friday><From>09:00</From><To>12:00</To></Friday></TimeOpen>"
            ))
        #expect(plan.findings.map(\.code) == [.badTime])
        #expect(value(plan, .schedules, "site-2/hours-1", "byday") == "FR")
    }

    @Test func `the profile's map turns codes into needs`() throws {
        let profile = try PartnerProfile(
            json: """
                {"version": 1, "name": "x", "source": "a", "format": "airs",
                 "maps": {"taxonomy": {"values": {"BD-5000": "food.canteen"}}}}
                """)
        let text = AIRSSample.source(
            site("", service: "<Taxonomy><Code>BD-5000</Code></Taxonomy>"), namespace: nil, version: "3.0")
        let plan = try PlainArchive(source: "a").plan(profile, Delivery(["lista.xml": text]))
        #expect(plan.findings.isEmpty)
        #expect(value(plan, .attributes, "service-3/term-food.canteen", "taxonomy_term_id") == "food.canteen")
        #expect(value(plan, .attributes, "service-3/term-BD-5000", "taxonomy_term_id") == "a:BD-5000")
    }

    @Test func `a file that is no AIRS says so`() throws {
        let plan = try PlainArchive(source: "a").plan(AIRSSample.profile, Delivery(["x.xml": "<Lista/>"]))
        #expect(plan.findings.map(\.code) == [.missingElement])
    }
}
