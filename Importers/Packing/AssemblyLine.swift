import Directory
import Feeds

/// What goes on in the order of the file: reading it, and putting together what its stretches gave.
///
/// Whoever maps stretches hands in one and is given the next, so that no more of them are in memory than are mapped.
struct AssemblyLine: ~Copyable {
    /// A stretch to be mapped, and how many came before it.
    struct Part {
        let number: Int
        let stretch: StretchMapper.Stretch
    }

    /// What a stretch came to.
    struct MappedPart {
        let part: Part
        let mapped: Result<PackedStretch, FeedError>
    }

    private var stretches: FileStretches
    private var packed: PackedTable
    private var mapper: StretchMapper
    private let progress: (Int) -> Void
    private var givenCount = 0
    private var addedCount = 0
    /// What was handed in while a stretch before it was still being mapped.
    private var waiting: [Int: MappedPart] = [:]
    /// Why the file cannot be read on, and why what was read of it cannot be put together.
    private var (end, failure): (FeedError?, FeedError?) = (nil, nil)

    /// A line at whose start a file is and at whose end what was packed of the files before it.
    ///
    /// `progress` is told how many bytes of the file are read.
    init(
        stretches: consuming sending FileStretches, packed: PackedTable, mapper: StretchMapper,
        progress: @escaping (Int) -> Void
    ) {
        self.stretches = stretches
        self.packed = packed
        self.mapper = mapper
        self.progress = progress
    }

    /// Takes what a stretch came to, and gives the next one; nil after the last.
    mutating func next(after mapped: MappedPart?) -> Part? {
        if let mapped {
            waiting[mapped.part.number] = mapped
            addWaiting()
        }
        guard end == nil, failure == nil else { return nil }
        do throws(FeedError) {
            guard let stretch = try stretches.next() else { return nil }
            progress(stretches.offset)
            defer { givenCount += 1 }
            return Part(number: givenCount, stretch: stretch)
        } catch {
            end = error
            return nil
        }
    }

    /// Adds what has come as far as nothing is missing before it.
    private mutating func addWaiting() {
        while failure == nil, let next = waiting.removeValue(forKey: addedCount) {
            do throws(FeedError) {
                try packed.add(next.part.stretch, next.mapped, by: &mapper)
                addedCount += 1
            } catch {
                failure = error
            }
        }
    }

    /// The name of the root element, of a file that has one.
    var rootName: String? { stretches.rootName }

    /// All that was put together. Throws why the file, or something that was read of it, is refused.
    mutating func finish() throws(FeedError) -> PackedTable {
        if let refusal = failure ?? end { throw refusal }
        try packed.finish(by: &mapper)
        return packed
    }
}
