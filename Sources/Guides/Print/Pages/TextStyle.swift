import Directory

/// How text is set: size, weight, ink and side.
struct TextStyle: Sendable, Hashable {
    /// The size in points.
    var size: Double
    /// Whether it is bold.
    var isBold = false
    /// Its ink.
    var ink = Ink.black
    /// Whether its lines are in the middle rather than at the start.
    var isCentred = false
    /// The height of a line, as a multiple of what the font asks for.
    var leading = 1.0
}

/// A piece of text to be shaped, in one language.
struct StyledText: Sendable, Hashable {
    /// The characters, with the control characters that keep their direction.
    var text: String
    /// The language, which decides the font.
    var language: LanguageTag
    /// Whether it is bold.
    var isBold: Bool
}

/// A colour, or a grey, by its parts from 0 to 1.
struct Ink: Sendable, Hashable {
    let red: Double, green: Double, blue: Double

    static let black = Ink(red: 0, green: 0, blue: 0)
    static let white = Ink(red: 1, green: 1, blue: 1)
    /// The lightest grey that is still read on white (WCAG 2.2 §1.4.3: 4.5 to 1).
    static let grey = Ink(red: 0.35, green: 0.35, blue: 0.35)
    static let pale = Ink(red: 0.8, green: 0.8, blue: 0.8)
}
