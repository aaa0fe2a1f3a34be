import Directory

extension AreaGuide {
    /// The municipalities of the guide in the order of the reader's language, each with its entries by name.
    func towns(_ order: NameOrder, names: [String]) -> [(town: String, entries: [Int])] {
        let positions = entries.indices.filter { entries[$0].town != nil }
        let groups = Dictionary(grouping: positions) { entries[$0].town ?? "" }
        let sorted = groups.sorted { order.precedes(($0.key, $0.value[0]), ($1.key, $1.value[0])) }
        return sorted.map { town, list in
            (town, list.sorted { order.precedes((names[$0], $0), (names[$1], $1)) })
        }
    }

    /// The map of the municipalities with their numbers in the index by place; `nil` where no place is known.
    func map(of towns: [(town: String, entries: [Int])]) -> MapSketch? {
        let places = towns.enumerated().compactMap { index, group -> MapSketch.Place? in
            let points = group.entries.compactMap { entries[$0].coordinate }
            let latitude = points.map(\.latitude).reduce(0, +) / Double(max(points.count, 1))
            let longitude = points.map(\.longitude).reduce(0, +) / Double(max(points.count, 1))
            guard !points.isEmpty, let middle = Coordinate(latitude: latitude, longitude: longitude) else { return nil }
            return MapSketch.Place(number: index + 1, name: group.town, coordinate: middle)
        }
        return places.isEmpty ? nil : MapSketch(places: places, boundaries: boundaries)
    }

    /// The entries by place, their map above them.
    func placeIndex(_ composer: LeafletComposer, names: [String]) -> [LeafletBlock] {
        let towns = towns(NameOrder(composer.phrasebook.language), names: names)
        guard !towns.isEmpty else { return [] }
        let heading = LeafletBlock.heading(level: 2, composer.line("guide.areas"), anchor: "areas")
        let map = map(of: towns).map { [LeafletBlock.map($0, composer.line("guide.map"))] } ?? []
        return [heading] + map
            + towns.enumerated().flatMap { index, group -> [LeafletBlock] in
                let title = composer.line(.name("\(index + 1) \(group.town)"))
                return [
                    .heading(level: 3, title, anchor: "town-\(index + 1)"),
                    .references(group.entries.map { reference($0, composer) }),
                ]
            }
    }

    /// The entries by the letters their names begin with, in the order of the reader's language.
    func letterIndex(_ composer: LeafletComposer, names: [String]) -> [LeafletBlock] {
        guard !entries.isEmpty else { return [] }
        let order = NameOrder(composer.phrasebook.language)
        let sorted = entries.indices.sorted { order.precedes((names[$0], $0), (names[$1], $1)) }
        var letters: [(letter: String, entries: [Int])] = []
        for position in sorted {
            let letter = order.letter(of: names[position])
            if letters.last?.letter == letter {
                letters[letters.count - 1].entries.append(position)
            } else {
                letters.append((letter, [position]))
            }
        }
        return [.heading(level: 2, composer.line("guide.index"), anchor: "index")]
            + letters.flatMap { letter, positions -> [LeafletBlock] in
                [
                    .heading(level: 3, composer.line(.argument(.text(letter))), anchor: nil),
                    .references(positions.map { reference($0, composer) }),
                ]
            }
    }

    /// The needs and the map: what a wall can say.
    func overview(_ composer: LeafletComposer, names: [String]) -> [LeafletBlock] {
        let needs = sections.flatMap { section -> [LeafletBlock] in
            var title = composer.line(Self.title(of: section))
            title.icon = section.needID.map { .need($0) }
            return [.heading(level: 3, title, anchor: nil)]
        }
        let towns = towns(NameOrder(composer.phrasebook.language), names: names)
        let map = map(of: towns).map { [LeafletBlock.map($0, composer.line("guide.map"))] } ?? []
        return [.heading(level: 2, composer.line("guide.contents"), anchor: "contents")] + needs + map
    }

    /// What is new, other and gone since the edition before.
    func changeList(_ composer: LeafletComposer) -> [LeafletBlock] {
        guard let changes, !changes.isEmpty else { return [] }
        let lists = [
            ("guide.added", changes.added), ("guide.changed", changes.changed), ("guide.removed", changes.removed),
        ]
        let lines = lists.flatMap { key, entries in
            entries.map { LeafletBlock.paragraph(composer.line(key, ["name": .localized(LocalizedText($0.name))])) }
        }
        return [.heading(level: 2, composer.line("guide.changes"), anchor: "changes")] + lines
    }

    private func reference(_ position: Int, _ composer: LeafletComposer) -> LeafletReference {
        let entry = entries[position]
        let mark = composer.isOld(entry.assuredOn) ? Self.oldMark : nil
        return LeafletReference(
            line: composer.line(.text(entry.name), mark: mark), anchor: Self.anchor(ofEntry: position))
    }
}
