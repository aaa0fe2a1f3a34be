import Directory

/// The text of a stretch and, as if it followed, what was made from it.
struct StretchBytes {
    let text: [UInt8]
    var made: [UInt8] = []

    /// The bytes of a value.
    subscript(value: RecordPack.Value) -> ArraySlice<UInt8> {
        guard value.offset >= text.count else { return text[value.range] }
        return made[(value.offset - text.count)..<(value.offset - text.count + value.length)]
    }
}
