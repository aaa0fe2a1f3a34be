import Directory

extension LeafletComposer {
    /// The emergency numbers, kept together under their heading.
    var emergency: LeafletBlock {
        let numbers = EmergencyNumber.all.map { number in
            LeafletBlock.field(label: line(.argument(.phone(number.number))), values: [line(number.phrase)])
        }
        let sources = Phrase.Argument.text(
            EmergencyNumber.all.map { "\($0.number): \($0.source)" }.joined(separator: "; "))
        let heading = LeafletBlock.heading(level: 2, line("emergency.title"), anchor: "emergency")
        let told = line("emergency.sources", ["sources": sources, "day": .day(EmergencyNumber.asOf)])
        return .group([heading, .paragraph(line("emergency.free_calls"))] + numbers + [.paragraph(told)])
    }

    /// How to read the marks that the lines above really bear, and whose words these are.
    func explanations(of title: LeafletLine, _ blocks: [LeafletBlock]) -> [LeafletLine] {
        let segments = title.segments + blocks.flatMap(\.segments)
        var lines: [LeafletLine] = []
        if phrasebook.state != nil { lines.append(line("translation.machine")) }
        if segments.contains(where: \.isUnchecked) {
            lines.append(line("translation.machine_mark", ["mark": .text(Segment.uncheckedMark)]))
        }
        let fallbacks = Set(segments.filter(\.isFallback).map(\.fallbackMark)).sorted()
        if !fallbacks.isEmpty {
            lines.append(line("translation.fallback_mark", ["mark": .anyOf(fallbacks.map { .text($0) })]))
        }
        if phrasebook.state != nil { lines.append(line("translation.italian_counts")) }
        return lines
    }
}

extension LeafletBlock {
    /// All runs written for the reader.
    var segments: [Segment] {
        switch self {
        case .heading(_, let line, _), .paragraph(let line): line.segments
        case .field(let label, let values): ([label] + values).flatMap(\.segments)
        case .table(let label, let rows): label.segments + rows.flatMap(\.line.segments)
        case .map(_, let title): title.segments
        case .references(let references): references.flatMap(\.line.segments)
        case .steps(let steps): steps.flatMap { $0.flatMap(\.segments) }
        case .group(let blocks): blocks.flatMap(\.segments)
        }
    }
}

extension Segment {
    /// The mark after a translation that no second person has read.
    static let uncheckedMark = "*"

    /// Whether it is a translation not yet read by a second person, or one whose source has changed.
    public var isUnchecked: Bool {
        switch state {
        case .machine?, .draft?, .stale?: true
        case .reviewed?, .approved?, nil: false
        }
    }

    /// The mark after words in another language than the reader's: that language's tag.
    var fallbackMark: String { "(\(language.primary))" }

    /// The mark it bears, if any.
    var mark: String? {
        if isFallback { return fallbackMark }
        return isUnchecked ? Self.uncheckedMark : nil
    }
}
