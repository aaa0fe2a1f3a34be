import Directory
import Importers
import TestSupport
import Testing

/// What must hold for every AIRS list, tried on made-up ones; and the one real list, counted by another program.
struct AIRSLawTests {
    private func delivery(_ agencies: [String]) -> Delivery {
        Delivery(["lista.xml": AIRSSample.source(agencies.joined(separator: "\n"))])
    }

    /// Agencies with sites and services, some without Keys, some sharing a service group.
    private func agencies(using random: inout SeededGenerator) -> [[String]] {
        (1...Int.random(in: 2...5, using: &random)).map { number in
            (1...Int.random(in: 1...4, using: &random)).map { place in
                let key = Bool.random(using: &random) ? "<Key>\(number * 100 + place)</Key>" : ""
                let services = (1...Int.random(in: 1...3, using: &random)).map { service in
                    let group = Bool.random(using: &random) ? " ServiceGroupKey=\"\(number)\"" : ""
                    let day = ["Monday", "Sunday", "Friday"].randomElement(using: &random) ?? "Monday"
                    return """
                        <SiteService\(group)><Name>Servizio \(service)</Name><Key>\(number * 1000 + place * 10 + service)</Key>\
                        <Description>Testo \(service)</Description><Phone TollFree="0" Confidential="0"><PhoneNumber>0131 \
                        00\(place)</PhoneNumber></Phone><TimeOpen><\(day)><From>09:00:00</From><To>1\(service):00:00</To>\
                        </\(day)></TimeOpen><Taxonomy><Code>food.canteen</Code></Taxonomy></SiteService>
                        """
                }
                return "<Site>\(key)<Name>Sede \(place)</Name>\(services.joined())</Site>"
            }
        }
    }

    private func wrapped(_ agencies: [[String]]) -> [String] {
        agencies.enumerated().map { "<Agency><Key>\($0 + 1)</Key><Name>Ente \($0)</Name>\($1.joined())</Agency>" }
    }

    @Test(arguments: UInt64(1)...25) func `the same list and the same list shuffled change nothing`(seed: UInt64) throws
    {
        var random = SeededGenerator(seed: seed)
        var agencies = agencies(using: &random)
        var archive = PlainArchive(source: "a")
        let list = wrapped(agencies)
        let plan = try archive.plan(AIRSSample.profile, delivery(list))
        archive.apply(plan)
        #expect(plan.rowsRejected == 0)
        #expect(try archive.plan(AIRSSample.profile, delivery(list)).changes.isEmpty)
        #expect(try archive.plan(AIRSSample.profile, delivery(list.shuffled(using: &random))).changes.isEmpty)
        for index in agencies.indices { agencies[index].shuffle(using: &random) }
        #expect(try archive.plan(AIRSSample.profile, delivery(wrapped(agencies))).changes.isEmpty)
    }

    @Test(arguments: UInt64(1)...25) func `each SiteService is at its place, and only groups share a service`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let list = wrapped(agencies(using: &random))
        let plan = try PlainArchive(source: "a").plan(AIRSSample.profile, delivery(list))
        let text = list.joined()
        func count(_ needle: String) -> Int { text.components(separatedBy: needle).count - 1 }
        #expect(plan.count(of: .create, in: .serviceAtLocations) == count("<SiteService"))
        #expect(plan.count(of: .create, in: .locations) == count("<Site>"))
        // A name stands once at a site, so a group and name are one service, and a SiteService without group is its own.
        let grouped = list.map { agency in
            Set(
                agency.components(separatedBy: "<SiteService ").dropFirst().compactMap { piece in
                    piece.components(separatedBy: "<Name>").dropFirst().first?.prefix { $0 != "<" }
                }
            ).count
        }
        #expect(plan.count(of: .create, in: .services) == grouped.reduce(0, +) + count("<SiteService>"))
    }

    /// Counts by `xmllint --xpath 'count(//*[local-name()="Agency"])'` and the like on the file.
    @Test(.enabled(if: SharedData.isPresent))
    func `the sample instance of 4.0.0 lands, and what it does not join is told`()
        throws
    {
        let delivery = try Delivery(path: SharedData.path("data/airs/doc/airs_instance.xml"))
        var archive = PlainArchive(source: "a")
        let plan = try archive.plan(AIRSSample.profile, delivery)
        archive.apply(plan)
        // 1 Agency, 1 Site, 1 SiteService and 1 Service, which the instance does not join to one another.
        #expect(plan.count(of: .create, in: .organizations) == 1)
        #expect(plan.count(of: .create, in: .locations) == 1)
        #expect(plan.count(of: .create, in: .services) == 2)
        #expect(plan.count(of: .create, in: .serviceAtLocations) == 0)
        // Physical, mailing and other address; the mailing one is open, the other one is confidential.
        #expect(plan.count(of: .create, in: .addresses) == 2)
        #expect(archive.record(.locations, "ST1234")?["is_confidential"] == "true")
        #expect(archive.record(.organizations, "A1234")?["year_incorporated"] == "2016")
        #expect(archive.record(.services, "SS6543")?["name"] == "Food Bank")
        #expect(plan.findings.contains { $0.code == .danglingReference && $0.value == "S8765" })
        #expect(try archive.plan(AIRSSample.profile, delivery).changes.isEmpty)
    }

    @Test func `records of 4.0.0 are joined by their identifiers in any order`() throws {
        let text = """
            <Source xmlns="http://www.airs.org/schema/4_0_0/AIRS.xsd">
            <SiteService><ID>SS2</ID><SiteID>ST2</SiteID><ServiceID>S1</ServiceID><AgencyID>A1</AgencyID></SiteService>
            <SiteService><ID>SS1</ID><SiteID>ST1</SiteID><ServiceID>S1</ServiceID><AgencyID>A1</AgencyID>
              <OpenHours><dayOpen>Monday</dayOpen><TimeOpens>09:00:00</TimeOpens><TimeCloses>12:00:00</TimeCloses>\
            </OpenHours><SpecialHours><SpecialHoursStartDate>2026-12-24</SpecialHoursStartDate>\
            <SpecialHoursEndDate>2026-12-26</SpecialHoursEndDate></SpecialHours></SiteService>
            <Service><ID>S1</ID><Title>Mensa</Title><Description>Pasti caldi</Description><AgencyID>A1</AgencyID></Service>
            <Site><ID>ST2</ID><AgencyID>A1</AgencyID><Title>Due</Title></Site>
            <Site><ID>ST1</ID><AgencyID>A1</AgencyID><Title>Uno</Title></Site>
            <Agency><AgencyID>A1</AgencyID><AgencyName>Ente</AgencyName><Email>a@b.example</Email></Agency>
            </Source>
            """
        var archive = PlainArchive(source: "a")
        let plan = try archive.plan(AIRSSample.profile, Delivery(["x.xml": text]))
        archive.apply(plan)
        #expect(plan.findings.isEmpty)
        #expect(archive.record(.services, "SS1")?["name"] == "Mensa")
        #expect(archive.record(.services, "SS1")?["organization_id"] == "a:A1")
        #expect(archive.record(.serviceAtLocations, "SS2")?["service_id"] == "a:SS1")
        #expect(archive.record(.serviceAtLocations, "SS2")?["location_id"] == "a:ST2")
        #expect(archive.record(.organizations, "A1")?["email"] == "a@b.example")
        #expect(archive.record(.schedules, "service-SS1/hours-1")?["byday"] == "MO")
        #expect(archive.record(.closures, "service-SS1/special-1")?["to_date"] == "2026-12-26")
    }
}
