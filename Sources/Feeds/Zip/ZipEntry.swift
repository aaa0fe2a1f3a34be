/// One file of a zip archive, as the archive's directory describes it.
public struct ZipEntry: Sendable, Hashable {
    /// The path, with `/` between folders; never absolute and never upwards.
    public let name: String
    /// The length once inflated.
    public let byteCount: Int
    /// Whether the content is deflated; otherwise it is stored as it is.
    let isDeflated: Bool
    let checksum: UInt32
    /// Where the entry's own header starts in the archive.
    let start: Int
    /// Where its content is.
    let content: Range<Int>
}
