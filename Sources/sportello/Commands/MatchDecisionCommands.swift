import Directory
import Importers
import Store

/// `sportello match decide`, `decisions`, `undo` and `sources`: what was decided of pairs, and who is believed.
enum MatchDecisionCommands {
    static let commands = [
        CommandDescription(
            "match decide", operands: ["TABLE", "ID", "OTHER", MatchDecision.Verdict.words], run: decide),
        CommandDescription("match decisions", options: [.flag("json", "option.json")], run: decisions),
        CommandDescription("match undo", operands: ["DECISION"], run: undo),
        CommandDescription("match sources", operands: ["[SOURCE…]"], run: sources),
    ]

    private static func decide(_ invocation: Invocation) throws -> ExitStatus {
        let pair = try MatchCommands.pair(invocation)
        let word = invocation.arguments.operands[3]
        guard let verdict = MatchDecision.Verdict(rawValue: word) else {
            throw UsageError.badValue("VERDICT", value: word, expected: MatchDecision.Verdict.words)
        }
        let made = try invocation.archive().decide(
            [pair], verdict, at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
        for decision in made {
            invocation.say("match.decided.\(verdict.rawValue)", ["decision": .text("\(decision.number)")])
        }
        return .success
    }

    private static func decisions(_ invocation: Invocation) throws -> ExitStatus {
        let decisions = try invocation.archive().matchDecisions()
        if invocation.arguments.has("json") {
            invocation.print(try JSONValue.array(decisions.map { json($0) }).text())
        } else {
            for decision in decisions { invocation.print(line(decision, invocation)) }
            if decisions.isEmpty { invocation.say("match.no_decisions") }
        }
        return .success
    }

    /// A decision as a person reads it.
    static func line(_ decision: MatchDecision, _ invocation: Invocation) -> String {
        let pair = "\(decision.pair.table.rawValue) \(decision.pair.one) \(decision.pair.other)"
        var words = [
            invocation.words("match.verdict.\(decision.verdict.rawValue)"),
            invocation.words("match.way.\(decision.way.rawValue)", ["who": .text(decision.by)]),
        ]
        if decision.isUndone { words.append(invocation.words("match.undone_state")) }
        return "\(decision.number)  \(decision.at)  \(pair): " + words.joined(separator: ", ")
            + (decision.evidence.map { "  [\($0)]" } ?? "")
    }

    /// A decision for programs.
    static func json(_ decision: MatchDecision) -> JSONValue {
        [
            "decision": .int(decision.number), "table": .string(decision.pair.table.rawValue),
            "one": .string(decision.pair.one), "other": .string(decision.pair.other),
            "verdict": .string(decision.verdict.rawValue), "way": .string(decision.way.rawValue),
            "at": .string(decision.at), "by": .string(decision.by), "evidence": .text(decision.evidence),
            "is_undone": .bool(decision.isUndone),
        ]
    }

    private static func undo(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[0]
        guard let number = Int(word) else {
            throw UsageError.badValue("DECISION", value: word, expected: "sportello match decisions")
        }
        try invocation.archive().undo(
            decision: number, at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
        invocation.say("match.undone", ["decision": .text(word)])
        return .success
    }

    /// Shows or sets whose values stand in joined records, the most trusted source first.
    private static func sources(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let known = try archive.sources().filter { $0 != ImportRun.deskSource }
        let wanted = invocation.arguments.operands
        for word in wanted where !known.contains(word) {
            throw UsageError.badValue(
                "SOURCE", value: word, expected: Nearest.word(to: word, among: known) ?? known.joined(separator: ", "))
        }
        if !wanted.isEmpty { try archive.prefer(wanted) }
        let preferred = try archive.preferredSources()
        for source in preferred + known.filter({ !preferred.contains($0) }) { invocation.print(source) }
        return .success
    }
}

extension MatchDecision.Verdict {
    /// The words of all verdicts, as an operand's name.
    static let words = allCases.map(\.rawValue).joined(separator: "|")
}
