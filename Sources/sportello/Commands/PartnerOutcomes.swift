import Directory
import Foundation
import Importers
import Referrals
import Store

/// `sportello partner outcomes FILE`: a partner's list of what came of its referrals, tried first and then taken.
enum PartnerOutcomes {
    /// A row that can be tried.
    private struct Judged {
        let row: OutcomeRow
        let key: LinkKey
        let answer: PartnerAnswer
        let at: LocalTime
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.unlockedArchive()
        let path = invocation.arguments.operands[0]
        let mapping = try invocation.arguments.value("mapping").map { try OutcomeMapping(json: bytes($0)) }
        let file = try OutcomeFile(
            bytes: bytes(path), name: URL(filePath: path).lastPathComponent, mapping: mapping ?? OutcomeMapping())
        var findings = file.findings
        let judged = file.rows.compactMap { judge($0, URL(filePath: path).lastPathComponent, invocation, &findings) }
        let effects = try archive.take(
            judged.map { ($0.key, $0.answer, $0.at) }, isRehearsal: !invocation.arguments.has("apply"))
        let isClean = try tell(judged, effects, findings, invocation)
        return isClean ? .success : .negative
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ImportError(.unreadable, at: path, detail: "")
        }
        return [UInt8](data)
    }

    private static func judge(
        _ row: OutcomeRow, _ file: String, _ invocation: Invocation, _ findings: inout [Finding]
    ) -> Judged? {
        func bad(_ column: OutcomeColumn, _ code: FindingCode, _ expected: String) -> Judged? {
            findings.append(
                Finding(
                    code, file: file, line: row.line, field: column.rawValue, value: row[column], expected: expected,
                    rejectsRow: true))
            return nil
        }
        guard let key = LinkKey(partner: row[.key] ?? "") else { return bad(.key, .unmappedValue, "4KX-7MP-29C") }
        guard let kind = PartnerAnswer.Kind(rawValue: row[.answer] ?? "") else {
            return bad(.answer, .unmappedValue, PartnerAnswer.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let reason = row[.reason].flatMap { ReferralReason(code: $0) }
        if row[.reason] != nil, reason == nil {
            return bad(.reason, .unmappedValue, kind.reasons.map(\.rawValue).joined(separator: ", "))
        }
        let help = row[.help].flatMap { Outcome.Help(rawValue: $0) }
        let now = invocation.surroundings.now
        let at = row[.day].map { Day($0).map { LocalTime(day: $0, minute: 720) } } ?? now
        guard let at, at.day <= now.day else { return bad(.day, .badDate, "≤ \(now.day)") }
        let answer = PartnerAnswer(
            kind, reason: reason, help: kind == .done ? help ?? .yes : nil,
            appointment: row[.appointment].flatMap { LocalTime($0) })
        guard let answer else {
            return bad(.reason, .missingValue, kind.reasons.map(\.rawValue).joined(separator: ", "))
        }
        return Judged(row: row, key: key, answer: answer, at: min(at, now))
    }

    /// Prints the plan or what was done; whether every row could be taken.
    private static func tell(
        _ judged: [Judged], _ effects: [Archive.AnswerEffect], _ findings: [Finding], _ invocation: Invocation
    ) throws -> Bool {
        var (moved, unchanged, refused) = (0, 0, 0)
        var lines: [JSONValue] = []
        for (item, effect) in zip(judged, effects) {
            let words: String
            switch effect {
            case .moves(let from, let to):
                moved += 1
                words = "\(invocation.phrasebook.text(from.phrase)) → \(invocation.phrasebook.text(to.phrase))"
            case .unchanged(let state):
                unchanged += 1
                words = "= \(invocation.phrasebook.text(state.phrase))"
            case .refused(let error):
                refused += 1
                words = "✗ \(invocation.phrasebook.text(error.phrase))"
            }
            lines.append(["line": .int(item.row.line), "effect": .string(words)])
            if !invocation.arguments.has("json") { invocation.print("\(item.row.line)\t\(words)") }
        }
        let texts = findings.map { FindingText(finding: $0, phrasebook: invocation.phrasebook) }
        if invocation.arguments.has("json") {
            let answer: JSONValue = [
                "moved": .int(moved), "unchanged": .int(unchanged), "refused": .int(refused),
                "rows": .array(lines), "findings": .array(texts.map(\.json)),
                "applied": .bool(invocation.arguments.has("apply")),
            ]
            invocation.print(try answer.text())
        } else {
            for text in texts { invocation.print(text.line) }
            invocation.say(
                invocation.arguments.has("apply") ? "partner.outcomes.done" : "partner.outcomes.plan",
                ["count": .count(moved), "unchanged": .text("\(unchanged)"), "refused": .text("\(refused)")])
        }
        return refused == 0 && !findings.contains(where: \.rejectsRow)
    }
}
