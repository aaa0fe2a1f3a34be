import Directory

extension AreaGuide {
    /// The guide in the words of a language: emergency numbers, contents, sections, list by name.
    ///
    /// A brief one says of each service no more than where it is, when, and how to call.
    public func leaflet(in phrasebook: Phrasebook, beside: Phrasebook? = nil, isBrief: Bool = false) -> Leaflet {
        let composer = LeafletComposer(
            phrasebook, beside: beside, today: edition, monthsUntilOld: monthsUntilOld, isBrief: isBrief)
        let title =
            area.map { composer.line("guide.title.area", ["area": .localized($0)]) }
            ?? composer.line("guide.title")
        let body = entries.isEmpty ? [.paragraph(composer.line("guide.empty"))] : contents(composer)
        let blocks =
            [composer.emergency] + body + sections.flatMap { section($0, level: 2, composer) } + index(composer)
        let header = [
            number.map { composer.line("guide.number", ["number": .text("\($0)")]) },
            composer.line("guide.edition", ["day": .day(edition)]),
            verifiedUpTo.map { composer.line("guide.verified", ["day": .day($0)]) },
            composer.line("guide.services", ["count": .count(Set(entries.map(\.serviceID)).count)]),
        ]
        let isMarked = entries.contains { composer.isOld($0.assuredOn) }
        let mark = composer.line("guide.old_mark", ["count": .count(monthsUntilOld), "mark": .text(Self.oldMark)])
        return Leaflet(
            language: phrasebook.language, besideLanguage: composer.beside?.language, title: title,
            header: header.compactMap { $0 } + composer.desk(desk), blocks: blocks,
            footer: (isMarked ? [mark] : []) + [composer.line("sheet.may_change")]
                + composer.explanations(of: title, blocks))
    }

    /// The mark of a listing that nobody has confirmed for long.
    static let oldMark = "†"

    private func contents(_ composer: LeafletComposer) -> [LeafletBlock] {
        let references = sections.map {
            LeafletReference(line: composer.line(Self.title(of: $0)), anchor: Self.anchor(of: $0))
        }
        return [
            .heading(level: 2, composer.line("guide.contents"), anchor: "contents"), .references(references),
        ]
    }

    private func section(_ section: Section, level: Int, _ composer: LeafletComposer) -> [LeafletBlock] {
        var title = composer.line(Self.title(of: section))
        title.icon = level == 2 ? section.needID.map { .need($0) } : nil
        let heading = LeafletBlock.heading(level: level, title, anchor: Self.anchor(of: section))
        let items = section.items.map { item -> LeafletBlock in
            switch item {
            case .entry(let position):
                let entry = entries[position]
                return composer.entry(
                    entry, level: 4, anchor: Self.anchor(ofEntry: position),
                    mark: composer.isOld(entry.assuredOn) ? Self.oldMark : nil)
            case .reference(let position):
                let line = composer.line("guide.see", ["section": .localized(entries[position].name)])
                return .references([LeafletReference(line: line, anchor: Self.anchor(ofEntry: position))])
            }
        }
        return [heading] + items + section.subsections.flatMap { self.section($0, level: level + 1, composer) }
    }

    /// The entries by name in the order of the reader's language.
    private func index(_ composer: LeafletComposer) -> [LeafletBlock] {
        guard !entries.isEmpty else { return [] }
        let order = NameOrder(composer.phrasebook.language)
        let names = entries.map { $0.name.reading(in: composer.phrasebook.language).text }
        let sorted = entries.indices.sorted { order.precedes((names[$0], $0), (names[$1], $1)) }
        let references = sorted.map { position in
            let entry = entries[position]
            let mark = composer.isOld(entry.assuredOn) ? Self.oldMark : nil
            return LeafletReference(
                line: composer.line(.text(entry.name), mark: mark), anchor: Self.anchor(ofEntry: position))
        }
        return [.heading(level: 2, composer.line("guide.index"), anchor: "index"), .references(references)]
    }

    private static func title(of section: Section) -> Wording {
        section.needID.map { .argument(.need($0)) } ?? .phrase("guide.other")
    }

    private static func anchor(of section: Section) -> String {
        "need-"
            + (section.needID ?? "other").map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    }

    private static func anchor(ofEntry position: Int) -> String { "service-\(position + 1)" }
}
