import Directory

/// Segments as plain text, isolates written as control characters (Unicode Standard Annex 9 §2.5).
enum PlainText {
    /// The text of a line in `language`; a left-to-right line needs no isolates around left-to-right runs.
    static func text(_ segments: [Segment], in language: LanguageTag) -> String {
        segments.map { segment in
            switch segment.isolation {
            case .none: segment.text
            case .leftToRight: language.isRightToLeft ? "\u{2066}\(segment.text)\u{2069}" : segment.text
            case .firstStrong: "\u{2068}\(segment.text)\u{2069}"
            }
        }.joined()
    }
}
