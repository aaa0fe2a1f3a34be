import Directory
import Foundation
import Referrals
import Testing

@Suite struct YearReportTests {
    private static let sizes = [1, 12, 150, 400]

    private func ledger(of people: Int) -> Ledger { .random(people: people, seed: UInt64(people)) }

    /// Checks a table of one column against counts made otherwise.
    private func expect(_ report: YearReport, _ id: String, _ counts: [String: Int]) throws {
        let table = try #require(report[id])
        var total = 0
        for row in table.rows.dropLast() {
            let count = counts[row.headings[0].id] ?? 0
            total += count
            expect(row.cells[0], count, "\(id) \(row.headings[0].id)")
        }
        expect(try #require(table.rows.last).cells[0], total, "\(id) total")
        #expect(total == counts.values.reduce(0, +), "\(id) has a row for everything")
    }

    private func expect(_ cell: ReportCell, _ count: Int, _ what: String) {
        switch cell {
        case .fewerThan(let limit): #expect((1..<limit).contains(count), "\(what)")
        case .withheld: break
        default: #expect(cell.number == count && !(1..<5).contains(count), "\(what)")
        }
    }

    private func tally(_ codes: [String]) -> [String: Int] {
        Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    }

    private func year(_ day: Day) -> String { String(day.description.prefix(4)) }

    private func band(_ age: Int?) -> String {
        guard let age else { return "unknown" }
        let bands = ["0_17": 0...17, "18_29": 18...29, "30_44": 30...44, "45_64": 45...64, "65_up": 65...200]
        return bands.first { $0.value.contains(age) }?.key ?? "no band"
    }

    private func group(_ facts: PersonFacts) -> String {
        if let country = facts.nationality {
            return ["IT": "italian", "RO": "eu", "NG": "other"][country] ?? "no group"
        }
        return ["citizen": "italian", "eu_citizen": "eu"][facts.legalStatus ?? ""] ?? "unknown"
    }

    private struct Gap {
        let needID: String
        let areaID: String
        let day: Day
    }

    @Test(arguments: sizes) func `people, needs and referrals reconcile with the ledger`(people size: Int) throws {
        let ledger = ledger(of: size)
        let report = YearReport(of: ledger, year: 2025, areas: Ledger.tree)
        let made = ledger.referrals.filter { year($0.createdAt.day) == "2025" && $0.state != .enteredInError }
        let people = ledger.cases.filter { person in
            let needs = ledger.needs.filter { $0.caseCode == person.code }
            return year(person.openedOn) == "2025" || needs.contains { year($0.recordedOn) == "2025" }
                || made.contains { referral in needs.contains { $0.id == referral.caseNeedID } }
                || ledger.activities.contains { $0.caseCode == person.code && year($0.day) == "2025" }
        }
        try expect(
            report, "people_by_status_group", tally(people.map { LegalStatusGroup(of: $0.facts.legalStatus).rawValue }))
        let statuses = tally(people.map { $0.facts.legalStatus ?? "unknown" })
        for row in try #require(report["people_by_status"]).rows.dropLast() {
            let id = row.headings[0].id
            expect(row.cells[0], statuses[id] ?? 0, id)
            let group = LegalStatusGroup(of: id == "unknown" ? nil : id).rawValue
            let whole = report["people_by_status_group"]?.rows.first { $0.headings[0].id == group }
            #expect(whole?.cells[0].number != nil, "only the parts of a group that is shown are listed")
        }
        try expect(report, "people_by_sex", tally(people.map { $0.facts.sex?.rawValue ?? "unknown" }))
        try expect(
            report, "people_by_contact", tally(people.map { year($0.openedOn) == "2025" ? "new" : "known" }))
        try expect(report, "people_by_age", tally(people.map { band($0.facts.age) }))
        try expect(report, "people_by_nationality", tally(people.map { group($0.facts) }))
        try expect(
            report, "needs", tally(ledger.needs.filter { year($0.recordedOn) == "2025" }.map(\.needID)))
        try expect(report, "referrals_by_service", tally(made.map(\.serviceID)))
        try expect(
            report, "referrals_by_state",
            tally(made.map { $0.outcome.map { "completed_\($0.help.rawValue)" } ?? $0.state.rawValue }))
    }

