/// Puts pairs together to clusters; two clusters become one only if their records on the whole speak for it.
struct ClusterFinder {
    /// No pair weighs more than this, so that one wrong telephone does not tie two places together.
    private static let mostBits = 30.0
    /// Of large clusters so many records speak for all.
    private static let speakers = 12

    private let scorer: PairScorer

    /// A finder that weighs pairs by a scorer.
    init(_ scorer: PairScorer) { self.scorer = scorer }

    /// For each record the smallest place in its cluster; the pairs are given most probable first.
    func clusters(_ pairs: [PairScorer.Scored], count: Int) -> [Int] {
        var heads = Array(0..<count)
        var members = (0..<count).map { [$0] }
        var comparer = PairComparer()
        for scored in pairs where scored.bits > 0 {
            let left = heads[Int(scored.pair.left)], right = heads[Int(scored.pair.right)]
            guard left != right else { continue }
            let isPlain = members[left].count == 1 && members[right].count == 1
            guard isPlain || meanBits(members[left], members[right], &comparer) > 0 else { continue }
            let (head, tail) = (min(left, right), max(left, right))
            for record in members[tail] { heads[record] = head }
            members[head] = (members[head] + members[tail]).sorted()
            members[tail] = []
        }
        return heads
    }

    private func meanBits(_ left: [Int], _ right: [Int], _ comparer: inout PairComparer) -> Double {
        scorer.meanBits(left.prefix(Self.speakers), right.prefix(Self.speakers), most: Self.mostBits, &comparer)
    }
}
