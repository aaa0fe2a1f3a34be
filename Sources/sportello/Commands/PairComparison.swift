import Directory
import Guides

/// Two records beside each other, field by field, with what was decided of them.
struct PairComparison {
    let pair: RecordPair
    /// The two records, in the order of the pair.
    let sides: [ListingRecord]
    let isJoined: Bool
    /// The record whose value stands, by column, where they are joined.
    let givers: [String: String]
    let decisions: [MatchDecision]
    /// Whether a text may be shown.
    let allows: (String) -> Bool

    /// The columns of which one of the two says something; of a place that is kept from strangers there are none.
    private var columns: [String] {
        let isSecret = sides.contains { $0.table == .locations && $0["is_confidential"] == "true" }
        return pair.table.columns.filter { column in
            !column.isForStaff && !isSecret && sides.contains { $0[column.name] != nil }
        }.map(\.name)
    }

    private func value(_ side: Int, _ column: String) -> String? {
        sides[side][column].flatMap { allows($0) ? $0 : nil }
    }

    /// The fields as lines, an arrow to the record whose value stands.
    func lines(_ invocation: Invocation) -> [String] {
        let withheld = invocation.words("match.withheld")
        func shown(_ side: Int, _ column: String) -> String {
            sides[side][column] == nil ? "–" : value(side, column) ?? withheld
        }
        let fields = columns.map { column in
            "  \(column): \(shown(0, column)) | \(shown(1, column))" + (givers[column].map { "  → \($0)" } ?? "")
        }
        return ["\(pair.table.rawValue)  \(pair.one) | \(pair.other)"]
            + (fields.isEmpty ? ["  " + withheld] : fields)
            + decisions.map { MatchDecisionCommands.line($0, invocation) }
    }

    /// The same for programs; what is not shown is null.
    var json: JSONValue {
        let fields = columns.map { column -> JSONValue in
            [
                "column": .string(column), "one": .text(value(0, column)), "other": .text(value(1, column)),
                "standing": .text(givers[column]),
            ]
        }
        return [
            "table": .string(pair.table.rawValue), "one": .string(pair.one), "other": .string(pair.other),
            "joined": .bool(isJoined), "fields": .array(fields),
            "decisions": .array(decisions.map { MatchDecisionCommands.json($0) }),
        ]
    }
}
