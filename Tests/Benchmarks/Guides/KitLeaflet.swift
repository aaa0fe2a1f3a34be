import Directory
import Guides

/// The words of the performance kit's guide as a leaflet: title, sections, entries with their hours, index by name.
struct KitLeaflet {
    let language: LanguageTag

    private var words: (title: String, section: String, index: String, phone: String) {
        language == "ar"
            ? ("دليل الخدمات", "قسم", "فهرس", "هاتف") : ("Guida ai servizi", "Sezione", "Indice", "Tel.")
    }

    private func line(_ text: String, isLeftToRight: Bool = false) -> LeafletLine {
        LeafletLine(segments: [Segment(text, language: language, isolation: isLeftToRight ? .leftToRight : .none)])
    }

    /// The leaflet of the kit's entries.
    func leaflet(of kit: [GuidesBenchmark.KitEntry]) -> Leaflet {
        var blocks: [LeafletBlock] = []
        var section = -1
        for (index, entry) in kit.enumerated() {
            if entry.section != section {
                section = entry.section
                let title = line("\(words.section) \(section + 1)")
                blocks.append(.heading(level: 2, title, anchor: "need-\(section)"))
            }
            blocks.append(.group(self.blocks(of: entry, anchor: "e\(index)")))
        }
        blocks.append(.heading(level: 2, line(words.index), anchor: "index"))
        let sorted = kit.enumerated().sorted { $0.element.name < $1.element.name }
        blocks.append(
            .references(sorted.map { LeafletReference(line: line($0.element.name), anchor: "e\($0.offset)") }))
        return Leaflet(language: language, title: line(words.title), blocks: blocks)
    }

    private func blocks(of entry: GuidesBenchmark.KitEntry, anchor: String) -> [LeafletBlock] {
        let book = Phrasebook(language)
        let phones = Segment(
            entry.phones.joined(separator: " · "), language: language, isolation: .leftToRight)
        let rows = entry.spans.map { span -> LeafletRow in
            let day = Weekday.allCases[span[0] / 1440]
            let head = LeafletLine(segments: book.segments(.argument(.weekday(day))))
            let hours = [span[0] % 1440, span[0] % 1440 + span[1]].map {
                "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)"
            }
            let value = line(hours.joined(separator: "–"), isLeftToRight: true)
            return LeafletRow(line: LeafletLine(segments: head.segments + value.segments), cells: (head, value))
        }
        let called = LeafletLine(segments: [Segment(words.phone + " ", language: language), phones])
        return [
            .heading(level: 4, line(entry.name), anchor: anchor), .paragraph(line(entry.address)), .paragraph(called),
            .paragraph(line(entry.text)), .table(label: line(""), rows: rows),
        ]
    }
}
