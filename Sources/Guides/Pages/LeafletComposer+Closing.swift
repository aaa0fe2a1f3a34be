import Directory

/// The telephones that help at once, anywhere in Italy.
enum EmergencyNumber {
    /// Number and what it is for: 112 (directive 2018/1972), 1522 (department for equal opportunities),
    /// 114 (emergency for children), 800 290 290 (against trafficking).
    static let all: [(number: String, phrase: String)] = [
        ("112", "emergency.112"), ("1522", "emergency.1522"), ("114", "emergency.114"),
        ("800 290 290", "emergency.trafficking"),
    ]
}

extension LeafletComposer {
    /// The emergency numbers, kept together under their heading.
    var emergency: LeafletBlock {
        let numbers = EmergencyNumber.all.map { number, phrase in
            LeafletBlock.field(label: line(.argument(.phone(number))), values: [line(phrase)])
        }
        let heading = LeafletBlock.heading(level: 2, line("emergency.title"), anchor: "emergency")
        return .group([heading, .paragraph(line("emergency.free_calls"))] + numbers)
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
