import Directory
import Importers
import TestSupport
import Testing

/// The table of `docs/formats/osm.md` on an extract of our own.
struct OSMImportTests {
    static let profile = PartnerProfile(.osm, of: "m")

    private func plan(_ elements: String, root: String = "osm") throws -> ChangePlan {
        let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>\n<\(root) version=\"0.6\">\n\(elements)\n</\(root)>"
        return try PlainArchive(source: "m").plan(Self.profile, Delivery(["a.osm": text]))
    }

    private func values(_ plan: ChangePlan, _ table: ListingTable, _ id: String) -> [String: String] {
        let change = plan.changes.first { $0.table == table && $0.sourceID == id }
        return Dictionary(
            uniqueKeysWithValues: (change?.fields ?? []).compactMap { field in
                field.new.map { (field.column, $0) }
            })
    }

    private func tags(_ tags: KeyValuePairs<String, String>) -> String {
        tags.map { "<tag k=\"\($0.key)\" v=\"\($0.value)\"/>" }.joined()
    }

    @Test func `each tag comes to its column`() throws {
        let plan = try plan(
            "<node id=\"7\" lat=\"44.9\" lon=\"8.6\" timestamp=\"2026-01-02T03:04:05Z\">"
                + tags([
                    "amenity": "social_facility", "social_facility": "soup_kitchen", "social_facility:for": "woman",
                    "name": "Mensa", "name:ar": "مطعم", "operator": "Caritas", "phone": "0131 000201; 0131 000202",
                    "contact:email": "mensa@caritas.example", "website": "https://caritas.example",
                    "addr:street": "Via Roma", "addr:housenumber": "3", "addr:city": "Alessandria",
                    "addr:postcode": "15121", "opening_hours": "Mo-Fr 11:30-13:00; PH off", "wheelchair": "yes",
                    "fee": "no", "language:ar": "yes", "height": "5 m",
                ]) + "</node>")
        #expect(values(plan, .organizations, "operator/Caritas") == ["name": "Caritas"])
        #expect(
            values(plan, .services, "node/7") == [
                "organization_id": "m:operator/Caritas", "name": "Mensa", "status": "active",
                "url": "https://caritas.example", "email": "mensa@caritas.example",
                "last_modified": "2026-01-02T03:04:05Z",
            ])
        let location = values(plan, .locations, "node/7")
        #expect(location["latitude"] == "44.9" && location["longitude"] == "8.6")
        #expect(values(plan, .addresses, "node/7")["address_1"] == "Via Roma 3")
        #expect(values(plan, .phones, "node/7/phone-2")["number"] == "0131 000202")
        #expect(
            values(plan, .schedules, "node/7/hours-1") == [
                "service_at_location_id": "m:node/7", "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "11:30",
                "closes_at": "13:00", "notes": "Mo-Fr 11:30-13:00; PH off",
            ])
        #expect(values(plan, .closures, "node/7/closure-1")["holiday_rule"] == "public_holidays")
        #expect(values(plan, .attributes, "node/7/food.canteen")["taxonomy_term_id"] == "food.canteen")
        #expect(values(plan, .eligibilityRules, "node/7")["kind"] == "sex")
        #expect(values(plan, .translations, "node/7/name:ar")["text"] == "مطعم")
        #expect(values(plan, .languages, "node/7/ar")["code"] == "ar")
        #expect(values(plan, .accessibility, "node/7")["description"] == "wheelchair: yes")
        #expect(values(plan, .costOptions, "node/7")["amount"] == "0")
        #expect(plan.findings.map(\.code) == [.unmappedElement])
        #expect(plan.findings.map(\.field) == ["node/height"])
    }

    @Test func `a way and a relation are in the middle of their nodes, also of nodes that come later`() throws {
        let plan = try plan(
            """
            <way id="1"><nd ref="11"/><nd ref="12"/><nd ref="99"/>\(tags(["amenity": "hospital", "name": "O"]))</way>
            <relation id="2"><member type="way" ref="1" role="outer"/><member type="node" ref="13" role=""/>
            \(tags(["amenity": "clinic", "name": "C"]))</relation>
            <node id="11" lat="44.0" lon="8.0"/><node id="12" lat="45.0" lon="9.0"/><node id="13" lat="43.0" lon="8.5"/>
            """)
        let way = values(plan, .locations, "way/1")
        #expect(way["latitude"] == "44.5" && way["longitude"] == "8.5")
        let relation = values(plan, .locations, "relation/2")
        #expect(relation["latitude"] == "44.0" && relation["longitude"] == "8.5")
        let missing = plan.findings.filter { $0.code == .danglingReference }
        #expect(missing.map(\.value) == ["node/99", "node/99"])
        #expect(plan.rowsRejected == 0)
        #expect(plan.findings.first { $0.code == .passedOver }?.value == "3")
    }

    @Test func `a relation that holds itself comes to an end`() throws {
        let plan = try plan(
            "<relation id=\"2\"><member type=\"relation\" ref=\"2\" role=\"\"/>\(tags(["amenity": "clinic", "name": "C"]))</relation>"
        )
        #expect(plan.count(of: .create, in: .services) == 1)
        #expect(values(plan, .locations, "relation/2")["latitude"] == nil)
    }

    @Test func `of a list of changes the new counts, and what is deleted is told`() throws {
        let pharmacy = tags(["amenity": "pharmacy", "name": "F"])
        let plan = try plan(
            """
            <action type="modify"><old><node id="1" lat="44" lon="8">\(pharmacy)</node></old>
            <new><node id="1" lat="45" lon="8">\(pharmacy)</node></new></action>
            <node id="3" action="delete" lat="45" lon="8">\(pharmacy)</node>
            """)
        #expect(values(plan, .locations, "node/1")["latitude"] == "45.0")
        #expect(plan.count(of: .create, in: .services) == 1)
        #expect(plan.findings.map(\.code) == [.outOfUse])
        let change = try self.plan(
            "<delete><node id=\"1\" lat=\"44\" lon=\"8\">\(pharmacy)</node></delete>", root: "osmChange")
        #expect(change.changes.isEmpty)
    }

    @Test func `a profile decides for values that the program does not know, and against others`() throws {
        let elements =
            "<osm><node id=\"1\" lat=\"44\" lon=\"8\">\(tags(["amenity": "x", "name": "A"]))</node>"
            + "<node id=\"2\" lat=\"44\" lon=\"8\">\(tags(["amenity": "pharmacy", "name": "B"]))</node></osm>"
        let unknown = try PlainArchive(source: "m").plan(Self.profile, Delivery(["a.osm": elements]))
        #expect(unknown.findings.map(\.value) == ["amenity=x", "1"])
        let profile = try PartnerProfile(
            json: """
                {"version": 1, "name": "x", "source": "m", "format": "osm",
                 "maps": {"osm": {"values": {"amenity=x": "food.parcel", "amenity=pharmacy": ""}}}}
                """)
        let plan = try PlainArchive(source: "m").plan(profile, Delivery(["a.osm": elements]))
        #expect(plan.changes.filter { $0.table == .services }.map(\.sourceID) == ["node/1"])
    }

    @Test(
        arguments: [
            (
                "Mo-Fr 09:00-12:00,15:00-18:00; Sa 09:00-12:00",
                ["MO,TU,WE,TH,FR,SA 09:00-12:00", "MO,TU,WE,TH,FR 15:00-18:00"]
            ),
            ("Mo-Sa 08:30-19:30, Su 09:00-13:00", ["MO,TU,WE,TH,FR,SA 08:30-19:30", "SU 09:00-13:00"]),
            (
                "Mo-Sa 08:30-13:00,16:00-19:30; We 08:30-13:00",
                ["MO,TU,WE,TH,FR,SA 08:30-13:00", "MO,TU,TH,FR,SA 16:00-19:30"]
            ),
            ("24/7", ["MO,TU,WE,TH,FR,SA,SU 00:00-24:00"]), ("Fr-Mo 22:00-26:00", ["MO,FR,SA,SU 22:00-02:00"]),
            ("08:30-13:00; Su off", ["MO,TU,WE,TH,FR,SA 08:30-13:00"]),
            ("Mo[1] 09:00-12:00", []), ("Mo-Fr 09:00-18:00+", []), ("Jan-Mar Mo 09:00-12:00", []),
            ("Su,PH 08:00-13:00", []),
            ("by appointment", []), ("Mo-Sa 08:30–12:30 15:30–19:30", []), ("sunrise-sunset", []),
            ("Mo 25:00-26:00", []),
        ] as [(String, [String])]) func `hours are read whole or stay words`(text: String, expected: [String]) throws
    {
        let plan = try plan(
            "<node id=\"1\" lat=\"44\" lon=\"8\">\(tags(["amenity": "pharmacy", "name": "F", "opening_hours": text]))</node>"
        )
        let rows = plan.changes.filter { $0.table == .schedules }.map { values(plan, .schedules, $0.sourceID) }
        #expect(
            rows.compactMap { row in row["byday"].map { "\($0) \(row["opens_at"] ?? "")-\(row["closes_at"] ?? "")" } }
                == expected)
        // The last of these are no hours in the map's language at all.
        let isRead = !expected.isEmpty || !["by appointment", "Mo 25:00-26:00"].contains(text)
        #expect(isRead == !plan.findings.contains { $0.code == .unstructuredHours })
        if expected.isEmpty { #expect(rows.map { $0["description"] } == [text]) }
    }
}

