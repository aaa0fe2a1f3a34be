import Directory
import Guides

/// What a partner is told of a delivery: what it changed, what was not taken and why, by its own lines and names.
///
/// It holds nothing that the partner did not send: where the desk keeps a value of its own, the note says so without
/// the value.
struct ChangeNote {
    /// What became of the delivery.
    enum Outcome {
        /// It was applied as that run.
        case applied(Int)
        /// It waits for a person, for that reason.
        case held(Phrase)
        /// It could not be read, for that reason.
        case refused(Phrase)
    }

    let name: String
    let plan: ChangePlan?
    let outcome: Outcome
    /// The names of the error files beside it.
    let errorFiles: [String]
    let phrasebook: Phrasebook

    /// The most changed fields that are listed.
    private static let limit = 200

    /// The note as text.
    var text: String {
        var lines = [words("note.title", ["file": .text(name)]), "", phrasebook.text(said)]
        if let plan { lines += counts(plan) + errors(plan) + changes(plan) + missing(plan) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
        phrasebook.text(Phrase(key, values))
    }

    private var said: Phrase {
        switch outcome {
        case .applied(let run): Phrase("note.applied", ["run": .text(String(run))])
        case .held(let reason): Phrase("note.held", ["reason": .phrase(reason)])
        case .refused(let reason): Phrase("note.refused", ["reason": .phrase(reason)])
        }
    }

    private func counts(_ plan: ChangePlan) -> [String] {
        let values: [String: Phrase.Argument] = ["count": .count(plan.rowsRead), "rejected": .count(plan.rowsRejected)]
        let tables = ListingTable.allCases.compactMap { table -> String? in
            let counts = Change.Kind.allCases.map { ($0, plan.count(of: $0, in: table)) }.filter { $0.1 > 0 }
            guard !counts.isEmpty else { return nil }
            let said = counts.map { words("import.kind.\($0.0.rawValue)", ["count": .count($0.1)]) }
            return "  \(table.rawValue): " + said.joined(separator: ", ")
        }
        return ["", words("note.rows", values)] + tables
    }

    private func errors(_ plan: ChangePlan) -> [String] {
        guard !plan.findings.isEmpty else { return [] }
        let findings = plan.findings.filter(\.rejectsRow) + plan.findings.filter { !$0.rejectsRow }
        let lines = findings.prefix(Self.limit).map { "  " + FindingText(finding: $0, phrasebook: phrasebook).line }
        let more = findings.count - lines.count
        let files = errorFiles.map { words("note.error_file", ["file": .text($0)]) }
        return ["", words("note.findings")] + lines
            + (more > 0 ? ["  " + words("note.more", ["count": .count(more)])] : []) + files
    }

    private func changes(_ plan: ChangePlan) -> [String] {
        section("note.changes", plan, .take) + section("note.kept", plan, .keepOurs)
            + section("note.conflicts", plan, .conflict) + section("note.blank", plan, .notConfirmed)
    }

    /// The fields of known records that came to this, under their title.
    private func section(_ title: String, _ plan: ChangePlan, _ resolution: FieldChange.Resolution) -> [String] {
        var lines: [String] = []
        var count = 0
        for change in plan.changes where change.kind != .create {
            for field in change.fields where field.resolution == resolution {
                count += 1
                if count <= Self.limit { lines.append(line(field, of: change)) }
            }
        }
        guard count > 0 else { return [] }
        let more = count - lines.count
        return ["", words(title)] + lines + (more > 0 ? ["  " + words("note.more", ["count": .count(more)])] : [])
    }

    private func line(_ field: FieldChange, of change: Change) -> String {
        let place = change.origin.map { "\($0.file):\($0.line) " } ?? ""
        let value = field.new.map { ": → \($0)" } ?? ""
        return "  \(place)\(change.table.rawValue) \(change.sourceID), \(field.column)\(value)"
    }

    private func missing(_ plan: ChangePlan) -> [String] {
        let missing = plan.changes.filter { $0.kind == .notConfirmed }
        guard !missing.isEmpty else { return [] }
        let more = missing.count - Self.limit
        return ["", words("note.missing")]
            + missing.prefix(Self.limit).map { "  \($0.table.rawValue) \($0.sourceID)" }
            + (more > 0 ? ["  " + words("note.more", ["count": .count(more)])] : [])
    }
}
