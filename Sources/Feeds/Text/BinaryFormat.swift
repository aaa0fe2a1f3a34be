/// Files that partners send by mistake in place of text.
enum BinaryFormat {
    /// The refusal of a file that starts like a spreadsheet, an archive or a printed page; nil for anything else.
    static func refusal(startOf bytes: [UInt8]) -> FeedError? {
        guard let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
        let start = FeedPosition(line: 1, column: 1, byteOffset: 0)
        return FeedError(code: .notText, position: start, detail: "the file is \(known.name), not text")
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or a spreadsheet (xlsx, ods)"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old spreadsheet (xls)"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF"),
        ([0x1F, 0x8B, 0x08], "a gzip archive"),
    ]
}