    @Test(arguments: sizes) func `activities are told in full and sum up alike`(people size: Int) throws {
        let ledger = ledger(of: size)
        let report = YearReport(of: ledger, year: 2025, areas: Ledger.tree)
        let done = ledger.activities.filter { year($0.day) == "2025" }
        for id in ["activities_by_kind", "activities_by_project"] {
            let rows = try #require(report[id]).rows
            let total = try #require(rows.last).cells
            #expect(total == [.count(done.count), .minutes(done.map(\.minutes).reduce(0, +))])
            for column in 0..<2 {
                #expect(rows.dropLast().compactMap { $0.cells[column].number }.reduce(0, +) == total[column].number)
            }
        }
        let first = done.filter { $0.projectID == "p1" }
        let row = report["activities_by_project"]?.rows.first { $0.headings[0].id == "p1" }
        #expect(row?.cells[0].number ?? 0 == first.count)
    }

    @Test(arguments: sizes) func `gaps reconcile by need, municipality and month`(people size: Int) throws {
        let ledger = ledger(of: size)
        let report = YearReport(of: ledger, year: 2025, areas: Ledger.tree)
        let unmet = ledger.needs.filter { $0.state.reason != nil }.map {
            Gap(needID: $0.needID, areaID: $0.areaID ?? "unknown", day: $0.recordedOn)
        }
        let unanswered = ledger.unansweredInquiries.map {
            Gap(needID: $0.needID, areaID: $0.areaID ?? "unknown", day: $0.day)
        }
        for (id, all) in [("unmet_needs", unmet), ("unanswered_inquiries", unanswered)] {
            let gaps = all.filter { year($0.day) == "2025" }
            let table = try #require(report[id])
            #expect(table.columns.map(\.id) == (1...12).map(String.init) + ["total"])
            for row in table.rows {
                let codes = row.headings.map(\.id)
                let mine = gaps.filter { codes[0] == "total" || codes == [$0.needID, $0.areaID] }
                for (column, cell) in row.cells.enumerated() {
                    let count = column == 12 ? mine.count : mine.count { $0.day.civil.month == column + 1 }
                    expect(cell, count, "\(id) \(codes) \(column)")
                }
            }
            let pairs = Set(gaps.map { [$0.needID, $0.areaID] })
            #expect(Set(table.rows.dropLast().map { $0.headings.map(\.id) }) == pairs)
        }
    }

    @Test func `rows whose number is hidden stand last and tell nothing by their order`() throws {
        for ledger in Self.sizes.map(ledger(of:)) {
            let report = YearReport(of: ledger, year: 2025, areas: Ledger.tree)
            for id in ["people_by_status", "needs", "referrals_by_service"] {
                let rows = try #require(report[id]).rows.dropLast()
                let shown = rows.prefix { $0.cells[0].number != nil }
                let hidden = rows.dropFirst(shown.count)
                #expect(hidden.allSatisfy { $0.cells[0].number == nil })
                #expect(
                    shown.compactMap { $0.cells[0].number } == shown.compactMap { $0.cells[0].number }.sorted(by: >))
                let codes = hidden.map { $0.headings[0].id }
                #expect(codes == codes.sorted(by: IdentifierOrder.precedes))
            }
        }
    }

    @Test func `the middle of the days is told when five or more got help`() throws {
        func report(_ days: [Int]) -> ReportCell? {
            let referrals = days.enumerated().map { index, days in
                Referral(
                    restoring: Referral(id: index, caseNeedID: 1, serviceID: "s", createdAt: noon), state: .completed,
                    changedAt: noon, sentOn: noon.day, endedOn: noon.day, reason: nil,
                    outcome: Outcome(help: .yes, days: days))
            }
            let year = noon.day.civil.year
            return YearReport(of: Ledger(referrals: referrals), year: year, areas: AreaTree())["time_to_outcome"]?
                .rows[0].cells[0]
        }
        #expect(report([9, 1, 4, 30]) == .withheld)
        #expect(report([9, 1, 4, 30, 2]) == .days(4))
        #expect(report([9, 1, 4, 30, 2, 8]) == .days(4))
    }

    @Test func `an empty year is a report of zeros`() {
        let report = YearReport(of: Ledger(), year: 2025, areas: AreaTree())
        #expect(report.tables.count == 15)
        #expect(report.tables.flatMap(\.rows).flatMap(\.cells).allSatisfy { $0.number == 0 || $0 == .withheld })
    }
}
