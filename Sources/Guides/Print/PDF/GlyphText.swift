#if Print
    /// What is shown in one go, with what it says.
    struct GlyphText {
        /// The glyphs with the characters that the font is to say for each.
        let glyphs: [(glyph: Glyph, text: String)]
        /// What they say together where the font cannot (ISO 32000-1 §14.9.4).
        let actual: String?

        /// The glyphs of one cluster so that every reader finds the characters in the right order.
        ///
        /// Readers take right-to-left glyphs from left to right and turn the characters around, one by one. A ligature
        /// of two characters would come out the wrong way: its last character goes with its glyph, and the others with
        /// glyphs that leave no mark, right of it.
        static func pieces(
            of cluster: ArraySlice<Glyph>, size: Double, isRightToLeft: Bool, font: inout PDFFont
        ) -> [GlyphText] {
            let text = cluster.map(\.text).joined()
            let scalars = Array(text.unicodeScalars)
            if cluster.count == 1, let glyph = cluster.first {
                if isRightToLeft, scalars.count > 1, let carrier = font.carrier {
                    return [
                        carried(
                            glyph, scalars, by: carrier, width: font.advance(of: glyph.id) * size / 1000,
                            size: size)
                    ]
                }
                return [alone(glyph, text, font: &font)]
            }
            if isRightToLeft, scalars.count == cluster.count {
                let pairs = zip(cluster, scalars.reversed()).map { ($0, String($1)) }
                return [GlyphText(glyphs: pairs, actual: nil)]
            }
            let said = isRightToLeft ? String(String.UnicodeScalarView(scalars.reversed())) : text
            return [GlyphText(glyphs: cluster.map { ($0, text) }, actual: said)]
        }

        private static func alone(_ glyph: Glyph, _ text: String, font: inout PDFFont) -> GlyphText {
            let isOwnText = font.code(of: glyph.id, text: text).isOwnText
            return GlyphText(glyphs: [(glyph, text)], actual: isOwnText && !text.isEmpty ? nil : text)
        }

        private static func carried(
            _ glyph: Glyph, _ scalars: [Unicode.Scalar], by carrier: UInt32, width: Double, size: Double
        ) -> GlyphText {
            // Readers part words where glyphs lie less than 0.1 em or more than 0.2 em over each other, so a carrier
            // reaches a little beyond the ligature's end, and further ones stand 0.12 em apart.
            let others = scalars.dropLast().reversed().enumerated().map { index, scalar in
                let before = 0.18 + 0.12 * Double(scalars.count - 2 - index)
                let place = Glyph(
                    id: carrier, x: glyph.x + width - before * size, y: 0, text: "", isJoinedToNext: false)
                return (glyph: place, text: String(scalar))
            }
            return GlyphText(glyphs: [(glyph, scalars.last.map { String($0) } ?? "")] + others, actual: nil)
        }
    }

    /// The operators that show the glyphs of one run.
    struct TextLine {
        private let size: Double, left: Double, bottom: Double
        private var bytes = PDFBytes()
        private var shown = PDFBytes()
        private var pen: Double?
        private var rise = 0.0

        init(size: Double, left: Double, bottom: Double) {
            self.size = size
            self.left = left
            self.bottom = bottom
        }

        /// Shows a piece.
        mutating func draw(_ piece: GlyphText, font: inout PDFFont) {
            if let actual = piece.actual {
                flush()
                bytes.write("/Span<</ActualText\(PDFBytes.string(actual))>>BDC\n")
            }
            for (glyph, text) in piece.glyphs { draw(glyph, text, as: font.code(of: glyph.id, text: text).code, &font) }
            if piece.actual != nil {
                flush()
                bytes.write("EMC\n")
            }
        }

        /// Shows one glyph by its code.
        mutating func draw(_ glyph: Glyph, _ text: String, as code: UInt16, _ font: inout PDFFont) {
            if pen == nil || glyph.y != rise || abs(glyph.x - (pen ?? 0)) > size * 4 {
                flush()
                rise = glyph.y
                pen = glyph.x
                bytes.write("1 0 0 1 ")
                bytes.write(left + glyph.x)
                bytes.write(bottom + glyph.y)
                bytes.write("Tm\n")
            }
            let step = ((glyph.x - (pen ?? 0)) * 1000 / size).rounded()
            if abs(step) >= 1 {
                if !shown.bytes.isEmpty { shown.write(byte: UInt8(ascii: ">")) }
                shown.write(-step)
                shown.write(byte: UInt8(ascii: "<"))
            } else if shown.bytes.isEmpty {
                shown.write(byte: UInt8(ascii: "<"))
            }
            shown.write(hexadecimal: code)
            pen = (pen ?? 0) + (step + font.advance(of: glyph.id)) * size / 1000
        }

        private mutating func flush() {
            guard !shown.bytes.isEmpty else { return }
            bytes.write("[")
            bytes.write(shown.bytes)
            bytes.write(">]TJ\n")
            shown = PDFBytes()
        }

        /// All operators.
        mutating func finished() -> [UInt8] {
            flush()
            return bytes.bytes
        }
    }
#endif
