/// One file of an export.
public struct ExportFile: Sendable, Hashable {
    /// The name without a folder.
    public let name: String
    /// The content.
    public let bytes: [UInt8]

    /// A file of UTF-8 text.
    init(_ name: String, text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    /// A file from its parts.
    init(_ name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
