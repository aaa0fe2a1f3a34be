#if Print
    import Directory
    import Foundation
    import Guides

    /// `sportello guide build`: one guide in all languages and on all sheets, with the manifest of its edition.
    enum GuideBuildCommand {
        static let command = CommandDescription(
            "guide build", operands: ["[AREA]"],
            options: GuideSelection.options + [
                .single("to", "FOLDER", "option.guide_folder"), .many("in", "TAG", "option.guide_in"),
                .many("format", "FORMAT", "option.guide_format"), .flag("bilingual", "option.bilingual"),
                .single("beside", "TAG", "option.beside"), .single("edition", "N", "option.edition"),
                .single("colour", "COLOUR", "option.colour"),
                .single("link", "URL", "option.link"), .single("since", "FILE", "option.since"),
                .single("cents", "N", "option.cents"),
            ], run: run)

        private static func run(_ invocation: Invocation) throws -> ExitStatus {
            let selection = try GuideSelection(invocation)
            let colour = try colour(invocation)
            let folder = URL(filePath: invocation.arguments.value("to") ?? "guide")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let older = try invocation.arguments.value("since").map(EditionFile.read)
            let number = try invocation.number("edition", 1...100_000) ?? (older.map { $0.number + 1 } ?? 1)
            var manifest = EditionManifest(selection.guide, number: number, colour: colour)
            let mark = EditionMark(
                day: selection.guide.edition, colour: colour, link: invocation.arguments.value("link"))
            let press = try SheetPress()
            var guide = selection.guide
            guide.number = number
            guide.changes = older.map { manifest.changes(since: $0) }
            for language in try GuideSelection.languages(invocation) {
                let book = Phrasebook(language, of: selection.network)
                let beside = try beside(language, invocation).map { Phrasebook($0, of: selection.network) }
                let pair = beside.map { "-\($0.language)" } ?? ""
                for format in try formats(invocation) {
                    let leaflet = guide.leaflet(in: book, beside: beside, detail: format.detail)
                    let sheet = try press.sheet(leaflet, format: format, edition: mark)
                    let name = "guide-\(language)\(pair)-\(format.rawValue)"
                    manifest.files += try write(sheet, name: name, to: folder)
                }
                let leaflet = guide.leaflet(in: book, beside: beside)
                try Data(HTMLRenderer().text(leaflet).utf8).write(to: folder.appending(path: "guide-\(language).html"))
                try Data(PlainTextRenderer().text(leaflet).utf8).write(
                    to: folder.appending(path: "guide-\(language).txt"))
            }
            try EditionFile.write(manifest, to: folder.appending(path: "manifest.json"))
            report(manifest, invocation, cents: try invocation.number("cents", 1...1_000_000) ?? 5)
            return selection.guide.entries.isEmpty ? .negative : .success
        }

        /// The language beside: that of `--beside`, or Italian with `--bilingual`, but never the reader's own.
        private static func beside(_ language: LanguageTag, _ invocation: Invocation) throws -> LanguageTag? {
            let named = try invocation.arguments.value("beside").map(GuideSelection.language)
            let beside = named ?? (invocation.arguments.has("bilingual") ? "it" : nil)
            return beside?.primary == language.primary ? nil : beside
        }

        private static func write(_ sheet: PrintedSheet, name: String, to folder: URL) throws -> [EditionManifest.File]
        {
            let files = [(name, sheet.reading as [UInt8]?), ("\(name)-print", sheet.printing)]
            return try files.compactMap { name, bytes in
                guard let bytes else { return nil }
                try Data(bytes).write(to: folder.appending(path: "\(name).pdf"))
                return EditionManifest.File(
                    name: "\(name).pdf", pages: sheet.pageCount, sheets: sheet.sheetCount,
                    hash: ContentHash(of: bytes).text)
            }
        }

        private static func report(_ manifest: EditionManifest, _ invocation: Invocation, cents: Int) {
            for file in manifest.files {
                invocation.say(
                    "guide_build.file",
                    [
                        "file": .text(file.name), "count": .count(file.pages), "sheets": .text("\(file.sheets)"),
                        "price": .cents(file.sheets * cents),
                    ])
            }
            invocation.say(
                "guide_build.done",
                ["number": .text("\(manifest.number)"), "entries": .text("\(manifest.entries.count)")])
        }

        private static func formats(_ invocation: Invocation) throws -> [SheetFormat] {
            let words = invocation.arguments.all("format")
            let guides = SheetFormat.guides
            guard !words.isEmpty else { return guides }
            return try words.map { word in
                guard let format = SheetFormat(rawValue: word), guides.contains(format) else {
                    let all = guides.map(\.rawValue).joined(separator: ", ")
                    throw UsageError.badValue("--format", value: word, expected: all)
                }
                return format
            }
        }

        private static func colour(_ invocation: Invocation) throws -> EditionColour {
            guard let word = invocation.arguments.value("colour") else { return .blue }
            guard let colour = EditionColour(rawValue: word) else {
                let all = EditionColour.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageError.badValue("--colour", value: word, expected: all)
            }
            return colour
        }
    }
#endif
