import Directory
import Feeds

/// What goes on in the order of the file: reading it, and putting together what its stretches gave.
struct AssemblyLine: ~Copyable {
    private var stretches: FileStretches
    private var packed: PackedTable
    private var mapper: StretchMapper
    private var done: [(StretchMapper.Stretch, PackedReading.Mapped)] = []
    private var next: [StretchMapper.Stretch] = []
    private var failure: FeedError?

    /// A line at whose start a file is and at whose end what was packed of the files before it.
    init(stretches: consuming sending FileStretches, packed: PackedTable, mapper: StretchMapper) {
        self.stretches = stretches
        self.packed = packed
        self.mapper = mapper
    }

    /// Puts together what is done, and reads so many stretches.
    mutating func advance(by count: Int) {
        do throws(FeedError) {
            for (stretch, mapped) in done { try packed.add(stretch, mapped, by: &mapper) }
            done = []
            while next.count < count, let stretch = try stretches.next() { next.append(stretch) }
        } catch {
            failure = error
        }
    }

    /// The stretches read, and how far into the file they go; takes what the round before gave.
    mutating func takeRound(
        after mapped: [(StretchMapper.Stretch, PackedReading.Mapped)]
    ) throws(FeedError) -> ([StretchMapper.Stretch], Int) {
        if let failure { throw failure }
        done = mapped
        defer { next = [] }
        return (next, stretches.offset)
    }

    /// The name of the root element, of a file that has one.
    var rootName: String? { stretches.rootName }

    /// All that was put together.
    mutating func finish() throws(FeedError) -> PackedTable {
        try packed.finish(by: &mapper)
        return packed
    }
}
