import Directory

/// A run of text with the language it is in and how it is kept apart from the text around it.
public struct Segment: Sendable, Hashable {
    /// How a run stands in text that may run the other way (Unicode Standard Annex 9 §2.4).
    public enum Isolation: Sendable, Hashable {
        /// It flows with its neighbours.
        case none
        /// It runs from left to right whatever is around it.
        case leftToRight
        /// It runs as its first letter does, whatever is around it.
        case firstStrong
    }

    /// The text.
    public var text: String
    /// The language it is in.
    public var language: LanguageTag
    /// How it is kept apart.
    public var isolation: Isolation
    /// The address to call, write to or open.
    public var link: String?
    /// Whether the words are not in the language asked for.
    public var isFallback: Bool
    /// How far a translation can be trusted; `nil` for text that is not one.
    public var state: TranslationState?

    /// A run of text.
    public init(
        _ text: String, language: LanguageTag, isolation: Isolation = .none, link: String? = nil,
        isFallback: Bool = false, state: TranslationState? = nil
    ) {
        self.text = text
        self.language = language
        self.isolation = isolation
        self.link = link
        self.isFallback = isFallback
        self.state = state
    }
}

extension Segment {
    /// Text from outside the catalogue, isolated where it may run against the language around it.
    static func foreign(_ text: String, in language: LanguageTag) -> Segment {
        Segment(text, language: language, isolation: isolation(of: text, in: language))
    }

    /// A number, a time or an address: from left to right in every script.
    static func leftToRight(_ text: String, in language: LanguageTag) -> Segment {
        Segment(text, language: language, isolation: language.isRightToLeft ? .leftToRight : .none)
    }

    /// A telephone number, isolated in every language.
    static func phone(_ number: String, in language: LanguageTag) -> Segment {
        let digits = number.filter { ("0"..."9").contains($0) || $0 == "+" }
        return Segment(
            number, language: language, isolation: .leftToRight, link: digits.isEmpty ? nil : "tel:\(digits)")
    }

    /// The text found for a reader of `language`, with its state and, for a fallback, its own language.
    static func reading(_ text: LocalizedText, in language: LanguageTag) -> Segment {
        let reading = text.reading(in: language)
        return Segment(
            reading.text, language: reading.language,
            isolation: isolation(of: reading.text, in: language), isFallback: reading.isFallback, state: reading.state)
    }

    /// A name, which needs no mark when it has no translation.
    static func name(_ name: LocalizedText, in language: LanguageTag) -> Segment {
        var segment = reading(name, in: language)
        segment.isFallback = false
        return segment
    }

    private static func isolation(of text: String, in language: LanguageTag) -> Isolation {
        let opposite = text.unicodeScalars.contains { scalar in
            language.isRightToLeft ? scalar.isLatinOrDigit : scalar.isRightToLeft
        }
        return opposite ? .firstStrong : .none
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter written from right to left (the blocks of Unicode 16 with `Bidi_Class` R or AL).
    var isRightToLeft: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Whether it is a letter or digit that runs from left to right within text of right-to-left languages.
    var isLatinOrDigit: Bool {
        !isRightToLeft && (properties.isAlphabetic || properties.numericType != nil)
    }
}
