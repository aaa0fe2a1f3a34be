import TestSupport
import Testing

@testable import Referrals

@Suite struct SmallCellsGridTests {
    @Test func `no small cell of a two by two table up to 5 has one possible value`() {
        for code in 0..<(6 * 6 * 6 * 6) {
            let counts = [[code % 6, code / 6 % 6], [code / 36 % 6, code / 216]]
            expectSafe(PublishedGrid(counts, limit: 4))
        }
    }

    @Test(arguments: [3, 4, 5]) func `no small cell of a random small table has one possible value`(limit: Int) {
        var generator = SeededGenerator(seed: UInt64(limit))
        for _ in 0..<120 {
            let most = [1, 3, 8].randomElement(using: &generator) ?? 1
            let counts = (0..<2).map { _ in (0..<3).map { _ in Int.random(in: 0...most, using: &generator) } }
            expectSafe(PublishedGrid(counts, limit: limit))
        }
    }

    @Test func `no small cell of a large table follows from sums`() {
        var generator = SeededGenerator(seed: 8)
        for rows in [1, 2, 5, 12, 25] {
            for most in [1, 3, 9, 40] {
                let counts = (0..<rows).map { _ in
                    (0..<12).map { _ in max(0, Int.random(in: -most...most, using: &generator)) }
                }
                let published = PublishedGrid(counts, limit: 5)
                let small = published.linearlyDerivable().filter { published.isSmall($0[0], $0[1]) }
                #expect(small.isEmpty || published.isWholeHidden, "\(rows) rows up to \(most)")
            }
        }
    }

    @Test func `what is shown is true, and small cells are never shown`() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<50 {
            let counts = (0..<6).map { _ in (0..<5).map { _ in Int.random(in: 0...9, using: &generator) } }
            let published = PublishedGrid(counts, limit: 5)
            for (row, line) in published.values.enumerated() {
                for (column, count) in line.enumerated() {
                    let cell = published.shown[row][column]
                    if let number = cell.number { #expect(number == count && !(1..<5).contains(count)) }
                    if case .fewerThan = cell { #expect((1..<5).contains(count)) }
                }
            }
        }
    }

    @Test func `a table without small cells is shown whole`() {
        let published = PublishedGrid([[5, 0, 9], [0, 0, 7]], limit: 5)
        #expect(published.shown == published.values.map { $0.map { .count($0) } })
    }

    @Test func `a row that its marks would give away tells only its total`() {
        // Four cells of at least one and a total below five could only be four ones.
        let published = PublishedGrid([[1, 1, 1, 1], [9, 9, 9, 9], [8, 8, 8, 8]], limit: 5)
        #expect(published.shown[0] == [.withheld, .withheld, .withheld, .withheld, .fewerThan(5)])
        #expect(!published.isWholeHidden)
        expectSafe(published)
    }

    @Test func `a large sparse table still tells its months`() {
        var generator = SeededGenerator(seed: 21)
        var counts = Array(repeating: Array(repeating: 0, count: 12), count: 120)
        for _ in 0..<600 {
            counts[Int.random(in: 0..<120, using: &generator)][Int.random(in: 0..<12, using: &generator)] += 1
        }
        let published = PublishedGrid(counts, limit: 5)
        #expect(!published.isWholeHidden)
        #expect(published.shown[120].count { $0.number != nil } >= 10)
        #expect(published.shown.dropLast().count { $0[0] == .withheld } < 60)
    }

    @Test func `a table of a few is hidden whole`() {
        let published = PublishedGrid([[1, 0], [1, 2]], limit: 5)
        #expect(published.shown.flatMap { $0 }.dropLast().allSatisfy { $0 == .withheld })
        #expect(published.shown[2][2] == .fewerThan(5))
    }

    @Test func `the solver finds what can be worked out`() {
        // The solver itself: a single hidden cell in a line follows from the rest.
        let open = PublishedGrid(shown: [[.withheld, .count(6), .count(15)]], values: [[9, 6, 15]], limit: 5)
        #expect(open.linearlyDerivable() == [[0, 0]])
        let pinned = PublishedGrid(
            shown: [[.fewerThan(4), .fewerThan(4), .count(6)], [.count(0), .count(0), .count(0)]]
                + [[.fewerThan(4), .fewerThan(4), .count(6)]],
            values: [[3, 3, 6], [0, 0, 0], [3, 3, 6]], limit: 4)
        #expect(pinned.possibleValues(0, 0) == [3])
    }

    private func expectSafe(_ published: PublishedGrid) {
        for (row, line) in published.values.enumerated() {
            for (column, count) in line.enumerated() where (1..<published.limit).contains(count) {
                guard !published.isSmallWhole, !(published.isWholeHidden && published.isTotal(row, column)) else {
                    continue
                }
                #expect(
                    published.possibleValues(row, column).count > 1,
                    "\(published.values) shown as \(published.shown.map { $0.map(\.text) })")
            }
        }
    }
}
