/// A delivery as it was kept, to be read again.
public struct ReplayedDelivery: Sendable {
    /// The run it made.
    public let run: Int
    /// The source.
    public let source: String
    /// How it was read.
    public let basis: RunBasis
    /// The files that were read, with their bytes.
    public let files: [(name: String, bytes: [UInt8])]
}
