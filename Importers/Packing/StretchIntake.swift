import Feeds

/// The stretches of a file, numbered in their order as they are asked for.
struct StretchIntake: ~Copyable {
    private var stretches: FileStretches
    private let progress: (Int) -> Void
    private var count = 0
    /// Why the file cannot be read on.
    private(set) var failure: FeedError?

    /// The stretches of a file that is at its start; `progress` is told how many bytes of it are read.
    init(_ stretches: consuming sending FileStretches, progress: @escaping (Int) -> Void) {
        self.stretches = stretches
        self.progress = progress
    }

    /// The next stretch and how many came before it; nil after the last.
    mutating func next() -> (number: Int, stretch: StretchMapper.Stretch)? {
        guard failure == nil else { return nil }
        do throws(FeedError) {
            guard let stretch = try stretches.next() else { return nil }
            progress(stretches.offset)
            defer { count += 1 }
            return (count, stretch)
        } catch {
            failure = error
            return nil
        }
    }

    /// The name of the root element, of a file that has one.
    var rootName: String? { stretches.rootName }
}
