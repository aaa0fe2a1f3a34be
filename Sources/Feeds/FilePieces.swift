/// A file piece by piece, for those who want its bytes and nothing of its format.
public struct FilePieces: ~Copyable {
    private var source: ByteSource
    private var piece: [UInt8] = []

    /// Opens a regular file. Throws `unreadable`.
    public init(path: String) throws(FeedError) { source = try ByteSource(path: path) }

    /// Calls with each piece in its order. Throws `unreadable` when the file cannot be read to its end.
    public mutating func forEach(_ body: (Span<UInt8>) -> Void) throws(FeedError) {
        while try source.read(into: &piece) { body(piece.span) }
    }
}
