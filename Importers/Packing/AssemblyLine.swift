import Directory
import Feeds

/// What the stretches of a file gave, put together in the order of the file, in whatever order they come.
struct AssemblyLine: ~Copyable {
    private var packed: PackedTable
    private var mapper: StretchMapper
    private var addedCount = 0
    /// What came while a stretch before it was still being mapped.
    private var waiting: [Int: MappedStretch] = [:]
    private var failure: FeedError?

    /// A stretch and what it came to.
    private struct MappedStretch {
        let stretch: StretchMapper.Stretch
        let mapped: Result<PackedStretch, FeedError>
    }

    /// A line to whose end what was packed of the files before it has come.
    init(packed: PackedTable, mapper: StretchMapper) {
        self.packed = packed
        self.mapper = mapper
    }

    /// Adds what a stretch of some number came to, once those before it are there; how many it has added then, nil when
    /// the file is refused.
    mutating func add(
        _ number: Int, _ stretch: StretchMapper.Stretch, _ mapped: Result<PackedStretch, FeedError>
    ) -> Int? {
        let before = addedCount
        waiting[number] = MappedStretch(stretch: stretch, mapped: mapped)
        while failure == nil, let next = waiting.removeValue(forKey: addedCount) {
            do throws(FeedError) {
                try packed.add(next.stretch, next.mapped, by: &mapper)
                addedCount += 1
            } catch {
                failure = error
            }
        }
        return failure == nil ? addedCount - before : nil
    }

    /// All that was put together. Throws why something that was read of the file is refused, or why it was not read to
    /// its end.
    mutating func finish(after refusal: FeedError?) throws(FeedError) -> PackedTable {
        if let refusal = failure ?? refusal { throw refusal }
        try packed.finish(by: &mapper)
        return packed
    }
}