/// Extracts of the true map, counted by Python's `xml.etree` on the files.
@Suite(.enabled(if: SharedData.isPresent))
struct OSMRealDataTests {
    private func plans(_ path: String) throws -> (first: ChangePlan, second: ChangePlan) {
        var archive = PlainArchive(source: "m")
        let delivery = try Delivery(path: SharedData.path("data/" + path))
        let plan = try archive.plan(OSMImportTests.profile, delivery)
        archive.apply(plan)
        return (plan, try archive.plan(OSMImportTests.profile, delivery))
    }

    @Test func `the pharmacies of Friuli-Venezia Giulia land`() throws {
        let (plan, again) = try plans("it-farmacie/fvg/FarmacieFVG-nominatim.osm")
        // 264 elements are amenity=pharmacy, 2 of them deleted; a town hall, a church and two hospitals stand beside.
        let needs = plan.changes.filter { $0.table == .attributes }.flatMap(\.fields)
        #expect(needs.count { $0.column == "taxonomy_term_id" && $0.new == "health.pharmacy" } == 262)
        #expect(plan.count(of: .create, in: .services) == 266)
        #expect(plan.findings.count { $0.code == .outOfUse } == 2)
        // Of 933 elements, less the services and the deleted.
        #expect(plan.findings.first { $0.code == .passedOver }?.value == String(933 - 266 - 2))
        // 35 tags `phone` and 2 `contact:phone` with a number each, 3 `fax`, and those of the four others.
        #expect(plan.count(of: .create, in: .phones) >= 40)
        // Of 16 opening hours one is beyond the language read, a sentence in English.
        #expect(plan.findings.count { $0.code == .unstructuredHours } == 1)
        // Three pharmacies, the town hall and the church have no name.
        #expect(plan.findings.count { $0.code == .missingValue } == 5)
        #expect(plan.rowsRejected == 0)
        #expect(again.changes.isEmpty)
    }

    @Test func `the homes for old people of the same region land, from nodes, ways and relations`() throws {
        let (plan, again) = try plans("it-residenze-anziani-fvg/export.osm")
        let ids = plan.changes.filter { $0.table == .services }.map(\.sourceID)
        #expect(ids.count { $0.hasPrefix("node/") } == 30)
        #expect(ids.count { $0.hasPrefix("way/") } == 53)
        #expect(ids.count { $0.hasPrefix("relation/") } == 7)
        #expect(plan.count(of: .create, in: .locations) == 90)
        #expect(plan.count(of: .create, in: .addresses) == 36)
        #expect(plan.count(of: .create, in: .eligibilityRules) == 63)
        #expect(plan.count(of: .create, in: .accessibility) == 7)
        #expect(again.changes.isEmpty)
    }

    @Test func `an extract without services gives none, and says how much it passed over`() throws {
        let (plan, _) = try plans("osm/munich_extract.osm")
        #expect(plan.changes.isEmpty)
        #expect(plan.findings.map(\.code) == [.passedOver])
        #expect(plan.findings.map(\.value) == ["340"])
    }
}
