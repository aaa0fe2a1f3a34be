import Directory
import Exports
import Importers
import TestSupport
import Testing

/// Lists that are imported, exported and imported again.
struct ListTripTests {
    /// The confidential records of the demo and what hangs on them, read off its files.
    private static let confidential: Set<String> = [
        "cooperazione:l-rifugio", "cooperazione:ind-34", "cooperazione:tel-119", "cooperazione:con-2",
        "cooperazione:sede-querce-rifugio-rifugio",
    ]

    private static func report(_ found: Set<RecordComparison.Difference>, beyond declared: Set<String>) {
        for difference in found.sorted(by: { $0.name < $1.name }) where !declared.contains(difference.name) {
            Issue.record("not declared: \(difference)")
        }
    }

    @Test(arguments: DataSet.all, RoundFormat.hsds)
    func `a list comes back from HSDS as it was, but for what is declared`(data: DataSet, format: RoundFormat) throws {
        let declared = try DeclaredLosses(page: "hsds", heading: "Declared losses").names
        let before = try data.records()
        let after = try Journey.records(before, through: format)
        #expect(after.values.reduce(0) { $0 + $1.count } > 0)
        let hidden = data.confidential(among: before)
        let open = before.mapValues { rows in rows.filter { !hidden.contains($0.id) } }
        Self.report(
            RecordComparison(open, with: after, of: Journey.source).differences, beyond: declared)
        if data.testDescription == "demo" { #expect(hidden == Self.confidential) }
    }

    @Test(arguments: RoundFormat.hsds)
    func `what is declared to be lost in HSDS is lost`(format: RoundFormat) throws {
        let declared = try DeclaredLosses(page: "hsds", heading: "Declared losses").names
        #expect(!declared.isEmpty)
        let after = try Journey.records(FullNetwork.records, through: format)
        let found = RecordComparison(FullNetwork.records, with: after, of: Journey.source).differences
        #expect(Set(found.map(\.name)) == declared)
    }

    /// What differs between public records and themselves after a trip through AIRS.
    private static func lossesInAIRS(_ data: DataSet) throws -> Set<RecordComparison.Difference> {
        let open = try Journey.records(try data.records(), through: .hsdsCSV)
        let after = try Journey.records(open, through: .airs)
        return RecordComparison(open, with: after, of: Journey.source, cameFrom: Journey.source).differencesOfContent
    }

    @Test(arguments: DataSet.all)
    func `a list comes back from AIRS with the same content, but for what is declared`(data: DataSet) throws {
        let declared = try DeclaredLosses(page: "airs", heading: "Losses of a round trip").names
        Self.report(try Self.lossesInAIRS(data), beyond: declared)
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `what is declared to be lost in AIRS is lost`() throws {
        let declared = try DeclaredLosses(page: "airs", heading: "Losses of a round trip").names
        let found = try DataSet.all.reduce(into: Set<String>()) { names, data in
            names.formUnion(try Self.lossesInAIRS(data).map(\.name))
        }
        #expect(declared.subtracting(found).sorted() == [])
    }

    @Test(arguments: DataSet.all)
    func `a second trip through AIRS changes nothing, identifiers included`(data: DataSet) throws {
        let once = try Journey.records(try data.records(), through: .airs)
        let twice = try Journey.records(once, through: .airs)
        let comparison = RecordComparison(once, with: twice, of: Journey.source, cameFrom: Journey.source)
        Self.report(comparison.differences, beyond: [])
    }

    @Test func `the comparison sees what is lost, what is new and what is changed`() {
        let before = FullNetwork.records
        var after = before
        after[.units] = [before[.units]?.first, nil].compactMap { $0 }
        after[.areas]?.append(ListingRecord(.areas, id: "new", ["kind": "country", "name": "X"]))
        after[.services]?[0]["name"] = "other"
        let found = RecordComparison(before, with: after, of: "no-such-source")
        #expect(Set(found.differences.map(\.name)) == ["units", "+areas", "services.name"])
        #expect(
            Set(found.differencesOfContent.map(\.name)).isSuperset(of: [
                "units.name", "+areas.kind", "+areas.name", "services.name", "+services.name",
            ]))
    }
}
