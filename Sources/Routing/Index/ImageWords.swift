/// The memory that an index lies in: an array, or a file mapped into memory.
///
/// A word never changes while anybody reads; several threads may read at once.
public protocol ImageWords: Sendable {
    /// Lends the words for as long as `body` runs.
    func read<Result>(_ body: (Span<UInt64>) -> Result) -> Result
}

extension [UInt64]: ImageWords {
    /// Lends the array's own words.
    public func read<Result>(_ body: (Span<UInt64>) -> Result) -> Result { body(span) }
}
