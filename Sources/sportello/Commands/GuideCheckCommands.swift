import Directory
import Foundation
import Guides

/// `sportello guide check`, `guide diff` and `guide preview`: what a guide would say and cost, before it is printed.
enum GuideCheckCommands {
    static let commands = [
        CommandDescription(
            "guide check", operands: ["[AREA]"],
            options: GuideSelection.options + [
                .many("in", "TAG", "option.guide_in"), .single("coverage", "PERCENT", "option.coverage"),
            ], run: check),
        CommandDescription("guide diff", operands: ["OLD", "[AREA]"], options: GuideSelection.options, run: diff),
        CommandDescription(
            "guide preview", operands: ["[AREA]"],
            options: GuideSelection.options + [
                .many("in", "TAG", "option.guide_in"), .single("cents", "N", "option.cents"),
            ], run: preview),
    ]

    /// Says what a reader would miss: old entries, entries nobody can call or find, texts that are not translated.
    private static func check(_ invocation: Invocation) throws -> ExitStatus {
        let selection = try GuideSelection(invocation)
        let guide = selection.guide
        let old = guide.oldEntries
        for entry in old {
            invocation.say("guide_check.old", ["name": .localized(entry.name), "id": .text(entry.serviceID)])
        }
        let silent = guide.entries.filter { $0.phones.isEmpty && $0.email == nil && $0.addressLines == nil }
        for entry in silent {
            invocation.say("guide_check.silent", ["name": .localized(entry.name), "id": .text(entry.serviceID)])
        }
        let least = try invocation.number("coverage", 0...100) ?? 0
        var isThin = false
        for language in try GuideSelection.languages(invocation) where language.primary != "it" {
            let share = guide.translatedShare(in: language)
            isThin = isThin || share < least
            invocation.say("guide_check.coverage", ["language": .language(language), "share": .text("\(share)")])
        }
        let unset = try missingGlyphs(selection, invocation)
        invocation.say(
            "guide_check.done",
            [
                "entries": .text("\(guide.entries.count)"), "old": .text("\(old.count)"),
                "silent": .text("\(silent.count)"),
            ])
        return silent.isEmpty && !isThin && !unset ? .success : .negative
    }

    /// Whether some language cannot be set, each said with the character that is missing.
    private static func missingGlyphs(_ selection: GuideSelection, _ invocation: Invocation) throws -> Bool {
        var isMissing = false
        #if Print
            let press = try SheetPress()
            for language in try GuideSelection.languages(invocation) {
                let leaflet = selection.guide.leaflet(in: Phrasebook(language, of: selection.network))
                do throws(TypesettingError) {
                    _ = try press.sheet(leaflet, format: .a4, edition: EditionMark(day: selection.guide.edition))
                } catch {
                    isMissing = true
                    invocation.print("\(language): \(error)")
                }
            }
        #endif
        return isMissing
    }

    /// Says what has changed since an older edition.
    private static func diff(_ invocation: Invocation) throws -> ExitStatus {
        let older = try EditionFile.read(invocation.arguments.operands[0])
        let selection = try GuideSelection(invocation, areas: Array(invocation.arguments.operands.dropFirst()))
        let now = EditionManifest(selection.guide, number: older.number + 1, colour: .blue)
        let changes = now.changes(since: older)
        let lists = [
            ("guide.added", changes.added), ("guide.changed", changes.changed), ("guide.removed", changes.removed),
        ]
        for (key, entries) in lists {
            for entry in entries { invocation.say(key, ["name": .text("\(entry.name) (\(entry.id))")]) }
        }
        if changes.isEmpty { invocation.say("guide_diff.same") }
        return changes.isEmpty ? .success : .negative
    }

    /// Says how many pages and sheets each format takes in each language, and what a copy costs; writes nothing.
    private static func preview(_ invocation: Invocation) throws -> ExitStatus {
        let selection = try GuideSelection(invocation)
        let cents = try invocation.number("cents", 1...1_000_000) ?? 5
        for language in try GuideSelection.languages(invocation) {
            let book = Phrasebook(language, of: selection.network)
            #if Print
                let press = try SheetPress()
                for format in SheetFormat.guides {
                    let leaflet = selection.guide.leaflet(in: book, detail: format.detail)
                    let sheet = try press.sheet(
                        leaflet, format: format, edition: EditionMark(day: selection.guide.edition))
                    invocation.say(
                        "guide_build.file",
                        [
                            "file": .text("\(language) \(format.rawValue)"), "count": .count(sheet.pageCount),
                            "sheets": .text("\(sheet.sheetCount)"), "price": .cents(sheet.sheetCount * cents),
                        ])
                }
            #else
                invocation.print(PlainTextRenderer().text(selection.guide.leaflet(in: book, detail: .brief)))
            #endif
        }
        return selection.guide.entries.isEmpty ? .negative : .success
    }
}
