import Directory
import Testing

@testable import Guides

struct `Translations go out to translators and come back` {
    private static let units = [
        TranslationUnit(table: "services", id: "a:1", field: "name", source: "Mensa", text: "مطعم", state: .machine),
        TranslationUnit(
            table: "services", id: "a:1", field: "description", source: "Pasti \"caldi\",\ntutti i giorni\\sempre",
            text: "=1+1, \"x\"\nzwei", state: .approved),
        TranslationUnit(table: "services", id: "a:2", field: "name", source: "Doccia"),
    ]

    @Test func `what is written as PO and as CSV is read as it was`() {
        for text in [TranslationFile.po(Self.units, language: "ar"), TranslationFile.csv(Self.units)] {
            let entries = TranslationFile.entries(text)
            #expect(entries.map(\.place) == ["services/a:1/name", "services/a:1/description"])
            #expect(entries.map(\.source) == Self.units.prefix(2).map(\.source))
            #expect(entries.map(\.text) == Self.units.prefix(2).map(\.text))
            #expect(entries.map(\.isUnsure) == [true, false])
        }
    }

    @Test func `lines that a PO file breaks are put together, and semicolons part a table too`() {
        let broken =
            "#, fuzzy\nmsgctxt \"services/a:1/name\"\nmsgid \"\"\n\"Men\"\n\"sa\"\nmsgstr \"\"\n\"Can\"\n\"teen\"\n"
        let entry = TranslationFile.entries(broken).first
        #expect(entry?.source == "Mensa" && entry?.text == "Canteen" && entry?.isUnsure == true)
        let table = "place;source;translation\r\nservices/a:1/name;Mensa;\"Can\"\"t;een\"\r\n"
        #expect(TranslationFile.entries(table).map(\.text) == ["Can\"t;een"])
    }

    @Test func `a translation is taken once, and is stale when its source has changed`() throws {
        let day: Day = try #require(Day("2026-11-27") as Day?)
        var records: [ListingTable: [ListingRecord]] = [
            .services: [ListingRecord(.services, id: "a:1", ["name": "Mensa"])]
        ]
        let delivery = TranslationDelivery(language: "ar", state: .reviewed, translator: nil, day: day)
        let entry = TranslationFile.Entry(place: "services/a:1/name", source: "Mensa", text: "مطعم", isUnsure: false)
        let lost = TranslationFile.Entry(place: "services/b/name", source: "x", text: "y", isUnsure: false)
        let plan = delivery.plan([entry, lost], records: records, file: "ar.po")
        let change = try #require(plan.changes.first { $0.table == .translations })
        #expect(plan.rowsRejected == 1 && change.kind == .create)
        let values = Dictionary(
            uniqueKeysWithValues: change.fields.compactMap { field in field.new.map { (field.column, $0) } })
        records[.translations] = [ListingRecord(.translations, id: change.id, values)]
        #expect(delivery.plan([entry], records: records, file: "ar.po").changes.first { _ in true } == nil)
        #expect(TranslationUnit.units(in: records, language: "ar").map(\.state) == [.reviewed])
        records[.services]?[0]["name"] = "Mensa serale"
        #expect(TranslationUnit.units(in: records, language: "ar").map(\.state) == [.stale])
        let late = delivery.plan([entry], records: records, file: "ar.po").changes.first { _ in true }
        #expect(late?.fields.first { $0.column == "state" }?.new == "stale")
        let coverage = TranslationCoverage(TranslationUnit.units(in: records, language: "ar"), language: "ar")
        #expect(coverage.total == 1 && coverage.counts == [.stale: 1] && coverage.translated == 1)
    }
}
