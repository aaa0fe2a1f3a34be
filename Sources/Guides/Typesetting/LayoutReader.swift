#if Print
    import CPangoCairo

    /// Reads the lines that Pango has laid out as values.
    @safe
    struct LayoutReader {
        /// What was laid out.
        let texts: [StyledText]
        /// What a line's height is multiplied with.
        let leading: Double

        private let bytes: [UInt8]
        private let ends: [Int]

        init(texts: [StyledText], leading: Double) {
            self.texts = texts
            self.leading = leading
            bytes = texts.flatMap { Array($0.text.utf8) }
            ends = texts.reduce(into: []) { $0.append(($0.last ?? 0) + $1.text.utf8.count) }
        }

        private static let scale = 1 / Double(PANGO_SCALE)

        /// The lines, with the face and size of each font by `place`.
        func lines(
            of layout: OpaquePointer, place: (UnsafeMutablePointer<PangoFont>) -> (face: Int, size: Double)
        ) throws(TypesettingError) -> [ShapedLine] {
            guard let iterator = unsafe pango_layout_get_iter(layout) else { return [] }
            defer { unsafe pango_layout_iter_free(iterator) }
            var lines: [ShapedLine] = []
            repeat {
                guard let line = unsafe pango_layout_iter_get_line_readonly(iterator) else { break }
                var extents = PangoRectangle()
                unsafe pango_layout_iter_get_line_extents(iterator, nil, &extents)
                let start = Double(extents.x) * Self.scale
                let height = Double(extents.height) * Self.scale
                let ascent = Double(unsafe pango_layout_iter_get_baseline(iterator) - extents.y) * Self.scale
                let spare = height * (leading - 1)
                lines.append(
                    ShapedLine(
                        height: height + spare, baseline: ascent + spare / 2, left: start,
                        right: start + Double(extents.width) * Self.scale,
                        runs: try unsafe runs(of: line, from: start, place)))
            } while unsafe pango_layout_iter_next_line(iterator) != 0
            return lines
        }

        private func runs(
            of line: UnsafeMutablePointer<PangoLayoutLine>, from start: Double,
            _ place: (UnsafeMutablePointer<PangoFont>) -> (face: Int, size: Double)
        ) throws(TypesettingError) -> [GlyphRun] {
            var runs: [GlyphRun] = []
            var pen = start
            var next = unsafe line.pointee.runs
            while let node = unsafe next {
                unsafe next = node.pointee.next
                guard let run = unsafe node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
                    let item = unsafe run.pointee.item, let glyphs = unsafe run.pointee.glyphs,
                    let font = unsafe item.pointee.analysis.font
                else { continue }
                let (face, size) = unsafe place(font)
                let shaped = unsafe ShapedItem(
                    glyphs: glyphs, offset: Int(item.pointee.offset), length: Int(item.pointee.length),
                    isRightToLeft: item.pointee.analysis.level % 2 == 1)
                runs += try split(shaped, face: face, size: size, pen: &pen)
            }
            return runs
        }

        /// One item of Pango as a run for each segment that it holds text of.
        private func split(
            _ item: ShapedItem, face: Int, size: Double, pen: inout Double
        ) throws(TypesettingError) -> [GlyphRun] {
            var runs: [GlyphRun] = []
            var glyphs: [Glyph] = []
            var (segment, left) = (-1, pen)
            func close() {
                guard !glyphs.isEmpty else { return }
                runs.append(
                    GlyphRun(
                        face: face, size: size, isRightToLeft: item.isRightToLeft, segment: segment, glyphs: glyphs,
                        left: left, right: pen))
                glyphs = []
            }
            for index in item.clusters.indices {
                let place = item.clusters[index]
                let info = item.infos[index]
                let own = ends.firstIndex { place < $0 } ?? ends.count - 1
                if own != segment {
                    close()
                    (segment, left) = (own, pen)
                }
                let end = item.end(ofClusterAt: index)
                if info.glyph & PANGO_GLYPH_UNKNOWN_FLAG_VALUE != 0, info.glyph != PANGO_GLYPH_EMPTY_VALUE {
                    throw missing(info.glyph)
                }
                if info.glyph != PANGO_GLYPH_EMPTY_VALUE {
                    let isFirst = index == 0 || item.clusters[index - 1] != place
                    let isJoined = index + 1 < item.clusters.count && item.clusters[index + 1] == place
                    glyphs.append(
                        Glyph(
                            id: info.glyph, x: pen + Double(info.x) * Self.scale, y: -Double(info.y) * Self.scale,
                            text: isFirst ? text(place..<end) : "", isJoinedToNext: isJoined))
                }
                pen += Double(info.width) * Self.scale
            }
            close()
            return runs
        }

        /// The characters that are seen, without those that only keep a direction.
        private func text(_ range: Range<Int>) -> String {
            let text = String(decoding: bytes[range], as: UTF8.self)
            guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return text }
            // A space that keeps a telephone on one line is read as any other.
            let seen = text.unicodeScalars.filter { !$0.isDirectionControl }.map { $0 == "\u{A0}" ? " " : $0 }
            return String(String.UnicodeScalarView(seen))
        }

        private func missing(_ glyph: UInt32) -> TypesettingError {
            let scalar = Unicode.Scalar(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG_VALUE) ?? "\u{FFFD}"
            let piece = texts.first { $0.text.unicodeScalars.contains(scalar) } ?? texts[0]
            return .missingGlyph(scalar, text: piece.text, language: piece.language)
        }
    }

    // The macros of pango-font.h, whose casts Swift does not read.
    private let PANGO_GLYPH_EMPTY_VALUE: UInt32 = 0x0FFF_FFFF
    private let PANGO_GLYPH_UNKNOWN_FLAG_VALUE: UInt32 = 0x1000_0000

    extension Unicode.Scalar {
        /// Whether it only keeps a direction (Unicode Standard Annex 9 §2).
        var isDirectionControl: Bool {
            switch value {
            case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    /// The glyphs of one item with the bytes of the whole text that they stand for.
    struct ShapedItem {
        /// A glyph, where it is drawn and how far the pen moves, in Pango's units.
        struct Info {
            let glyph: UInt32
            let x: Int32, y: Int32, width: Int32
        }

        let isRightToLeft: Bool
        let infos: [Info]
        /// The first byte of each glyph's characters.
        let clusters: [Int]
        private let starts: [Int]

        init(glyphs: UnsafeMutablePointer<PangoGlyphString>, offset: Int, length: Int, isRightToLeft: Bool) {
            let count = Int(unsafe glyphs.pointee.num_glyphs)
            self.isRightToLeft = isRightToLeft
            infos = (0..<count).map { index in
                let glyph = unsafe glyphs.pointee.glyphs[index]
                return Info(
                    glyph: glyph.glyph, x: glyph.geometry.x_offset, y: glyph.geometry.y_offset,
                    width: glyph.geometry.width)
            }
            clusters = (0..<count).map { offset + Int(unsafe glyphs.pointee.log_clusters[$0]) }
            // The clusters of an item go one way, from its first byte or from its last.
            var starts: [Int] = []
            for place in clusters where starts.last != place { starts.append(place) }
            self.starts = (isRightToLeft ? starts.reversed() : starts) + [offset + length]
        }

        /// The byte after the characters that a glyph stands for.
        func end(ofClusterAt index: Int) -> Int {
            let place = clusters[index]
            var (low, high) = (0, starts.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if starts[middle] > place { high = middle } else { low = middle + 1 }
            }
            return starts[low]
        }
    }
#endif
