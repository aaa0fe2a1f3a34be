#if Print
    import CPangoCairo
    import Directory

    /// Shapes text into lines of glyphs; Pango keeps its fonts by thread, so that one is used on one thread only.
    @safe
    final class TextShaper {
        /// What was shaped before is kept, since labels, days and hours come again and again.
        private struct Request: Hashable {
            let texts: [StyledText]
            let style: TextStyle
            let width: Double
            let language: LanguageTag
        }

        private let fontMap: UnsafeMutablePointer<PangoFontMap>
        private let context: OpaquePointer
        private let layout: OpaquePointer
        private var known: [Request: [ShapedLine]] = [:]
        /// The faces met so far, in order.
        private(set) var faces: [FontFace] = []
        private var places: [UInt: Int] = [:]
        private var fonts: [UInt: (face: Int, size: Double)] = [:]

        /// A shaper with the fonts of the configuration and no others.
        init() throws(TypesettingError) {
            let configuration = Array(FontConfiguration.text.utf8) + [0]
            guard let config = unsafe FcConfigCreate(),
                unsafe FcConfigParseAndLoadFromMemory(config, configuration, 1) != 0,
                unsafe FcConfigBuildFonts(config) != 0, let map = unsafe pango_cairo_font_map_new(),
                let context = unsafe pango_font_map_create_context(map), let layout = unsafe pango_layout_new(context)
            else { throw .noFonts }
            unsafe fontMap = map
            unsafe self.context = context
            unsafe self.layout = layout
            unsafe pango_fc_font_map_set_config(OpaquePointer(map), config)
            unsafe FcConfigDestroy(config)
            // Pango takes 96 dots an inch and whole dots otherwise, which makes type too large and ill spaced.
            unsafe pango_cairo_context_set_resolution(context, 72)
            unsafe pango_context_set_round_glyph_positions(context, 0)
            let options = unsafe cairo_font_options_create()
            unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
            unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
            unsafe pango_cairo_context_set_font_options(context, options)
            unsafe cairo_font_options_destroy(options)
            unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
            unsafe pango_layout_set_auto_dir(layout, 0)
        }

        deinit {
            for address in fonts.keys { unsafe g_object_unref(UnsafeMutableRawPointer(bitPattern: address)) }
            unsafe g_object_unref(UnsafeMutableRawPointer(layout))
            unsafe g_object_unref(UnsafeMutableRawPointer(context))
            unsafe g_object_unref(fontMap)
        }

        /// The lines of a text no wider than `width`, those of a right-to-left language from the right.
        ///
        /// Throws `missingGlyph` for a character that no font has.
        func lines(
            _ texts: [StyledText], style: TextStyle, width: Double, language: LanguageTag
        ) throws(TypesettingError) -> [ShapedLine] {
            let request = Request(texts: texts, style: style, width: width, language: language)
            if let lines = known[request] { return lines }
            prepare(texts, style: style, width: width, language: language)
            let reader = LayoutReader(texts: texts, leading: style.leading * FontConfiguration.leading(for: language))
            let lines = try unsafe reader.lines(of: layout) { font in unsafe place(of: font) }
            known[request] = lines
            return lines
        }

        private func prepare(_ texts: [StyledText], style: TextStyle, width: Double, language: LanguageTag) {
            let text = texts.map(\.text).joined()
            let isRightToLeft = language.isRightToLeft
            unsafe pango_context_set_base_dir(context, isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
            unsafe pango_context_set_language(context, pango_language_from_string(language.text))
            let font = unsafe pango_font_description_new()
            unsafe pango_font_description_set_family(font, FontConfiguration.families(for: language))
            unsafe pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
            unsafe pango_layout_set_font_description(layout, font)
            unsafe pango_font_description_free(font)
            unsafe pango_layout_set_width(layout, Int32((width * Double(PANGO_SCALE)).rounded(.down)))
            let side = isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
            unsafe pango_layout_set_alignment(layout, style.isCentred ? PANGO_ALIGN_CENTER : side)
            unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
            let attributes = unsafe pango_attr_list_new()
            var start = 0
            for piece in texts {
                let end = start + piece.text.utf8.count
                func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?) {
                    unsafe attribute?.pointee.start_index = UInt32(start)
                    unsafe attribute?.pointee.end_index = UInt32(end)
                    unsafe pango_attr_list_insert(attributes, attribute)
                }
                if style.isBold || piece.isBold { unsafe add(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
                if piece.language.primary != language.primary {
                    unsafe add(pango_attr_family_new(FontConfiguration.families(for: piece.language)))
                    unsafe add(pango_attr_language_new(pango_language_from_string(piece.language.text)))
                }
                start = end
            }
            unsafe pango_layout_set_attributes(layout, attributes)
            unsafe pango_attr_list_unref(attributes)
        }

        /// The place of a font's face among those met, and its size; the font is kept, so that its address stays its own.
        private func place(of font: UnsafeMutablePointer<PangoFont>) -> (face: Int, size: Double) {
            let address = UInt(bitPattern: font)
            if let known = fonts[address] { return known }
            _ = unsafe g_object_ref(font)
            guard let key = unsafe hb_font_get_face(pango_font_get_hb_font(font)) else {
                preconditionFailure("a font of Pango has a face")
            }
            let description = unsafe pango_font_describe_with_absolute_size(font)
            let size = Double(unsafe pango_font_description_get_size(description)) / Double(PANGO_SCALE)
            unsafe pango_font_description_free(description)
            let place = places[UInt(bitPattern: key)] ?? faces.count
            if place == faces.count {
                unsafe faces.append(FontFace(key))
                places[UInt(bitPattern: key)] = place
            }
            fonts[address] = (place, size)
            return (place, size)
        }
    }
#endif
