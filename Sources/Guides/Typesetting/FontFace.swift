#if Print
    import CPangoCairo

    /// One font file's face: its measures, and the part of it that goes into a PDF.
    @safe
    final class FontFace {
        /// A face cut down to the glyphs used.
        struct Subset {
            /// The program: TrueType, or the bare CFF table.
            let program: [UInt8]
            /// The new number of each old glyph, for TrueType.
            let glyphs: [UInt32: UInt32]
        }

        private let face: OpaquePointer
        private let font: OpaquePointer

        /// The name in PostScript, such as `NotoSans-Bold`.
        let name: String
        /// Whether its outlines are CFF rather than TrueType.
        let isCompact: Bool
        /// The units of an em.
        let unitsPerEm: Double
        /// The highest and lowest line of its type, in thousandths of an em.
        let ascent: Int, descent: Int

        init(_ face: OpaquePointer) {
            unsafe self.face = hb_face_reference(face)
            unsafe font = hb_font_create(face)
            var space: UInt32 = 0
            carrier = unsafe hb_font_get_nominal_glyph(font, 0x20, &space) != 0 ? space : nil
            unitsPerEm = Double(unsafe hb_face_get_upem(face))
            var size: UInt32 = 100
            var buffer = [CChar](repeating: 0, count: 100)
            // OpenType `name`, identifier 6: the PostScript name.
            _ = unsafe hb_ot_name_get_utf8(face, 6, hb_language_from_string("en", 2), &size, &buffer)
            let letters = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            name = String(decoding: letters, as: UTF8.self)
            isCompact = unsafe Self.table("CFF ", of: face) != nil
            var extents = hb_font_extents_t()
            unsafe hb_font_get_h_extents(font, &extents)
            ascent = Int(Double(extents.ascender) * 1000 / unitsPerEm)
            descent = Int(Double(extents.descender) * 1000 / unitsPerEm)
        }

        deinit {
            unsafe hb_font_destroy(font)
            unsafe hb_face_destroy(face)
        }

        /// How far the pen moves after a glyph, in thousandths of an em.
        func advance(of glyph: UInt32) -> Double {
            Double(unsafe hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm
        }

        /// The glyph of a space, which leaves no ink; `nil` where the face has none.
        let carrier: UInt32?

        /// The face with those glyphs alone, without what only shaping and screens need.
        func subset(_ glyphs: [UInt32]) -> Subset? {
            guard let input = unsafe hb_subset_input_create_or_fail() else { return nil }
            defer { unsafe hb_subset_input_destroy(input) }
            let wanted = unsafe hb_subset_input_glyph_set(input)
            for glyph in glyphs { unsafe hb_set_add(wanted, glyph) }
            unsafe hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
            let dropped = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
            for name in ["GSUB", "GPOS", "GDEF", "STAT", "meta"] { unsafe hb_set_add(dropped, Self.tag(name)) }
            guard let plan = unsafe hb_subset_plan_create_or_fail(face, input) else { return nil }
            defer { unsafe hb_subset_plan_destroy(plan) }
            guard let result = unsafe hb_subset_plan_execute_or_fail(plan) else { return nil }
            defer { unsafe hb_face_destroy(result) }
            let mapping = unsafe hb_subset_plan_old_to_new_glyph_mapping(plan)
            let pairs = glyphs.map { ($0, unsafe hb_map_get(mapping, $0)) }
            let program =
                isCompact
                ? unsafe Self.table("CFF ", of: result) : unsafe Self.bytes(of: hb_face_reference_blob(result))
            return program.map { Subset(program: $0, glyphs: Dictionary(pairs) { first, _ in first }) }
        }

        private static func tag(_ name: String) -> UInt32 {
            name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
        }

        private static func table(_ name: String, of face: OpaquePointer) -> [UInt8]? {
            unsafe bytes(of: hb_face_reference_table(face, tag(name)))
        }

        /// The bytes of a blob, which is given back; `nil` for none.
        private static func bytes(of blob: OpaquePointer?) -> [UInt8]? {
            guard let blob = unsafe blob else { return nil }
            defer { unsafe hb_blob_destroy(blob) }
            var length: UInt32 = 0
            guard let start = unsafe hb_blob_get_data(blob, &length), length > 0 else { return nil }
            return unsafe UnsafeRawBufferPointer(start: start, count: Int(length)).map { $0 }
        }
    }
#endif
