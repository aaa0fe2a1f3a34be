/// A glyph where it is drawn, with the text that it stands for.
struct Glyph: Sendable, Hashable {
    /// Its number in the font.
    let id: UInt32
    /// Its origin from the start of its line's baseline, in points; `y` grows upward.
    let x: Double, y: Double
    /// The characters it shows, in reading order; empty for a further glyph of the same characters.
    let text: String
    /// Whether the next glyph shows the same characters with it.
    let isJoinedToNext: Bool
}

/// Glyphs of one font, size and source segment, from left to right.
struct GlyphRun: Sendable, Hashable {
    /// The font, by its place among the faces of the shaper.
    let face: Int
    /// The size in points.
    let size: Double
    /// Whether the characters run from right to left.
    let isRightToLeft: Bool
    /// Which of the segments that were shaped it belongs to.
    let segment: Int
    /// The glyphs.
    let glyphs: [Glyph]
    /// Where it starts and ends on its line.
    let left: Double, right: Double
}

/// One line of shaped text.
struct ShapedLine: Sendable, Hashable {
    /// Its height, and its baseline from its top, in points.
    let height: Double, baseline: Double
    /// Where its ink starts and ends.
    let left: Double, right: Double
    /// The glyphs.
    let runs: [GlyphRun]
}
