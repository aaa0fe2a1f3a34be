/// Chooses pairs so that no record has two partners in one other source.
enum OneToOne {
    private struct Seat: Hashable {
        let record: UInt32
        let source: Int32
    }

    /// Those of the pairs, given most probable first, whose records are still free for each other.
    static func chosen(_ pairs: [PairScorer.Scored], sources: [Int32]) -> [PairScorer.Scored] {
        var taken: Set<Seat> = []
        return pairs.filter { scored in
            let left = Seat(record: scored.pair.left, source: sources[Int(scored.pair.right)])
            let right = Seat(record: scored.pair.right, source: sources[Int(scored.pair.left)])
            guard !taken.contains(left), !taken.contains(right) else { return false }
            taken.insert(left)
            taken.insert(right)
            return true
        }
    }
}
