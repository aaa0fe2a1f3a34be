import Testing

@testable import Referrals

/// What a reader may think a cell holds, from its mark alone: `nil` for no upper end.
private func range(of cell: ReportCell, isWholeHidden: Bool) -> (low: Int, high: Int?) {
    switch cell {
    case .fewerThan(let limit): (1, limit - 1)
    case .withheld: isWholeHidden ? (0, nil) : (5, nil)
    default: (cell.number ?? 0, cell.number)
    }
}

@Suite struct SmallCellsLineTests {
    private let cells = SmallCells(limit: 5)

    /// All lists of that many numbers from 0 to `most`.
    private func lists(of count: Int, most: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in (0...most).map { list + [$0] } } }
    }

    /// Whether the hidden parts other than `index` can make up the whole when that part is `value`.
    private func isPossible(_ value: Int, at index: Int, _ ranges: [(low: Int, high: Int?)], total: Int) -> Bool {
        let others = ranges.indices.filter { $0 != index }.map { ranges[$0] }
        let low = others.reduce(0) { $0 + $1.low }
        let high = others.allSatisfy { $0.high != nil } ? others.reduce(0) { $0 + ($1.high ?? 0) } : Int.max
        return (low...max(low, high)).contains(total - value)
    }

    @Test func `no small part of a shown whole can be worked out, for every line of four up to 8`() {
        for counts in lists(of: 4, most: 8) {
            let total = counts.reduce(0, +)
            let (shown, whole) = cells.line(counts)
            guard total >= 5 else { continue }
            #expect(whole == .count(total))
            let isWholeHidden = shown.allSatisfy { $0 == .withheld }
            let ranges = shown.map { range(of: $0, isWholeHidden: isWholeHidden) }
            for (index, count) in counts.enumerated() where (1..<5).contains(count) {
                #expect(shown[index] == (isWholeHidden ? .withheld : .fewerThan(5)))
                let others = (0..<5).filter { $0 != count && $0 >= ranges[index].low }
                #expect(
                    others.contains { isPossible($0, at: index, ranges, total: total) },
                    "\(counts) shown as \(shown.map(\.text))")
            }
        }
    }

    @Test func `what is shown is true, and nothing is hidden without need`() {
        for counts in lists(of: 4, most: 8) {
            let (shown, _) = cells.line(counts)
            for (count, cell) in zip(counts, shown) {
                if let number = cell.number { #expect(number == count) }
                if case .fewerThan = cell { #expect((1..<5).contains(count)) }
            }
            if !counts.contains(where: { (1..<5).contains($0) }) { #expect(shown == counts.map { .count($0) }) }
        }
    }

    @Test func `a small whole tells nothing of its parts`() {
        let (shown, whole) = cells.line([1, 0, 3])
        #expect(shown == [.withheld, .withheld, .withheld])
        #expect(whole == .fewerThan(5))
    }

    @Test func `one small part takes the next smallest with it`() {
        #expect(cells.line([30, 3, 12, 0]).cells == [.count(30), .fewerThan(5), .withheld, .count(0)])
    }

    @Test func `two small parts that fill their range are not left alone`() {
        // 4 and 4 of a whole of 28 with 20 shown could only be 4 and 4.
        #expect(cells.line([4, 4, 20]).cells == [.fewerThan(5), .fewerThan(5), .withheld])
        #expect(cells.line([4, 4]).cells == [.withheld, .withheld])
    }
}
