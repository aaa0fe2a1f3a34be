import Directory
import Foundation
import Testing

@testable import Exports

/// AIRS XML.
struct AIRSTests {
    private static func document(_ records: [ListingRecord], _ version: AIRSVersion = .v31) -> String {
        let origin = AIRSDocument.Origin(entity: "Desk & Co", softwareVersion: "1", time: "2026-11-23T10:00:00Z")
        let listings = PublicListings(Dictionary(grouping: records, by: \.table))
        let bytes = AIRSDocument(listings, version: version, origin: origin).file.bytes
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines between the tags of the first element of that name, without white space.
    private static func inner(_ name: String, of text: String) -> [String] {
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let first = lines.firstIndex(where: { $0 == "<\(name)>" || $0.hasPrefix("<\(name) ") }),
            let last = lines[first...].firstIndex(of: "</\(name)>")
        else { return [] }
        return Array(lines[(first + 1)..<last])
    }

    private static let service = [
        ListingRecord(
            .organizations, id: "x:12", ["name": "Ali", "alternate_name": "A; B", "year_incorporated": "1990"]),
        ListingRecord(
            .locations, id: "x:40", ["name": "Sede", "organization_id": "x:12", "location_type": "physical"]),
        ListingRecord(.services, id: "x:7", ["name": "Mensa", "organization_id": "x:12", "status": "active"]),
        ListingRecord(.serviceAtLocations, id: "x:8", ["service_id": "x:7", "location_id": "x:40"]),
    ]

    @Test func `the source says who wrote it, and 3.0 has no namespace`() {
        let newer = Self.document(Self.service)
        #expect(
            newer.contains("<Source xmlns=\"http://www.airs.org/schema/3_1/AIRS.xsd\" xmlns:hsds=\"urn:uuid:"))
        #expect(newer.contains(" SourceEntity=\"Desk &amp; Co\""))
        #expect(newer.contains("SchemaVersion=\"3.1\""))
        let older = Self.document(Self.service, .v30)
        #expect(!older.contains("xmlns") && !older.contains("SourceID") && older.contains("SchemaVersion=\"3.0\""))
    }

    @Test func `a number after the source is the Key, and every other identifier makes one that stays`() throws {
        #expect(Self.inner("Agency", of: Self.document(Self.service)).first == "<Key>12</Key>")
        let records = ["y:12", "x:12", "x:a", "x:b"].map { ListingRecord(.organizations, id: $0, ["name": $0]) }
        let keys = AIRSKeys(PublicListings([.organizations: records]))
        let all = records.map { keys.key(.organizations, $0.id) }
        #expect(all[0] == "12", "the first to come keeps the number")
        #expect(Set(all).count == 4)
        #expect(all.dropFirst().allSatisfy { $0.utf8.count == 15 && Int($0) != nil })
        let fewer = AIRSKeys(PublicListings([.organizations: [records[2]]]))
        #expect(fewer.key(.organizations, "x:a") == all[2], "it does not hang on what else is exported")
    }

