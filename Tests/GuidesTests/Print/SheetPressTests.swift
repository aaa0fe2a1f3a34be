#if Print
    import Directory
    import Testing

    @testable import Guides

    struct `Sheets are set for print` {
        private static func document(
            _ language: LanguageTag, _ format: SheetFormat, beside: LanguageTag? = nil
        ) throws -> PrintDocument {
            let book = Phrasebook(language, of: SampleNetwork.network)
            let leaflet = SampleNetwork.guide.leaflet(
                in: book, beside: beside.map { Phrasebook($0) }, detail: format.detail)
            let extras = SheetExtras(day: "2026-11-27", link: "https://esempio.example/guida")
            return try SheetPress().document(leaflet, style: format.style, extras: extras)
        }

        private static func words(_ document: PrintDocument) -> String {
            let glyphs = document.pages.flatMap(\.items).map { item -> String in
                guard case .glyphs(let run, _, _, _) = item else { return " " }
                let texts = run.glyphs.map(\.text)
                return (run.isRightToLeft ? texts.reversed() : texts).joined() + " "
            }
            // Digits and the spaces between them may be of two fonts, and so of two runs.
            return (glyphs.joined() + document.elements.compactMap(\.alternative).joined()).filter { $0 != " " }
        }

        @Test(arguments: LanguageTag.printed)
        func `no secret is set, and every public telephone is`(language: LanguageTag) throws {
            for format in SheetFormat.guides {
                let words = Self.words(try Self.document(language, format))
                for secret in SampleNetwork.secrets.map({ $0.filter { $0 != " " } }) {
                    #expect(!words.contains(secret), "\(format): \(secret)")
                }
                guard format.detail != .poster else { continue }
                for phone in SampleNetwork.phones.map({ $0.filter { $0 != " " } }) {
                    #expect(words.contains(phone), "\(format): \(phone)")
                }
            }
        }

        @Test(arguments: ["it", "ar", "ur", "zh"] as [LanguageTag], SheetFormat.guides)
        func `nothing stands outside its page`(language: LanguageTag, format: SheetFormat) throws {
            for page in try Self.document(language, format).pages {
                for case .glyphs(let run, let point, _, _) in page.items {
                    #expect(point.x + run.left >= 0 && point.x + run.right <= page.width + 0.01)
                    #expect(point.y > 0 && point.y < page.height)
                }
            }
        }

        @Test func `two builds are the same bytes`() throws {
            let leaflet = SampleNetwork.guide.leaflet(in: Phrasebook("ar", of: SampleNetwork.network))
            let mark = EditionMark(day: SampleNetwork.guide.edition, link: "https://esempio.example/guida")
            let first = try SheetPress().sheet(leaflet, format: .booklet, edition: mark)
            let second = try SheetPress().sheet(leaflet, format: .booklet, edition: mark)
            #expect(first.reading == second.reading && first.printing == second.printing)
        }

        @Test func `a character that no font has is named with its text`() throws {
            let line = LeafletLine(segments: [Segment("a\u{13000}b", language: "it")])
            let leaflet = Leaflet(language: "it", title: line, blocks: [])
            #expect(throws: TypesettingError.missingGlyph("\u{13000}", text: "a\u{13000}b", language: "it")) {
                try SheetPress().document(leaflet, style: SheetFormat.a4.style, extras: SheetExtras(day: "2026-11-27"))
            }
        }

        @Test func `headings never skip a level, and parents stand before their children`() throws {
            let elements = try Self.document("it", .a4).elements
            var last = 1
            for (index, element) in elements.enumerated() {
                if let parent = element.parent { #expect(parent < index) }
                guard
                    let level = [PrintElement.Role.title, .heading2, .heading3, .heading4].firstIndex(of: element.role)
                else {
                    continue
                }
                #expect(level + 1 <= last + 1)
                last = level + 1
            }
        }
    }
#endif
