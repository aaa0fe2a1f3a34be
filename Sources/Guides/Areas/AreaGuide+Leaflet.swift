import Directory

extension AreaGuide {
    /// The guide in the words of a language: emergency numbers, contents, sections, indexes, as much as `detail` says.
    public func leaflet(in phrasebook: Phrasebook, beside: Phrasebook? = nil, detail: LeafletDetail = .full) -> Leaflet
    {
        let composer = LeafletComposer(
            phrasebook, beside: beside, today: edition, monthsUntilOld: monthsUntilOld, isBrief: detail == .brief)
        let title =
            area.map { composer.line("guide.title.area", ["area": .localized($0)]) }
            ?? composer.line("guide.title")
        let blocks = [composer.emergency] + body(composer, detail)
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

    private func body(_ composer: LeafletComposer, _ detail: LeafletDetail) -> [LeafletBlock] {
        guard !entries.isEmpty else { return [.paragraph(composer.line("guide.empty"))] }
        let names = entries.map { $0.name.reading(in: composer.phrasebook.language).text }
        let sections = sections.flatMap { section($0, level: 2, composer) }
        switch detail {
        case .full:
            return changeList(composer) + contents(composer) + sections + placeIndex(composer, names: names)
                + letterIndex(composer, names: names)
        case .brief: return sections
        case .poster: return overview(composer, names: names)
        }
    }

    /// The mark of a listing that nobody has confirmed for long.
    static let oldMark = "†"

    private func contents(_ composer: LeafletComposer) -> [LeafletBlock] {
        let references = sections.flatMap { section -> [LeafletReference] in
            let narrower = section.subsections.map {
                LeafletReference(line: composer.line(Self.title(of: $0)), anchor: Self.anchor(of: $0), depth: 1)
            }
            return [LeafletReference(line: composer.line(Self.title(of: section)), anchor: Self.anchor(of: section))]
                + narrower
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

    static func title(of section: Section) -> Wording {
        section.needID.map { .argument(.need($0)) } ?? .phrase("guide.other")
    }

    private static func anchor(of section: Section) -> String {
        "need-"
            + (section.needID ?? "other").map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    }

    static func anchor(ofEntry position: Int) -> String { "service-\(position + 1)" }
}
