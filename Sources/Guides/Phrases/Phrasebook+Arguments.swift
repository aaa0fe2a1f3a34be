import Directory

extension Phrasebook {
    /// The runs of a template with its arguments; an argument not given stays as `{name}`.
    func render(
        _ template: PhraseTemplate, _ arguments: [String: Phrase.Argument], in language: LanguageTag
    ) -> [Segment] {
        template.parts.flatMap { part -> [Segment] in
            switch part {
            case .words(let words): [Segment(words, language: language)]
            case .argument(let name):
                arguments[name].map { segments(of: $0, in: language) } ?? [Segment("{\(name)}", language: language)]
            }
        }
    }

    /// The runs of one argument in the words of `language`.
    func segments(of argument: Phrase.Argument, in language: LanguageTag) -> [Segment] {
        switch argument {
        case .text(let text): [.foreign(text, in: language)]
        case .localized(let name): [.name(name, in: language)]
        case .count(let count): [.leftToRight(String(count), in: language)]
        case .phone(let number): [.phone(number, in: language)]
        case .metres(let metres): length(metres, in: language)
        case .euros(let euros): amount(cents: euros * 100, in: language)
        case .cents(let cents): amount(cents: cents, in: language)
        case .day(let day): date(day, in: language)
        case .time(let time): [.leftToRight(Self.clock(time), in: language)]
        case .weekday(let weekday): [Segment(Self.name(of: weekday, in: language), language: language)]
        case .month(let month): [Segment(Self.standaloneName(ofMonth: month, in: language), language: language)]
        case .yearly(let month, let day): yearly(month: month, day: day, in: language)
        case .language(let named): [.foreign(LanguageNames.name(of: named, in: language), in: language)]
        case .need(let id): term(id, of: needs, in: language)
        case .document(let id): term(id, of: documents, in: language)
        case .legalStatus(let id): term(id, of: legalStatuses, in: language)
        case .phrase(let phrase): Phrasebook(self, in: language).segments(phrase)
        case .anyOf(let list): joined(list, by: ListPatterns.any, in: language)
        case .allOf(let list): joined(list, by: ListPatterns.all, in: language)
        }
    }

    private init(_ other: Phrasebook, in language: LanguageTag) {
        self.init(language, needs: other.needs, documents: other.documents, legalStatuses: other.legalStatuses)
    }

    /// A term's label; a term nobody knows is shown by its identifier.
    ///
    /// A label bears no state of its own: like the catalogue's words, it is as sure as `Phrasebook.state` says.
    private func term(_ id: String, of taxonomy: Taxonomy, in language: LanguageTag) -> [Segment] {
        var segment = taxonomy.find(id).map { .reading($0.label, in: language) } ?? Segment.foreign(id, in: language)
        segment.state = nil
        return [segment]
    }

    /// Elements joined by the three patterns of a language: between, before the last, of a pair.
    private func joined(
        _ list: [Phrase.Argument], by patterns: [LanguageTag: [String]], in language: LanguageTag
    ) -> [Segment] {
        let parts = list.map { segments(of: $0, in: language) }
        guard var result = parts.first else { return [] }
        let found = patterns[language.primaryTag] ?? patterns["it"] ?? []
        for (index, part) in parts.enumerated().dropFirst() {
            let isLast = index == parts.count - 1
            let template = PhraseTemplate(found[!isLast ? 0 : parts.count == 2 ? 2 : 1])
            let first = result
            result = template.parts.flatMap { piece -> [Segment] in
                switch piece {
                case .words(let words): [Segment(words, language: language)]
                case .argument(let name): name == "0" ? first : part
                }
            }
        }
        return result
    }
}

extension LanguageTag {
    /// The tag without region or script.
    var primaryTag: LanguageTag { LanguageTag(primary) ?? self }
}
