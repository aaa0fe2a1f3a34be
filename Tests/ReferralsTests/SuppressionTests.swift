import Directory
import Foundation
import TestSupport
import Testing

@testable import Referrals

/// What a report hides cannot be worked out from all that it prints. `SPORTELLO_LEDGERS` says on how many (60).
struct SuppressionTests {
    private static let count = ProcessInfo.processInfo.environment["SPORTELLO_LEDGERS"].flatMap { Int($0) } ?? 60

    @Test func `no hidden cell follows from all the tables of a report together`() {
        var (hidden, reports) = (0, 0)
        for seed in 0..<Self.count {
            let ledger = Ledger.random(people: [3, 9, 25, 60, 150][seed % 5], seed: UInt64(1000 + seed))
            for limit in [YearReport.usualLimit, YearReport.publicLimit] {
                let report = YearReport(of: ledger, year: 2025, areas: Ledger.tree, limit: limit)
                let cells = HiddenCells(report)
                (hidden, reports) = (hidden + cells.names.count, reports + 1)
                let derivable = cells.derivable()
                #expect(derivable.isEmpty, "seed \(seed), limit \(limit)")
            }
        }
        #expect(hidden > reports * 20, "the reports hide something")
    }

    @Test func `the reader who solves sums finds what is badly hidden`() {
        let good = YearReport(of: .random(people: 60, seed: 3), year: 2025, areas: Ledger.tree)
        #expect(HiddenCells(good).names.isEmpty == false)
        // One cell alone withheld beside its total follows from them.
        let bad = YearReport(
            year: 2025, limit: 5,
            tables: [
                ReportTable(
                    id: "people_by_sex", rowHeadings: [.unknown], columns: [.unknown],
                    rows: [
                        ReportTable.Row([.unknown], [.count(9)]), ReportTable.Row([.none], [.fewerThan(5)]),
                        ReportTable.Row([.total], [.count(12)]),
                    ])
            ])
        #expect(HiddenCells(bad).derivable().count == 1)
    }
}
