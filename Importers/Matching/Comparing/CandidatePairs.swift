import Dispatch
import Synchronization

/// All pairs worth a comparison with the levels of their columns.
struct CandidatePairs {
    /// Two records by their places and how far each column agrees.
    struct Pair: Hashable {
        let left: UInt32, right: UInt32
        var pattern: UInt64 = 0
    }

    /// The pairs in the order of their places.
    private(set) var pairs: [[Pair]]
    /// How many pairs there are of each pattern.
    private(set) var patterns: [UInt64: Int] = [:]

    /// How many pairs there are.
    var count: Int { pairs.reduce(0) { $0 + $1.count } }

    /// Compares the records of every block on some threads; `sources` tells which records may meet.
    init(_ columns: [ColumnValues], blocks: Blocks, sources: [Int32], meetsOwnSource: Bool, threads: Int) {
        let chunkSize = 2048
        let chunkCount = (sources.count + chunkSize - 1) / chunkSize
        let next = Atomic<Int>(0)
        let done = Mutex<[(chunk: Int, pairs: [Pair], patterns: [UInt64: Int])]>([])
        DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
            var comparer = PairComparer()
            var seen = [UInt32](repeating: .max, count: sources.count)
            while true {
                let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard chunk < chunkCount else { break }
                var pairs: [Pair] = []
                var patterns: [UInt64: Int] = [:]
                for record in chunk * chunkSize..<min(sources.count, (chunk + 1) * chunkSize) {
                    blocks.forEachPartner(of: record, seen: &seen) { other in
                        guard meetsOwnSource || sources[record] != sources[other] else { return }
                        pairs.append(Pair(left: UInt32(record), right: UInt32(other)))
                    }
                }
                // By the second of the two, for the first of a stretch of records all lie at hand.
                pairs.sort { $0.right < $1.right }
                comparer.compare(&pairs, by: columns)
                for pair in pairs { patterns[pair.pattern, default: 0] += 1 }
                done.withLock { $0.append((chunk, pairs, patterns)) }
            }
        }
        let chunks = done.withLock { $0 }.sorted { $0.chunk < $1.chunk }
        pairs = chunks.map(\.pairs)
        for chunk in chunks { patterns.merge(chunk.patterns, uniquingKeysWith: +) }
    }
}
