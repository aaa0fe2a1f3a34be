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
        if plan.isEmpty { lines.append("  " + words("import.nothing_to_do")) }
        return lines + findingLines(limit: limit)
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

    /// The plan for programs; changes are counted, findings are whole.
    var json: [String: JSONValue] {
        let tables = ListingTable.allCases.compactMap { table -> (String, JSONValue)? in
            let counts = Change.Kind.allCases.map { ($0.rawValue, plan.count(of: $0, in: table)) }
            guard counts.contains(where: { $0.1 > 0 }) else { return nil }
            return (table.rawValue, .object(Dictionary(uniqueKeysWithValues: counts.map { ($0.0, .int($0.1)) })))
        }
        return [
            "source": .string(plan.source), "format": .string(plan.format), "rows_read": .int(plan.rowsRead),
            "rows_rejected": .int(plan.rowsRejected), "is_empty": .bool(plan.isEmpty),
            "counts": .object(Dictionary(uniqueKeysWithValues: tables)),
            "findings": .array(plan.findings.map { FindingText(finding: $0, phrasebook: phrasebook).json }),
            "files": .array(
                plan.files.map { ["name": .string($0.name), "bytes": .int($0.byteCount), "hash": .string($0.hash)] }),
        ]
    }
}
