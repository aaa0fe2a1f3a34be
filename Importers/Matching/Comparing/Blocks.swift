import Dispatch
import Synchronization

/// Records by the keys they share, as one array cut into blocks.
struct Blocks {
    /// No block larger than this makes pairs: what so many share tells nobody apart.
    static let largest = 64

    /// The blocks of each record, those of more than one record and no more than the largest.
    private var starts: [UInt32] = [0]
    private var blocks: [UInt32] = []
    private var memberStarts: [UInt32]
    private var members: [UInt32]

    /// The blocks of records 0 to `count`, their keys found by some threads; keys that fall together by chance only make
    /// pairs more.
    init(count: Int, threads: Int, keys: @Sendable (Int) -> [UInt64]) {
        var shift: UInt64 = 64 - 10
        while 1 << (64 - shift) < count * 32 { shift -= 1 }
        let (buckets, ends) = Self.buckets(count, threads: max(1, threads), shift, keys)
        memberStarts = [UInt32](repeating: 0, count: (1 << Int(64 - shift)) + 1)
        for bucket in buckets { memberStarts[Int(bucket) + 1] += 1 }
        for bucket in 1..<memberStarts.count { memberStarts[bucket] += memberStarts[bucket - 1] }
        members = [UInt32](repeating: 0, count: buckets.count)
        fill(buckets, ends)
    }

    /// The buckets of all records one after the other, each once for a record, and where each record's end.
    private static func buckets(
        _ count: Int, threads: Int, _ shift: UInt64, _ keys: @Sendable (Int) -> [UInt64]
    ) -> (buckets: [UInt32], ends: [UInt32]) {
        let parts = Mutex([(buckets: [UInt32], counts: [UInt32])](repeating: ([], []), count: threads))
        DispatchQueue.concurrentPerform(iterations: threads) { part in
            var buckets: [UInt32] = []
            var counts: [UInt32] = []
            for record in count * part / threads..<count * (part + 1) / threads {
                let first = buckets.count
                for key in keys(record) {
                    let bucket = UInt32(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) >> shift)
                    if !buckets[first...].contains(bucket) { buckets.append(bucket) }
                }
                counts.append(UInt32(buckets.count - first))
            }
            parts.withLock { $0[part] = (buckets, counts) }
        }
        let made = parts.withLock { $0 }
        var end: UInt32 = 0
        let ends = made.flatMap(\.counts).map { count in
            end += count
            return end
        }
        return (made.flatMap(\.buckets), ends)
    }

    private mutating func fill(_ buckets: [UInt32], _ ends: [UInt32]) {
        var next = memberStarts
        var place = 0
        for (record, end) in ends.enumerated() {
            while place < end {
                let bucket = Int(buckets[place])
                let size = memberStarts[bucket + 1] - memberStarts[bucket]
                if size > 1, size <= Self.largest {
                    members[Int(next[bucket])] = UInt32(record)
                    next[bucket] += 1
                    blocks.append(UInt32(bucket))
                }
                place += 1
            }
            starts.append(UInt32(blocks.count))
        }
    }

    /// Calls once for each record after this one that shares a block with it; `seen` is the caller's own and remembers.
    func forEachPartner(of record: Int, seen: inout [UInt32], _ body: (Int) -> Void) {
        for place in Int(starts[record])..<Int(starts[record + 1]) {
            let block = Int(blocks[place])
            var member = Int(memberStarts[block + 1])
            while member > memberStarts[block] {
                member -= 1
                let other = Int(members[member])
                guard other > record else { break }
                if seen[other] != UInt32(record) {
                    seen[other] = UInt32(record)
                    body(other)
                }
            }
        }
    }
}
