/// Where one field lies in its record: indices count from the record's first byte.
struct CSVField {
    /// The content, without the quotes around it.
    var start: Int
    var end: Int
    var isQuoted = false
    /// Whether the content holds doubled quotes or text after the closing quote, so that it is no plain slice.
    var needsUnquoting = false
    /// The first misplaced quote or the text after a closing one.
    var fault: (kind: CSVFault.Kind, at: Int)?

    /// Where the field starts in the file: at its quote, if it has one.
    var storedStart: Int { isQuoted ? start - 1 : start }
}
