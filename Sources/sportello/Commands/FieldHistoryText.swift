import Directory
import Guides

/// Where fields come from and how sure they still are, as a person reads it and as a program does.
struct FieldHistoryText {
    let histories: [FieldHistory]
    let phrasebook: Phrasebook
    let today: Day

    /// A line for each field of the listing itself and for each kind of details, of which the most doubtful counts.
    var summaryLines: [String] {
        var (order, worst): ([Phrase], [Phrase: FieldHistory]) = ([], [:])
        for history in histories where history.canBeAsked {
            guard let known = worst[history.name] else {
                order.append(history.name)
                worst[history.name] = history
                continue
            }
            if history.doubt(on: today) > known.doubt(on: today) { worst[history.name] = history }
        }
        return order.compactMap { worst[$0].map(summary) }
    }

    private func summary(_ history: FieldHistory) -> String {
        let freshness = Phrase.Argument.phrase(history.freshness(on: today))
        guard let origin = history.provenance else {
            return words("show.unsourced", ["field": .phrase(history.name), "freshness": freshness])
        }
        return words(
            "show.source",
            [
                "field": .phrase(history.name), "source": .text(origin.source), "day": .day(origin.day),
                "freshness": freshness,
            ])
    }

    /// Every field of every record: its value, origin, what it was before, and freshness.
    var fieldLines: [String] {
        var lines: [String] = []
        var last: KnownRecords.Place?
        for history in histories {
            let place = KnownRecords.Place(history.table, id: history.id)
            if place != last { lines.append("\(history.table.rawValue) \(history.id)") }
            last = place
            lines.append("  \(history.column) = “\(history.value)”")
            lines.append("    " + origin(history))
            lines.append("    " + freshness(history))
        }
        return lines
    }

    private func origin(_ history: FieldHistory) -> String {
        guard let origin = history.provenance else { return words("show.origin_unknown") }
        let values: [String: Phrase.Argument] = [
            "source": .text(origin.source), "run": .text(origin.run), "day": .day(origin.day),
            "previous": .text(origin.previousValue ?? ""),
        ]
        return words(origin.previousValue == nil ? "show.origin" : "show.origin_before", values)
    }

    private func freshness(_ history: FieldHistory) -> String {
        let percent = "\(Int((history.doubt(on: today) * 100).rounded()))"
        let values: [String: Phrase.Argument] = [
            "freshness": .phrase(history.freshness(on: today)), "percent": .text(percent),
            "days": .count(history.halfLife.days),
        ]
        guard let absent = history.absentSince else { return words("show.freshness", values) }
        return words("show.freshness_absent", values.merging(["day": .day(absent)]) { value, _ in value })
    }

    /// Every field for programs.
    var json: JSONValue {
        .array(
            histories.map { history in
                [
                    "table": .string(history.table.rawValue), "id": .string(history.id),
                    "column": .string(history.column), "value": .string(history.value),
                    "source": .text(history.provenance?.source),
                    "run": .number(history.provenance.flatMap { Int($0.run) }),
                    "day": .text(history.provenance.map { "\($0.day)" }),
                    "previous_value": .text(history.provenance?.previousValue),
                    "confirmed_on": .text(history.confirmation.map { "\($0.day)" }),
                    "confirmed_by": .text(history.confirmation?.means.code),
                    "absent_since": .text(history.absentSince.map { "\($0)" }),
                    "wrong_since": .text(history.wrongSince.map { "\($0)" }),
                    "half_life_days": .int(history.halfLife.days), "doubt": .double(history.doubt(on: today)),
                    "freshness": .string(phrasebook.text(history.freshness(on: today))),
                ]
            })
    }

    private func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
        phrasebook.text(Phrase(key, values))
    }
}

extension Confirmation.Means {
    /// The word that programs know it by.
    fileprivate var code: String {
        switch self {
        case .list: "list"
        case .desk: "desk"
        case .referral: "referral"
        case .check(let way): way.rawValue
        }
    }
}
