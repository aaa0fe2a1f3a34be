import Directory

/// Why a sheet could not be set.
public enum TypesettingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No font has a glyph for a character of a text in a language.
    case missingGlyph(Unicode.Scalar, text: String, language: LanguageTag)
    /// The fonts are not there, or their configuration was refused.
    case noFonts
    /// A font could not be cut down to the glyphs used.
    case fontNotEmbedded(String)
    /// What must be on one page is higher than a page.
    case doesNotFit(String)
    /// A text is too long for a QR code.
    case codeTooLong(String)

    /// What is wrong, for whoever builds the guide.
    public var description: String {
        switch self {
        case .missingGlyph(let scalar, let text, let language):
            "no font has U+\(String(scalar.value, radix: 16, uppercase: true)) of “\(text)” (\(language))"
        case .noFonts: "the fonts are missing: install fonts-noto-core and fonts-noto-cjk"
        case .fontNotEmbedded(let name): "the font \(name) cannot be embedded"
        case .doesNotFit(let text): "“\(text)” does not fit on a page"
        case .codeTooLong(let text): "too long for a QR code: \(text)"
        }
    }
}
