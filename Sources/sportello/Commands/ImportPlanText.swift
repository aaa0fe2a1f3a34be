import Directory
import Guides

/// A plan as a person reads it, and as a program does.
struct ImportPlanText {
    let plan: ChangePlan
    let phrasebook: Phrasebook

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
        if plan.changes.isEmpty { lines.append("  " + words("import.nothing_to_do")) }
        lines += plan.stops.map { "  " + phrasebook.text($0.phrase) }
        return lines + changeLines(limit: limit) + findingLines(limit: limit)
    }

    /// What becomes of each field of known records, record by record; of at most `limit` records.
    private func changeLines(limit: Int) -> [String] {
        var (lines, seen): ([String], Int) = ([], 0)
        for change in plan.changes where change.kind != .create && change.kind != .unchanged {
            seen += 1
            guard seen <= limit else { continue }
            lines.append("  \(change.table.rawValue) \(change.id): \(words("import.what.\(change.kind.rawValue)"))")
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

    private func json(_ change: Change) -> JSONValue {
        [
            "kind": .string(change.kind.rawValue), "table": .string(change.table.rawValue), "id": .string(change.id),
            "source_id": .string(change.sourceID), "file": .text(change.origin?.file),
            "line": .number(change.origin?.line),
            "fields": .array(
                change.fields.map {
                    [
                        "column": .string($0.column), "base": .text($0.base), "old": .text($0.old),
                        "new": .text($0.new), "resolution": .string($0.resolution.rawValue),
                    ]
                }),
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

    /// The plan for programs; changes and findings are whole.
    var json: [String: JSONValue] {
        let tables = ListingTable.allCases.compactMap { table -> (String, JSONValue)? in
            let counts = Change.Kind.allCases.map { ($0.rawValue, plan.count(of: $0, in: table)) }
            guard counts.contains(where: { $0.1 > 0 }) else { return nil }
            return (table.rawValue, .object(Dictionary(uniqueKeysWithValues: counts.map { ($0.0, .int($0.1)) })))
        }
        return [
            "source": .string(plan.source), "format": .string(plan.format), "rows_read": .int(plan.rowsRead),
            "rows_rejected": .int(plan.rowsRejected), "is_empty": .bool(plan.isEmpty),
            "changes": .array(plan.changes.map(json)),
            "stops": .array(
                plan.stops.map {
                    [
                        "measure": .string($0.measure.rawValue), "count": .int($0.count), "total": .int($0.total),
                        "limit": .double($0.limit),
                    ]
                }),
            "counts": .object(Dictionary(uniqueKeysWithValues: tables)),
            "findings": .array(plan.findings.map { FindingText(finding: $0, phrasebook: phrasebook).json }),
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