    @Test func `a service stands at its place, its elements in the order of the schema`() {
        let more = [
            ListingRecord(.phones, id: "x:p", ["service_id": "x:7", "number": "+39 0131 1", "type": "voice"]),
            ListingRecord(
                .schedules, id: "x:h",
                ["service_id": "x:7", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "09:00", "closes_at": "12:00"]),
            ListingRecord(
                .attributes, id: "x:t",
                ["link_id": "x:7", "link_entity": "service", "taxonomy_term_id": "food.canteen"]),
            ListingRecord(.languages, id: "x:l", ["service_id": "x:7", "name": "arabo", "code": "ar"]),
            ListingRecord(
                .documentRequirements, id: "x:d1",
                ["service_id": "x:7", "alternative_group": "1", "document": "permit"]),
            ListingRecord(
                .documentRequirements, id: "x:d2",
                ["service_id": "x:7", "alternative_group": "1", "document": "permit_receipt"]),
            ListingRecord(
                .eligibilityRules, id: "x:e",
                ["service_id": "x:7", "kind": "income", "parameters": "15000", "source_text": "ISEE fino a 15.000"]),
            ListingRecord(
                .eligibilityRules, id: "x:f",
                ["service_id": "x:7", "kind": "age", "parameters": "18..", "source_text": "adulti"]),
        ]
        #expect(
            Self.inner("SiteService", of: Self.document(Self.service + more)) == [
                "<Name>Mensa</Name>", "<Key>8</Key>", "<Phone TollFree=\"false\" Confidential=\"false\">",
                "<PhoneNumber>+39 0131 1</PhoneNumber>", "<Type>voice</Type>", "</Phone>", "<TimeOpen>", "<Monday>",
                "<From>09:00:00</From>", "<To>12:00:00</To>", "</Monday>", "<Wednesday>", "<From>09:00:00</From>",
                "<To>12:00:00</To>", "</Wednesday>", "</TimeOpen>", "<Taxonomy>", "<Code>food.canteen</Code>",
                "</Taxonomy>", "<Languages>", "<Name>arabo</Name>", "</Languages>", "<DocumentsRequired>",
                "<DocumentsRequired>permit | permit_receipt</DocumentsRequired>", "</DocumentsRequired>",
                "<AgeRequirements MinimumAge=\"18\">adulti</AgeRequirements>",
                "<IncomeRequirements>income: 15000 (ISEE fino a 15.000)</IncomeRequirements>",
            ])
    }

    @Test func `a service at two places is said to be one`() {
        let more = [
            ListingRecord(.locations, id: "x:41", ["name": "Altra", "organization_id": "x:12"]),
            ListingRecord(.serviceAtLocations, id: "x:9", ["service_id": "x:7", "location_id": "x:41"]),
        ]
        let text = Self.document(Self.service + more)
        #expect(text.components(separatedBy: "<SiteService Status=\"active\" ServiceGroupKey=\"7\">").count == 3)
        #expect(!text.contains("<ServiceGroup>"), "what is no programme is not declared as one")
    }

    @Test func `hours of the same times stay apart, for they would come back as one`() {
        func row(_ id: String, _ day: String, _ times: (String, String), _ more: [String: String] = [:])
            -> ListingRecord
        {
            ListingRecord(
                .schedules, id: id,
                ["service_id": "x:7", "byday": day, "opens_at": times.0, "closes_at": times.1].merging(more) { $1 })
        }
        func elements(_ rows: [ListingRecord]) -> Int {
            Self.document(Self.service + rows).components(separatedBy: "<TimeOpen>").count - 1
        }
        let morning = ("09:00", "12:00")
        #expect(elements([row("1", "MO", morning), row("2", "MO", ("14:00", "17:00"))]) == 1)
        #expect(elements([row("1", "MO", morning), row("2", "WE", morning)]) == 2)
        let summer = Self.document(Self.service + [row("1", "MO", morning, ["valid_from": "2026-06-01"])])
        #expect(!summer.contains("<Monday>"), "hours of a summer are no hours of the year")
        #expect(summer.contains("<Notes>MO 09:00 12:00 2026-06-01</Notes>"))
    }

    @Test func `what 3.0 requires stands empty`() {
        let text = Self.document([ListingRecord(.organizations, id: "x:1", ["name": "Ali"])], .v30)
        #expect(
            Self.inner("Agency", of: text) == [
                "<Key>1</Key>", "<Name>Ali</Name>", "<AgencyDescription/>", "<AgencyLocation>", "<Key>1</Key>",
                "<Name/>",
                "<SiteDescription/>", "<NoPhysicalAddress>", "<Explanation/>", "</NoPhysicalAddress>",
                "</AgencyLocation>", "<Phone TollFree=\"false\" Confidential=\"false\">", "<PhoneNumber/>", "</Phone>",
                "<IRSStatus/>", "<Site>", "<Key>\(AIRSKeys.number("site 1"))</Key>", "<Name/>", "<SiteDescription/>",
                "<NoPhysicalAddress>", "<Explanation/>", "</NoPhysicalAddress>", "</Site>",
            ])
    }

    @Test func `organisations stand in those above them, also in a circle, and each once`() {
        func organization(_ id: String, _ parent: String?) -> ListingRecord {
            ListingRecord(.organizations, id: id, ["name": id, "parent_organization_id": parent ?? ""])
        }
        let text = Self.document([
            organization("x:1", nil), organization("x:2", "x:1"), organization("x:3", "x:4"),
            organization("x:4", "x:3"),
        ])
        for key in 1...4 { #expect(text.components(separatedBy: "<Key>\(key)</Key>").count == 2, "\(key)") }
        #expect(text.contains("  <Key>2</Key>"), "one level down")
    }

    @Test func `a service that nobody offers or that is had nowhere is still there`() {
        let text = Self.document([ListingRecord(.services, id: "x:7", ["name": "Numero verde"])])
        #expect(Self.inner("Site", of: text).contains("<NoPhysicalAddress/>"))
        #expect(Self.inner("SiteService", of: text).prefix(2) == ["<Name>Numero verde</Name>", "<Key>7</Key>"])
    }

    @Test func `an address that the schema would refuse is left out`() {
        for (address, isThere) in [
            ("a.b@c-d.example", true), ("è@c.example", false), ("a+b@c.example", true), ("a@c", false),
            ("a b@c.example", false), ("a@-c.example", false), ("a@c.e1", false),
        ] {
            let organization = ListingRecord(.organizations, id: "x:1", ["name": "A", "email": address])
            #expect(Self.document([organization], .v30).contains("<Email>") == isThere, "\(address)")
        }
    }

    @Test func `text is escaped, and control characters are left out`() {
        let organization = ListingRecord(
            .organizations, id: "x:1", ["name": "A<B> & \"C\"\u{1}", "tax_id": "\"1\"\n2"])
        let text = Self.document([organization])
        #expect(text.contains("<Name>A&lt;B&gt; &amp; \"C\"</Name>"))
        #expect(text.contains("FEIN=\"&quot;1&quot;&#10;2\""))
    }
}
