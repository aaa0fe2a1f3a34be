import Directory
import Guides
import Importers

/// A guess as a person reads it, and as a program does.
struct GuessText {
    let guess: Guess
    let phrasebook: Phrasebook

    private func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
        phrasebook.text(Phrase(key, values))
    }

    /// The format, each column with its meaning, the key, the codes, and what to look at before trusting it.
    func lines() -> [String] {
        let written = ([guess.format.rawValue] + guess.dialect).joined(separator: " ")
        guard let key = guess.key else { return [words("guess.whole", ["format": .text(written)])] }
        var lines = [words("guess.format", ["format": .text(written), "count": .count(guess.entryCount)])]
        lines += table()
        let columns = key.columns.isEmpty ? "—" : key.columns.joined(separator: " + ")
        lines.append(
            words("guess.key", ["columns": .text(columns), "kind": .phrase(Phrase("guess.key.\(key.kind.rawValue)"))]))
        if !key.others.isEmpty {
            lines.append(words("guess.key_others", ["columns": .text(key.others.joined(separator: ", "))]))
        }
        for map in guess.maps { lines += self.lines(of: map) }
        let ignored = guess.columns.filter { $0.meaning == nil }.map(\.name)
        if !ignored.isEmpty {
            lines.append(words("guess.ignored", ["columns": .text(ignored.joined(separator: ", "))]))
        }
        return lines + guess.cautions.map { "! " + words("guess.caution.\($0.rawValue)", caution) }
    }

    private var caution: [String: Phrase.Argument] { ["count": .count(guess.key?.repeatedRows ?? 0)] }

    /// A line for each column, as wide as its widest cell.
    private func table() -> [String] {
        let heads = ["column", "meaning", "confidence", "evidence", "samples"].map { words("guess.head.\($0)") }
        let rows = guess.columns.map { column in
            [
                column.name.replacing("\n", with: " "),
                column.meaning.map { words("guess.meaning.\($0.rawValue)") } ?? "—",
                column.meaning == nil ? "" : "\(Int((column.confidence * 100).rounded())) %",
                column.evidence.map { words("guess.evidence.\($0.rawValue)") }.sorted().joined(separator: ", "),
                column.samples.map { $0.replacing("\n", with: " ").prefix(28) }.joined(separator: " | "),
            ]
        }
        let widths = heads.indices.map { place in
            min(40, ([heads] + rows).map { $0[place].count }.max() ?? 0)
        }
        return ([heads] + rows).map { row in
            let cells = zip(row, widths).map { cell, width in
                cell.prefix(width) + String(repeating: " ", count: max(0, width - cell.count))
            }
            let line = "  " + cells.dropLast().joined(separator: "  ") + "  " + (row.last ?? "")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private func lines(of map: GuessedMap) -> [String] {
        let proposals = map.proposals.map { "    \($0.code) → \($0.term)\($0.isWhole ? "" : " ?")" }
        var lines = [words("guess.map", ["column": .text(map.column)])] + proposals
        if !map.unmapped.isEmpty {
            lines.append("    " + words("guess.unmapped", ["codes": .text(map.unmapped.joined(separator: ", "))]))
        }
        return lines
    }

    /// The guess with the profile it proposes.
    func json() -> JSONValue {
        var members: [String: JSONValue] = [
            "format": .string(guess.format.rawValue), "dialect": .texts(guess.dialect),
            "header_line": .number(guess.headerLine), "entries": .int(guess.entryCount),
            "columns": .array(guess.columns.map(json)), "cautions": .texts(guess.cautions.map(\.rawValue)),
            "is_complete": .bool(guess.isComplete), "profile": .string(guess.profile),
        ]
        members["maps"] = .array(guess.maps.map(json))
        members["key"] = guess.key.map { key -> JSONValue in
            [
                "columns": .texts(key.columns), "kind": .string(key.kind.rawValue), "others": .texts(key.others),
                "repeated_rows": .int(key.repeatedRows),
            ]
        }
        return .object(members)
    }

    private func json(_ column: GuessedColumn) -> JSONValue {
        [
            "name": .string(column.name), "meaning": .text(column.meaning?.rawValue),
            "confidence": .double((column.confidence * 100).rounded() / 100),
            "evidence": .texts(column.evidence.map(\.rawValue).sorted()), "filled": .int(column.filled),
            "distinct": .int(column.distinct), "samples": .texts(column.samples),
        ]
    }

    private func json(_ map: GuessedMap) -> JSONValue {
        let proposals = map.proposals.map { proposal -> JSONValue in
            ["code": .string(proposal.code), "term": .string(proposal.term), "is_whole": .bool(proposal.isWhole)]
        }
        return ["column": .string(map.column), "proposals": .array(proposals), "unmapped": .texts(map.unmapped)]
    }
}
