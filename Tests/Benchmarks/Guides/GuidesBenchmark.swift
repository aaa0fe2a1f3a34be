import Directory
import Foundation
import Guides

/// Sets guides of made-up entries and says how long that takes.
///
/// `guides set ENTRIES LANGUAGE FILE` sets the entries of a file of JSON; `guides many ENTRIES LANGUAGES…` sets them in
/// each language, one after the other. Without arguments the peers are measured beside it, by a program of Python.
@main
enum GuidesBenchmark {
    /// One entry as the performance kit writes it.
    struct KitEntry: Codable {
        let section: Int
        let name: String
        let address: String
        let phones: [String]
        let text: String
        let spans: [[Int]]
    }

    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch words.first {
        case "set": try set(words[1], language: words[2], file: words[3])
        case "many": try many(words[1], languages: Array(words.dropFirst(2)))
        default: try beside()
        }
    }

    private static func guide(_ path: String, language: LanguageTag) throws -> AreaGuide {
        let kit = try JSONDecoder().decode([KitEntry].self, from: Data(contentsOf: URL(filePath: path)))
        let today = Day("2026-11-27") ?? Day(ordinal: 0)
        let entries = kit.enumerated().map { index, entry -> SheetEntry in
            var result = SheetEntry(serviceID: "\(index)", name: LocalizedText(entry.name, in: language))
            result.gives = LocalizedText(entry.text, in: language)
            result.addressLines = [entry.address]
            result.phones = entry.phones.map { Phone(number: $0) }
            result.hours = OpeningHours(
                spans: entry.spans.compactMap { OpeningHours.Span(start: $0[0], length: $0[1]) })
            result.assuredOn = today
            return result
        }
        let roots = NeedVocabulary.taxonomy.roots.map(\.id)
        let groups = Dictionary(grouping: kit.indices) { kit[$0].section % roots.count }
        let sections = groups.sorted { $0.key < $1.key }.map { section, list in
            AreaGuide.Section(needID: roots[section], items: list.map { .entry($0) })
        }
        return AreaGuide(
            area: nil, edition: today, desk: DeskContact(name: "Sportello"), entries: entries, sections: sections)
    }

    /// Sets the words of the kit's documents and no more, so that all engines set the same.
    private static func set(_ path: String, language: String, file: String) throws {
        let kit = try JSONDecoder().decode([KitEntry].self, from: Data(contentsOf: URL(filePath: path)))
        let tag = LanguageTag(language) ?? "it"
        let leaflet = KitLeaflet(language: tag).leaflet(of: kit)
        let today = Day("2026-11-27") ?? Day(ordinal: 0)
        let sheet = try SheetPress().sheet(leaflet, format: .a4, edition: EditionMark(day: today))
        try Data(sheet.reading).write(to: URL(filePath: file))
    }

    private static func many(_ path: String, languages: [String]) throws {
        let press = try SheetPress()
        for language in languages {
            let tag = LanguageTag(language) ?? "it"
            let guide = try guide(path, language: "it")
            let sheet = try press.sheet(
                guide.leaflet(in: Phrasebook(tag)), format: .a4, edition: EditionMark(day: guide.edition))
            print("\(language): \(sheet.pageCount) pages, \(sheet.reading.count / 1024) KiB")
        }
    }

    private static func beside() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "scripts/evidence.d/guides_bench.py", CommandLine.arguments[0]]
        try process.run()
        process.waitUntilExit()
        exit(process.terminationStatus)
    }
}
