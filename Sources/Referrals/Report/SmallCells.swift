/// Keeps a table from telling how many of a small group there are.
///
/// A cell from 1 to `limit − 1` is shown as "fewer than `limit`". Further cells are withheld until, for each small
/// cell, there is another table that agrees with everything shown (the marks and their meaning included) and has
/// another number there. Zero is shown as zero. A table whose whole is small shows nothing but that.
struct SmallCells {
    /// The first number that may be shown; at least 3, so that a small cell can hide one of two numbers.
    let limit: Int

    init(limit: Int) {
        precondition(limit >= 3, "a limit below 3 hides nothing")
        self.limit = limit
    }

    func isSmall(_ count: Int) -> Bool { (1..<limit).contains(count) }

    func shown(_ count: Int) -> ReportCell { isSmall(count) ? .fewerThan(limit) : .count(count) }

    /// Whether a cell, hidden under the mark of its size, could hold one more (`step` 1) or one less (−1) under the
    /// same mark: small ones stay small, withheld ones stay at the limit or above it.
    func canMove(_ count: Int, by step: Int) -> Bool {
        isSmall(count) ? isSmall(count + step) : count >= limit && count + step >= limit
    }

    /// The parts of a whole, and the whole, which is never withheld: other tables share it.
    func line(_ counts: [Int]) -> (cells: [ReportCell], total: ReportCell) {
        let total = counts.reduce(0, +)
        if isSmall(total) { return (counts.map { _ in .withheld }, shown(total)) }
        var hidden = Set(counts.indices.filter { isSmall(counts[$0]) })
        for small in hidden.sorted() {
            let partners = counts.indices.filter { other in
                other != small
                    && [1, -1].contains { canMove(counts[small], by: $0) && canMove(counts[other], by: -$0) }
            }
            if partners.contains(where: hidden.contains) { continue }
            guard let cheapest = partners.min(by: { counts[$0] < counts[$1] }) else {
                return (counts.map { _ in .withheld }, shown(total))
            }
            hidden.insert(cheapest)
        }
        let cells = counts.indices.map { index in
            hidden.contains(index) && !isSmall(counts[index]) ? .withheld : shown(counts[index])
        }
        return (cells, shown(total))
    }
}
