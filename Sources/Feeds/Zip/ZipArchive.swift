/// A zip archive in memory: its directory read and checked as a whole, its files inflated one by one.
///
/// Stored and deflated files are read. Encrypted archives, zip64 and archives in several parts are refused, and so are
/// names that lead out of the archive, names that come twice, files that overlap and files that would grow too large.
public struct ZipArchive: Sendable {
    /// The files in the order of the directory; folders are left out.
    public let entries: [ZipEntry]
    private let bytes: [UInt8]

    /// Whether a file starts as zip archives do.
    public static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Reads the directory. Throws `damagedArchive`, `refusedArchive` or `tooLarge`.
    public init(bytes: [UInt8], limits: ZipLimits = .standard) throws(FeedError) {
        self.bytes = bytes
        entries = try ZipDirectory(bytes: bytes, limits: limits).entries()
    }

    /// The content of a file, checked against its length and checksum. Throws `damagedArchive`.
    public func content(of entry: ZipEntry) throws(FeedError) -> [UInt8] {
        let stored = bytes[entry.content]
        let content: [UInt8]
        do {
            content =
                entry.isDeflated ? try Inflater.inflate(stored, count: entry.byteCount) : Array(stored)
        } catch {
            throw FeedError(code: .damagedArchive, detail: "the content of \(entry.name) is damaged")
        }
        guard content.count == entry.byteCount, Checksum.of(content) == entry.checksum else {
            throw FeedError(code: .damagedArchive, detail: "the content of \(entry.name) does not have its checksum")
        }
        return content
    }
}
