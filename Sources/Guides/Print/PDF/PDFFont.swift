#if Print
    /// One face as a PDF has it: codes of two bytes, each a glyph with the characters it shows (ISO 32000-1 §9.7).
    struct PDFFont {
        /// A glyph with its characters.
        private struct Use: Hashable {
            let glyph: UInt32
            let text: String
        }

        private let face: FontFace
        private var codes: [Use: UInt16] = [:]
        private var uses: [(code: UInt16, glyph: UInt32, text: String)] = []
        private var textOfGlyph: [UInt32: String] = [:]
        private var firstUse: [UInt32: (code: UInt16, text: String)] = [:]
        private var advances: [UInt32: Double] = [:]

        /// The number of its object.
        let object: Int

        init(_ face: FontFace, object: Int) {
            self.face = face
            self.object = object
        }

        /// The code of a glyph that shows `text`; `isOwnText` is false where the font can say only other characters.
        mutating func code(of glyph: UInt32, text: String) -> (code: UInt16, isOwnText: Bool) {
            // The codes of a CFF font are its own glyphs', of which each has one text.
            if face.isCompact {
                let code = UInt16(truncatingIfNeeded: glyph)
                if let known = textOfGlyph[glyph] { return (code, known == text) }
                textOfGlyph[glyph] = text
                uses.append((code, glyph, text))
                return (code, true)
            }
            if let first = firstUse[glyph], first.text == text { return (first.code, true) }
            let use = Use(glyph: glyph, text: text)
            if let code = codes[use] { return (code, true) }
            let code = UInt16(truncatingIfNeeded: uses.count + 1)
            codes[use] = code
            if firstUse[glyph] == nil { firstUse[glyph] = (code, text) }
            uses.append((code, glyph, text))
            return (code, true)
        }

        /// How far the pen moves after a glyph, in thousandths of an em, as the file says it.
        mutating func advance(of glyph: UInt32) -> Double {
            if let known = advances[glyph] { return known }
            let advance = face.advance(of: glyph).rounded()
            advances[glyph] = advance
            return advance
        }

        /// The glyph without ink that can carry a character more.
        var carrier: UInt32? { face.carrier }

        /// Writes the font with its glyphs.
        mutating func write(to file: inout PDFFile) throws(TypesettingError) {
            let glyphs = Set(uses.map(\.glyph)).sorted()
            guard let subset = face.subset(glyphs) else { throw .fontNotEmbedded(face.name) }
            let program =
                face.isCompact
                ? file.add(stream: subset.program, "/Subtype/CIDFontType0C")
                : file.add(stream: subset.program, "/Length1 \(subset.program.count)")
            let name = tag(glyphs) + "+" + face.name
            let descriptor = file.add(
                "<</Type/FontDescriptor/FontName/\(name)/Flags 4/FontBBox[-1000 -1000 3000 2000]/ItalicAngle 0"
                    + "/Ascent \(face.ascent)/Descent \(face.descent)/CapHeight 714/StemV 80"
                    + "/FontFile\(face.isCompact ? "3" : "2") \(program) 0 R>>")
            let map = face.isCompact ? "" : "/CIDToGIDMap \(file.add(stream: glyphMap(subset))) 0 R"
            let ordered = uses.sorted { $0.code < $1.code }
            let widths = ordered.map { "\($0.code)[\(Int(face.advance(of: $0.glyph).rounded()))]" }.joined()
            let descendant = file.add(
                "<</Type/Font/Subtype/CIDFontType\(face.isCompact ? "0" : "2")/BaseFont/\(name)"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                    + "/FontDescriptor \(descriptor) 0 R/DW 1000/W[\(widths)]\(map)>>")
            let meaning = file.add(stream: Array(Self.characterMap(ordered.map { ($0.code, $0.text) }).utf8))
            file.set(
                object,
                "<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[\(descendant) 0 R]"
                    + "/ToUnicode \(meaning) 0 R>>")
        }

        /// Six letters that tell subsets of one face apart.
        private func tag(_ glyphs: [UInt32]) -> String {
            let hash = ContentHash(of: "\(glyphs)").text.utf8.prefix(6)
            return String(decoding: hash.map { UInt8(ascii: "A") + ($0 < 97 ? $0 - 48 : $0 - 87) }, as: UTF8.self)
        }

        /// The glyph of each code, two bytes each.
        private func glyphMap(_ subset: FontFace.Subset) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: 2 * ((uses.map(\.code).max().map(Int.init) ?? 0) + 1))
            for use in uses {
                let glyph = subset.glyphs[use.glyph] ?? 0
                bytes[2 * Int(use.code)] = UInt8(glyph >> 8 & 0xFF)
                bytes[2 * Int(use.code) + 1] = UInt8(glyph & 0xFF)
            }
            return bytes
        }

        /// What each code says (§9.10.3), at most a hundred codes a block.
        private static func characterMap(_ codes: [(code: UInt16, text: String)]) -> String {
            var text = """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange

                """
            for start in stride(from: 0, to: codes.count, by: 100) {
                let block = codes[start..<min(start + 100, codes.count)]
                text += "\(block.count) beginbfchar\n"
                for (code, words) in block {
                    text += "<\(PDFBytes.hexadecimal(code))> <\(PDFBytes.hexadecimal(words))>\n"
                }
                text += "endbfchar\n"
            }
            return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        }
    }
#endif
