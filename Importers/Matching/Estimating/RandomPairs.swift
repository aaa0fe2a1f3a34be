/// How often records that were not chosen for likeness agree.
struct RandomPairs {
    /// For each column and level, the share of the pairs in which both have a value.
    let shares: [[Double]]
    /// For each column, how many pairs the shares were counted in.
    let counts: [Int]

    /// Takes all pairs of short lists, and draws from long ones by a fixed sequence, so that the same records always
    /// give the same shares.
    init(_ columns: [ColumnValues], sources: [Int32], meetsOwnSource: Bool, draws: Int = 200_000) {
        var comparer = PairComparer()
        var counts = columns.map { [Int](repeating: 0, count: $0.kind.levels.count) }
        var pairs = Self.pairs(of: sources.count, draws: draws).filter { pair in
            meetsOwnSource || sources[Int(pair.left)] != sources[Int(pair.right)]
        }
        comparer.compare(&pairs, by: columns)
        for column in columns.indices {
            for pair in pairs {
                let level = pair.pattern >> UInt64(4 * column) & 15
                if level != PairComparer.missing { counts[column][Int(level)] += 1 }
            }
        }
        self.counts = counts.map { $0.reduce(0, +) }
        shares = zip(counts, self.counts).map { levels, total in levels.map { Double($0) / Double(max(1, total)) } }
    }

    /// All pairs of some records, or as many drawn as are wanted, where there are more.
    private static func pairs(of count: Int, draws: Int) -> [CandidatePairs.Pair] {
        guard count * (count - 1) / 2 > draws else {
            return (0..<count).flatMap { left in
                ((left + 1)..<max(count, left + 1)).map {
                    CandidatePairs.Pair(left: UInt32(left), right: UInt32($0))
                }
            }
        }
        var state: UInt64 = 0x5851_F42D_4C95_7F2D
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: ((state >> 33) &* UInt64(count)) >> 31)
        }
        return (0..<draws).compactMap { _ in
            let left = next(), right = next()
            return left == right ? nil : CandidatePairs.Pair(left: UInt32(left), right: UInt32(right))
        }
    }
}
