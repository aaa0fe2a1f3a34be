@testable import Referrals

/// A table as it is printed, and two readers who try to work out what it hides: one solves the sums, one tries all
/// tables that fit the marks.
struct PublishedGrid {
    /// The true counts, totals included.
    let values: [[Int]]
    /// What is printed.
    let shown: [[ReportCell]]
    let limit: Int

    init(_ counts: [[Int]], limit: Int) {
        let cells = SmallCells(limit: limit)
        self.init(shown: cells.grid(counts), values: SmallCells.withTotals(counts), limit: limit)
    }

    init(shown: [[ReportCell]], values: [[Int]], limit: Int) {
        self.shown = shown
        self.values = values
        self.limit = limit
    }

    private var rows: Int { values.count }
    private var columns: Int { values[0].count }
    private var whole: ReportCell { shown[rows - 1][columns - 1] }

    /// Whether all but the whole is hidden, so that a hidden cell may hold anything.
    var isWholeHidden: Bool { shown.flatMap { $0 }.dropLast().allSatisfy { $0 == .withheld } }
    func isSmall(_ row: Int, _ column: Int) -> Bool { (1..<limit).contains(values[row][column]) }
    var isSmallWhole: Bool { whole == .fewerThan(limit) }
    func isTotal(_ row: Int, _ column: Int) -> Bool { row == rows - 1 || column == columns - 1 }

    /// Whether nothing of a row is told but its total, so that its cells may hold anything.
    private func isBlank(_ row: Int, _ column: Int) -> Bool {
        column < columns - 1 && shown[row].dropLast().allSatisfy { $0 == .withheld }
    }

    private func fits(_ value: Int, _ row: Int, _ column: Int) -> Bool {
        let cell = shown[row][column]
        return switch cell {
        case .fewerThan(let limit): (1..<limit).contains(value)
        case .withheld: isWholeHidden || isBlank(row, column) ? value >= 0 : value >= limit
        default: value == cell.number
        }
    }

    /// The values that a cell has in any table that fits what is printed, looking near the true table.
    func possibleValues(_ row: Int, _ column: Int) -> Set<Int> {
        var found: Set<Int> = []
        var counts = values.dropLast().map { Array($0.dropLast()) }
        func search(_ place: Int) {
            guard place < (rows - 1) * (columns - 1) else {
                let table = SmallCells.withTotals(counts)
                let doesFit = (0..<rows).allSatisfy { i in (0..<columns).allSatisfy { fits(table[i][$0], i, $0) } }
                if doesFit { found.insert(table[row][column]) }
                return
            }
            let (i, j) = (place / (columns - 1), place % (columns - 1))
            let truth = values[i][j]
            for value in max(0, truth - 1)...(truth + 1) where fits(value, i, j) {
                counts[i][j] = value
                search(place + 1)
            }
            counts[i][j] = truth
        }
        search(0)
        return found
    }

    /// The hidden cells that follow from the sums of rows and columns: those whose unit vector is a combination of
    /// the equations, found by elimination modulo a prime (the equations hold only 0, 1 and −1).
    func linearlyDerivable() -> [[Int]] {
        let hidden = (0..<rows).flatMap { row in
            (0..<columns).filter { shown[row][$0].number == nil }.map { [row, $0] }
        }
        let lines =
            (0..<rows).map { row in hidden.map { $0[0] == row ? ($0[1] == columns - 1 ? -1 : 1) : 0 } }
            + (0..<columns).map { column in hidden.map { $0[1] == column ? ($0[0] == rows - 1 ? -1 : 1) : 0 } }
        let basis = Elimination(lines)
        return hidden.indices.filter { index in
            basis.spans(hidden.indices.map { $0 == index ? 1 : 0 })
        }.map { hidden[$0] }
    }
}

/// Row echelon form modulo a prime.
private struct Elimination {
    private static let prime = 998_244_353
    private var pivots: [(column: Int, line: [Int])] = []

    init(_ lines: [[Int]]) {
        for line in lines {
            let rest = reduce(line)
            guard let column = rest.firstIndex(where: { $0 != 0 }) else { continue }
            let inverse = Self.power(rest[column], Self.prime - 2)
            pivots.append((column, rest.map { $0 * inverse % Self.prime }))
        }
    }

    func spans(_ line: [Int]) -> Bool { reduce(line).allSatisfy { $0 == 0 } }

    private func reduce(_ line: [Int]) -> [Int] {
        var rest = line.map { ($0 + Self.prime) % Self.prime }
        for (column, pivot) in pivots where rest[column] != 0 {
            let factor = rest[column]
            for index in rest.indices {
                rest[index] = ((rest[index] - factor * pivot[index]) % Self.prime + Self.prime) % Self.prime
            }
        }
        return rest
    }

    private static func power(_ base: Int, _ exponent: Int) -> Int {
        var (result, square, rest) = (1, base, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result = result * square % prime }
            square = square * square % prime
            rest >>= 1
        }
        return result
    }
}
