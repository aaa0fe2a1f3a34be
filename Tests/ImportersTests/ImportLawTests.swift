import Directory
import Importers
import TestSupport
import Testing

/// What must hold for every delivery, tried on made-up packages.
struct ImportLawTests {
    static let profile = PartnerProfile(hsdsPackagesOf: "p")

    /// A made-up package: its rows by table, each a list of cells under `columns`.
    struct Package {
        static let columns: [ListingTable: [String]] = [
            .organizations: ["id", "name", "email", "description"],
            .services: ["id", "organization_id", "name", "status", "minimum_age", "assured_date"],
            .locations: ["id", "name", "latitude", "longitude"],
            .serviceAtLocations: ["id", "service_id", "location_id"],
            .phones: ["id", "service_id", "number"], .languages: ["id", "service_id", "code"],
        ]
        var rows: [ListingTable: [[String]]] = [:]

        init(using random: inout SeededGenerator) {
            let count = Int.random(in: 1...6, using: &random)
            func maybe(_ text: String) -> String { Bool.random(using: &random) ? text : "" }
            for n in 1...count {
                rows[.organizations, default: []].append([
                    "o\(n)", "Org \(n)", maybe("a\(n)@b.it"), maybe("say \"\(n)\", and\nmore"),
                ])
                let age = Int.random(in: 0...90, using: &random)
                rows[.services, default: []].append(
                    ["s\(n)", maybe("o\(n)"), "Service \(n)", maybe("active"), maybe("\(age)"), maybe("2025-01-0\(n)")])
                rows[.locations, default: []].append(["l\(n)", maybe("Place"), "44.\(n)", "8.\(n)"])
                rows[.serviceAtLocations, default: []].append(["x\(n)", "s\(n)", "l\(n)"])
                if Bool.random(using: &random) { rows[.phones, default: []].append(["t\(n)", "s\(n)", "0131 \(n)"]) }
                rows[.languages, default: []].append([
                    "g\(n)", "s\(n)", ["it", "ar", "uk"].randomElement(using: &random) ?? "it",
                ])
            }
        }

        func delivery(capitals: Set<ListingTable> = []) -> Delivery {
            Delivery(
                Dictionary(
                    uniqueKeysWithValues: rows.map { table, rows in
                        let lines = [Self.columns[table] ?? []] + rows
                        let text = lines.map {
                            $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
                        }
                        let name = table.fileName + ".csv"
                        return (
                            capitals.contains(table) ? name.uppercased() : name, text.joined(separator: "\n") + "\n"
                        )
                    }))
        }

        /// The records it should leave behind, found the slow way: a dictionary of the cells that are not blank.
        var expected: Set<String> {
            var found: Set<String> = []
            for (table, rows) in rows {
                for row in rows {
                    let cells = zip(Self.columns[table] ?? [], row).filter { !$0.1.isEmpty }.map { column, cell in
                        let isReference = column == "id" || column.hasSuffix("_id")
                        return "\(column)=\(isReference ? "p:" : "")\(cell)"
                    }
                    found.insert("\(table.rawValue) " + cells.sorted().joined(separator: " "))
                }
            }
            return found
        }
    }

    private func state(_ archive: PlainArchive) -> Set<String> {
        Set(
            archive.known.records.flatMap { table, rows in
                rows.values.map { known in
                    let cells = zip(table.columns, known.record.values).compactMap { column, value in
                        value.map { "\(column.name)=\($0)" }
                    }
                    return "\(table.rawValue) " + (cells + ["id=\(known.record.id)"]).sorted().joined(separator: " ")
                }
            })
    }

    @Test(arguments: UInt64(1)...30) func `a package lands whole, and the same again changes nothing`(seed: UInt64)
        throws
    {
        var random = SeededGenerator(seed: seed)
        let package = Package(using: &random)
        var archive = PlainArchive(source: "p")
        let plan = try archive.plan(Self.profile, package.delivery())
        #expect(plan.findings.isEmpty)
        archive.apply(plan)
        #expect(state(archive) == package.expected)
        let again = try archive.plan(Self.profile, package.delivery())
        #expect(again.changes.isEmpty)
        #expect(again.count(of: .unchanged) == plan.count(of: .create))
    }

    @Test(arguments: UInt64(1)...30) func `the order of rows and of files changes nothing`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var package = Package(using: &random)
        var archive = PlainArchive(source: "p")
        let plan = try archive.plan(Self.profile, package.delivery())
        archive.apply(plan)
        for table in package.rows.keys.sorted() { package.rows[table]?.shuffle(using: &random) }
        let capitals = Set(ListingTable.allCases.filter { _ in Bool.random(using: &random) })
        let shuffled = package.delivery(capitals: capitals)
        #expect(try archive.plan(Self.profile, shuffled).changes.isEmpty)
        let fresh = try PlainArchive(source: "p").plan(Self.profile, shuffled)
        #expect(fresh.changes.map(\.id) == plan.changes.map(\.id))
        #expect(fresh.changes.map(\.fields) == plan.changes.map(\.fields))
    }

    @Test(arguments: UInt64(1)...30) func `a blank erases nothing`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var package = Package(using: &random)
        var archive = PlainArchive(source: "p")
        archive.apply(try archive.plan(Self.profile, package.delivery()))
        let before = state(archive)
        for table in package.rows.keys.sorted() {
            let columns = Package.columns[table] ?? []
            let optional = columns.indices.filter { place in
                table.columns.contains { $0.name == columns[place] && !$0.isRequired }
                    && !["latitude", "longitude"].contains(columns[place])
            }
            for row in (package.rows[table] ?? []).indices {
                for place in optional where Bool.random(using: &random) { package.rows[table]?[row][place] = "" }
            }
        }
        let plan = try archive.plan(Self.profile, package.delivery())
        #expect(plan.isEmpty)
        archive.apply(plan)
        #expect(state(archive) == before)
    }

    @Test(arguments: UInt64(1)...40) func `a single defect keeps only its own row from landing`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let whole = Package(using: &random)
        // Leaves only: nothing points at these, so nothing else may be lost.
        let table = [ListingTable.languages, .serviceAtLocations].randomElement(using: &random) ?? .languages
        let row = Int.random(in: 0..<(whole.rows[table]?.count ?? 1), using: &random)
        var broken = whole
        switch Int.random(in: 0..<3, using: &random) {
        case 0: broken.rows[table]?[row][0] = ""
        case 1: broken.rows[table]?[row].append("one too many")
        default: broken.rows[table]?[row][1] = table == .languages ? "s1" : "nobody"
        }
        let isHarmless =
            broken.rows[table]?[row].first != "" && broken.rows[table]?[row].count == 3 && table == .languages
        var archive = PlainArchive(source: "p")
        let plan = try archive.plan(Self.profile, broken.delivery())
        archive.apply(plan)
        var remaining = broken
        if !isHarmless { remaining.rows[table]?.remove(at: row) }
        #expect(state(archive) == remaining.expected)
        #expect(plan.rowsRejected == (isHarmless ? 0 : 1))
        #expect(plan.findings.filter(\.rejectsRow).map(\.line) == (isHarmless ? [] : [row + 2]))
    }
}
