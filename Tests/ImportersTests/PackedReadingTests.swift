import Directory
import Foundation
import TestSupport
import Testing

@testable import Importers

/// The packed reading of tables against the reading row by row, whose plans must be the same.
struct PackedReadingTests {
    private static let header = """
        id,organization_id,organization_name,name,description,status,email,phone,address,city,municipality,province,\
        postal_code,latitude,longitude,taxonomy_terms,minimum_age,maximum_age,sex,legal_statuses,residence,\
        required_documents,languages,cost,hours,capacity,wait_days
        """

    /// For each column what a cell may be: first what it should be, then what partners also write.
    private static let cells: [[String]] = [
        [], ["1", "2", "3"], ["Ente", "Ente", "Ente", "Altro ente", ""],
        ["Mensa", "Ascolto più", " Casa  grande ", "", "\u{A0}Nido"],
        ["\"Pane, vino.\"", "\"say \"\"yes\"\"\"", "\"two\nlines\"", "a\"b", "tab\there", "\"\""],
        ["active", "Active", "closed", ""], ["a@b.it", "mailto:a@b.it", "a@", ""],
        ["+39 0131 1", "'0131 2'", "none", "", "0131/33 (x)"], ["Via Roma 1", ""], ["Alessandria", "Forlì", ""],
        ["11", "12", "12"], ["1", "1", "2", ""], ["15121", ""], ["44.9", "0.0", "91.5", "x", "", "-45.25", "4e1"],
        ["8.6", "0.0", "181", "", "8,6", "+8.6"], ["A1.2;B", "A1.2; A1 ;", "", "é;A"],
        ["18", "0", "12.0", "x", "", "070"], ["120", "17", "", "9"], ["any", "female", "robot", ""],
        ["*", "citizen;eu_citizen", "martian", ""], ["any", "municipality", "12", ""],
        ["", "id_card", "isee;passport", "spoon"], ["it", "it;ar", "ITA", "??", "en_GB"], ["free", "paid", ""],
        ["480-690;900-990", "0-10080", "1200-1500", "9-", "", "480-690;"], ["3", "0", "many", ""], ["0", "5", "-1"],
    ]

    /// A list that is mostly as it should be; `faults` is how many cells in a hundred are not.
    private func list(seed: UInt64, faults: Int) -> String {
        var random = SeededGenerator(seed: seed)
        var rows = [Self.header]
        for number in 1...Int.random(in: 1...40, using: &random) {
            let row = Self.cells.enumerated().map { column, cells in
                let isOdd = Int.random(in: 0..<100, using: &random) < faults
                if column == 0 { return isOdd ? ["", "1", "x y", " 7"].randomElement(using: &random)! : "\(number)" }
                return isOdd ? cells.randomElement(using: &random)! : cells[0]
            }
            rows.append(row.joined(separator: ","))
            if faults > 0, Int.random(in: 0..<12, using: &random) == 0 {
                rows.append(["", ",,,", "1,2", row.joined(separator: ",") + ",,"].randomElement(using: &random)!)
            }
        }
        let end = Bool.random(using: &random) ? "\n" : "\r\n"
        return rows.joined(separator: end) + (Bool.random(using: &random) ? end : "")
    }

    private func table(_ profile: PartnerProfile) throws -> TableFile {
        let mapping = try #require(try MappingCompiler(profile).compile())
        return TableFile(mapping: mapping, layout: profile.table, areas: AreaFinder(AreaTree()))
    }

    private func plan(_ delivery: Delivery, rowByRow profile: PartnerProfile) throws -> ChangePlan {
        Planner(
            profile: profile, policy: MergePolicy(), read: try table(profile).read(delivery),
            known: KnownRecords(source: profile.source), areas: AreaFinder(AreaTree())
        ).plan()
    }

    private func plan(_ delivery: Delivery, packed profile: PartnerProfile, by size: Int) throws -> ChangePlan? {
        let reading = PackedReading(source: .table(try table(profile)), stretchSize: size, threadCount: 3)
        return reading.read(delivery).flatMap {
            PackedPlanner(
                profile: profile, policy: MergePolicy(), read: $0, known: KnownRecords(source: profile.source),
                areas: AreaFinder(AreaTree())
            ).plan()
        }
    }

    @Test(arguments: [0, 2, 15], [1, 700, 1 << 20])
    func `a packed plan is the plan made row by row, whatever the stretches`(faults: Int, size: Int) throws {
        let profile = try #require(PartnerProfile.bundled["perf-table"])
        for seed in 1...25 as ClosedRange<UInt64> {
            let text = list(seed: seed, faults: faults)
            let delivery = Delivery(files: [.init(name: "elenco.csv", bytes: Array(text.utf8))])
            let expected = try plan(delivery, rowByRow: profile)
            let packed = try #require(try plan(delivery, packed: profile, by: size))
            #expect(packed.findings == expected.findings, "seed \(seed)")
            #expect(Array(packed.changes) == Array(expected.changes), "seed \(seed)")
            #expect(packed.rowsRead == expected.rowsRead && packed.rowsRejected == expected.rowsRejected)
            #expect(packed.files == expected.files && packed.stops == expected.stops)
        }
    }

    @Test(
        arguments: [
            ("a letter of Windows-1252", [0xE8, 0x20]), ("a damaged letter", [0xC3, 0xA8, 0xC3, 0xA8, 0xC3, 0x20]),
            ("a zero byte", [0x00]), ("a letter of UTF-8", [0xC3, 0xA8]),
        ] as [(String, [UInt8])])
    func `a file that is not UTF-8 from its start to its end is read in the same encoding`(
        name: String, ending: [UInt8]
    ) throws {
        let profile = try #require(PartnerProfile.bundled["perf-table"])
        let text = list(seed: 5, faults: 0)
        let row = "900,1,Ente,Caff" + String(repeating: ",", count: 23) + "\n"
        var bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
        bytes += Array(row.utf8.prefix(15)) + ending + Array(row.utf8.dropFirst(15))
        let delivery = Delivery(files: [.init(name: "elenco.csv", bytes: bytes)])
        let packed = try #require(try plan(delivery, packed: profile, by: 300))
        #expect(try packed == plan(delivery, rowByRow: profile))
    }

    @Test(arguments: [[], [3, 9, 2, 2], [1, 2, 3, 3], [5, 4, 6], [7, 8, 9, 1]])
    func `a key that came before is known, be the keys in order or not`(keys: [Int]) throws {
        let profile = try #require(PartnerProfile.bundled["perf-table"])
        let rows = keys.map { "\($0),1,Ente,Mensa" + String(repeating: ",", count: 23) }
        let text = ([Self.header] + rows).joined(separator: "\n") + "\n"
        let delivery = Delivery(files: [.init(name: "elenco.csv", bytes: Array(text.utf8))])
        for size in [1, 70, 1000] {
            let packed = try #require(try plan(delivery, packed: profile, by: size))
            #expect(try packed == plan(delivery, rowByRow: profile))
            #expect(packed.changes.count(of: .create, in: .services) == Set(keys).count)
        }
    }

    @Test func `a file that cannot be read is refused at the same place`() throws {
        let profile = try #require(PartnerProfile.bundled["perf-table"])
        let text = list(seed: 3, faults: 0) + "\n9,\"never closed"
        let delivery = Delivery(files: [.init(name: "elenco.csv", bytes: Array(text.utf8))])
        let packed = try #require(try plan(delivery, packed: profile, by: 100))
        #expect(try packed == plan(delivery, rowByRow: profile))
    }
}
