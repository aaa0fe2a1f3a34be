import Directory
import Guides
import Store

/// A plan as a person reads it, and as a program does.
struct ImportPlanText {
    let plan: ChangePlan
    let phrasebook: Phrasebook
    /// When the source's lists last had its records, where that is known.
    var confirmations: ListConfirmations?

    private func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
        phrasebook.text(Phrase(key, values))
    }

    /// The counts by table, then every finding at its place with its remedy; at most `limit` findings of a code.
    func lines(limit: Int = 20) -> [String] {
        var lines = [
            words(
                "import.read",
                [
                    "files": files, "source": .text(plan.source),
                    "count": .count(plan.rowsRead), "rejected": .count(plan.rowsRejected),
                ])
        ]
        for table in ListingTable.allCases {
            let counts = Change.Kind.allCases.map { ($0, plan.count(of: $0, in: table)) }.filter { $0.1 > 0 }
            guard !counts.isEmpty else { continue }
            let said = counts.map { words("import.kind.\($0.0.rawValue)", ["count": .count($0.1)]) }
            lines.append("  \(table.rawValue): " + said.joined(separator: ", "))
        }
        let blanks = plan.changes.reduce(0) { $0 + $1.fields.count { $0.resolution == .notConfirmed } }
        if blanks > 0 { lines.append("  " + words("import.blank_fields", ["count": .count(blanks)])) }
        if plan.changes.isEmpty { lines.append("  " + words("import.nothing_to_do")) }
        lines += plan.stops.map { "  " + phrasebook.text($0.phrase) }
        return lines + changeLines(limit: limit) + findingLines(limit: limit)
    }

    /// What becomes of each field of known records, record by record; of at most `limit` records.
    private func changeLines(limit: Int) -> [String] {
        var (lines, seen): ([String], Int) = ([], 0)
        for change in plan.changes where Self.isOfNote(change) {
            seen += 1
            guard seen <= limit else { continue }
            lines.append("  \(change.table.rawValue) \(change.id): \(said(of: change))")
            for field in change.fields where field.resolution != .agree {
                let values: [String: Phrase.Argument] = [
                    "column": .text(field.column), "old": .text(field.old ?? "–"), "new": .text(field.new ?? "–"),
                ]
                lines.append("    " + words("import.field.\(field.resolution.rawValue)", values))
            }
        }
        if seen > limit { lines.append("  " + words("import.more_changes", ["count": .count(seen - limit)])) }
        return lines
    }

    /// Whether there is something to say of a change beyond its being counted.
    private static func isOfNote(_ change: Change) -> Bool {
        switch change.kind {
        case .create: false
        case .unchanged: change.fields.contains { $0.resolution == .notConfirmed }
        case .update, .keepOurs, .conflict, .notConfirmed: true
        }
    }

    /// What becomes of a record; of one that is not confirmed, since when.
    private func said(of change: Change) -> String {
        let day = confirmations?.day(of: change.table, sourceID: change.sourceID)
        if change.kind == .notConfirmed, let day { return words("import.what.not_confirmed_since", ["day": .day(day)]) }
        if change.kind == .unchanged, let day { return words("import.what.blank_since", ["day": .day(day)]) }
        return words("import.what.\(change.kind.rawValue)")
    }

    private func json(_ change: Change) -> JSONValue {
        [
            "kind": .string(change.kind.rawValue), "table": .string(change.table.rawValue), "id": .string(change.id),
            "source_id": .string(change.sourceID), "file": .text(change.origin?.file),
            "line": .number(change.origin?.line), "fields": .array(change.fields.map(\.json)),
            "last_listed": .text(confirmations?.day(of: change.table, sourceID: change.sourceID).map { "\($0)" }),
        ]
    }

    /// The names of a few files, or the number of many.
    private var files: Phrase.Argument {
        guard plan.files.count > 3 else { return .text(plan.files.map(\.name).joined(separator: ", ")) }
        return .phrase(Phrase("import.files", ["count": .count(plan.files.count)]))
    }

    private func findingLines(limit: Int) -> [String] {
        var seen: [FindingCode: Int] = [:]
        var lines: [String] = []
        for finding in plan.findings {
            seen[finding.code, default: 0] += 1
            guard finding.rejectsRow || seen[finding.code, default: 0] <= limit else { continue }
            lines.append("  " + FindingText(finding: finding, phrasebook: phrasebook).line)
        }
        for (code, count) in seen.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let hidden = count - plan.findings.filter { $0.code == code && $0.rejectsRow }.count - limit
            guard hidden > 0 else { continue }
            lines.append("  " + words("import.more_findings", ["code": .text(code.rawValue), "count": .count(hidden)]))
        }
        return lines
    }

    /// The plan for programs: its head, every finding, and what is of note of at most `limit` known records; `--lines`
    /// has every change.
    func json(limit: Int) -> [String: JSONValue] {
        var members = head
        let changes = plan.changes.lazy.filter(Self.isOfNote)
        members["changes"] = .array(changes.prefix(limit).map(json))
        members["changes_of_note"] = .int(changes.count { _ in true })
        members["findings"] = .array(plan.findings.map { FindingText(finding: $0, phrasebook: phrasebook).json })
        return members
    }

    /// What the plan comes to, in numbers.
    var head: [String: JSONValue] {
        let tables = ListingTable.allCases.compactMap { table -> (String, JSONValue)? in
            let counts = Change.Kind.allCases.map { ($0.rawValue, plan.count(of: $0, in: table)) }
            guard counts.contains(where: { $0.1 > 0 }) else { return nil }
            return (table.rawValue, .object(Dictionary(uniqueKeysWithValues: counts.map { ($0.0, .int($0.1)) })))
        }
        return [
            "source": .string(plan.source), "format": .string(plan.format), "rows_read": .int(plan.rowsRead),
            "rows_rejected": .int(plan.rowsRejected), "is_empty": .bool(plan.isEmpty),
            "stops": .array(
                plan.stops.map {
                    [
                        "measure": .string($0.measure.rawValue), "count": .int($0.count), "total": .int($0.total),
                        "limit": .double($0.limit),
                    ]
                }),
            "counts": .object(Dictionary(uniqueKeysWithValues: tables)),
            "files": .array(
                plan.files.map { ["name": .string($0.name), "bytes": .int($0.byteCount), "hash": .string($0.hash)] }),
        ]
    }
}

extension PlanStop {
    /// The reason in words.
    var phrase: Phrase {
        Phrase(
            "import.stop.\(measure.rawValue)",
            [
                "count": .count(count), "total": .count(total),
                "percent": .text("\(Int((limit * 100).rounded()))"),
            ])
    }
}
