@testable import Referrals

/// Somebody who reads a whole report and solves all its sums at once: every table's, and what the tables share.
///
/// Each hidden cell is an unknown; sums are over a prime field, in which a system has the same solutions as over the
/// rationals but for chance. An unknown is derivable when elimination leaves a row with nothing else in it.
struct HiddenCells {
    private static let prime: UInt64 = (1 << 61) - 1
    private(set) var names: [String] = []
    private var equations: [[Int: UInt64]] = []

    /// The unknowns and sums of a report.
    init(_ report: YearReport) {
        var places: [String: Int] = [:]
        for table in report.tables { add(table, &places) }
        addTree(report, &places)
        addShared(report, &places)
    }

    /// The hidden cells that follow from what is shown.
    func derivable() -> [String] {
        var rows = equations
        var pivots: [Int: [Int: UInt64]] = [:]
        for index in rows.indices {
            var row = rows[index]
            for (pivot, other) in pivots { Self.eliminate(&row, pivot, other) }
            guard let pivot = row.keys.min() else { continue }
            let inverse = Self.power(row[pivot] ?? 1, Self.prime - 2)
            row = row.mapValues { Self.product($0, inverse) }
            for key in pivots.keys {
                var other = pivots[key] ?? [:]
                Self.eliminate(&other, pivot, row)
                pivots[key] = other
            }
            pivots[pivot] = row
            rows[index] = row
        }
        return pivots.filter { $0.value.count == 1 }.map { names[$0.key] }.sorted()
    }

    private static func eliminate(_ row: inout [Int: UInt64], _ pivot: Int, _ other: [Int: UInt64]) {
        guard let factor = row[pivot] else { return }
        for (key, value) in other {
            let rest = ((row[key] ?? 0) + prime - product(factor, value)) % prime
            row[key] = rest == 0 ? nil : rest
        }
    }

    private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let (high, low) = one.multipliedFullWidth(by: other)
        return prime.dividingFullWidth((high, low)).remainder
    }

    private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
        var (result, base, exponent): (UInt64, UInt64, UInt64) = (1, base, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = product(result, base) }
            base = product(base, base)
            exponent >>= 1
        }
        return result
    }

    /// The terms of a sum; cells that are shown are known, and need no term.
    private mutating func term(_ cell: ReportCell, _ name: String, _ places: inout [String: Int]) -> Int? {
        guard cell.number == nil else { return nil }
        if let known = places[name] { return known }
        places[name] = names.count
        names.append(name)
        return places[name]
    }

    private mutating func sum(_ parts: [Int?], _ total: Int?) {
        var row: [Int: UInt64] = [:]
        for part in parts.compactMap({ $0 }) { row[part] = (row[part] ?? 0) + 1 }
        if let total { row[total] = ((row[total] ?? 0) + Self.prime - 1) % Self.prime }
        if !row.isEmpty { equations.append(row) }
    }

    private mutating func add(_ table: ReportTable, _ places: inout [String: Int]) {
        guard table.columns.count == 1 || table.columns.last?.id == "total", table.rows.last?.headings[0].id == "total",
            table.id != "people_by_status"
        else { return }
        let cells = table.rows.map { row in
            zip(table.columns, row.cells).map { column, cell in
                let name = "\(table.id)/\(row.headings.map(\.id).joined(separator: "+"))/\(column.id)"
                return term(cell, name, &places)
            }
        }
        for column in 0..<(cells.first?.count ?? 0) {
            sum(cells.dropLast().map { $0[column] }, cells.last?[column])
        }
        for row in cells where table.columns.count > 1 { sum(Array(row.dropLast()), row.last ?? nil) }
    }

    /// The statuses of a group sum up to the group.
    private mutating func addTree(_ report: YearReport, _ places: inout [String: Int]) {
        guard let groups = report["people_by_status_group"], let statuses = report["people_by_status"] else { return }
        // The statuses of a group whose number is hidden are not listed, so that there is no such sum.
        for row in groups.rows.dropLast() where row.cells[0].number != nil {
            let parts = statuses.rows.dropLast().filter { part in
                let id = part.headings[0].id
                return LegalStatusGroup(of: id == "unknown" ? nil : id).rawValue == row.headings[0].id
            }
            let terms = parts.map { term($0.cells[0], "people_by_status/\($0.headings[0].id)/count", &places) }
            let total = term(row.cells[0], "people_by_status_group/\(row.headings[0].id)/count", &places)
            sum(terms, total)
        }
    }

    /// All tables of people have one whole, and both tables of referrals.
    private mutating func addShared(_ report: YearReport, _ places: inout [String: Int]) {
        for prefix in ["people_by_", "referrals_by_"] {
            let wholes = report.tables.filter { $0.id.hasPrefix(prefix) }.compactMap { table in
                table.rows.last.flatMap { term($0.cells[0], "\(table.id)/total/count", &places) }
            }
            for (one, other) in zip(wholes, wholes.dropFirst()) { sum([one], other) }
        }
    }
}
