/// A language by its BCP 47 tag, lower case, such as `it`, `en`, `fa-af`; HSDS `languages.code` in its ISO 639 part.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The tag's text, lower case.
    public let text: String

    /// Keeps a tag of letters, digits and hyphens (BCP 47 §2.1); `nil` for anything else.
    public init?(_ text: String) {
        let lowered = text.lowercased()
        let parts = lowered.split(separator: "-", omittingEmptySubsequences: false)
        guard let primary = parts.first, (2...3).contains(primary.count),
            primary.allSatisfy({ $0.isASCII && $0.isLetter }),
            parts.dropFirst().allSatisfy({ part in
                (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            })
        else { return nil }
        self.text = lowered
    }

    /// A tag written in the source; a malformed one is a broken contract.
    public init(stringLiteral value: String) {
        guard let tag = LanguageTag(value) else { preconditionFailure("not a language tag: \(value)") }
        self = tag
    }

    /// The ISO 639 part, without region or script.
    public var primary: String {
        // Most tags are the part alone, and are asked for it for every person.
        text.utf8.contains(UInt8(ascii: "-")) ? String(text.prefix { $0 != "-" }) : text
    }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { ["ar", "fa", "ur", "ps", "ckb", "he"].contains(primary) }

    /// The tag's text.
    public var description: String { text }

    /// Orders tags by their text.
    public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }
}

extension LanguageTag {
    /// The languages in which the product speaks to people, in the order they are offered.
    public static let shipped: [LanguageTag] = [
        "it", "en", "fr", "es", "ar", "fa", "ur", "bn", "uk", "ru", "zh", "sq", "ro", "ti", "tr", "pa",
    ]

    /// The languages in which guides and sheets are printed: those of the product, and others whose words for people
    /// are there and whose words for all else are not yet.
    public static let printed: [LanguageTag] = shipped + ["pt", "hi", "ps", "am", "so"]

    /// The language's own name for itself, for the shipped languages; otherwise the tag.
    public var endonym: String { Self.endonyms[primary] ?? text }

    private static let endonyms = [
        "it": "italiano", "en": "English", "fr": "français", "es": "español", "ar": "العربية", "fa": "فارسی",
        "ur": "اردو", "bn": "বাংলা", "uk": "українська", "ru": "русский", "zh": "中文", "sq": "shqip",
        "ro": "română", "ti": "ትግርኛ", "tr": "Türkçe", "pa": "ਪੰਜਾਬੀ", "pt": "português", "hi": "हिन्दी", "ps": "پښتو",
        "am": "አማርኛ", "so": "Soomaali",
    ]
}
