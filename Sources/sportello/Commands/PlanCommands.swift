import Directory
import Referrals
import Store

/// `sportello case plan …`: what is to be done for a person, by when and by whom; and all of it, for the person.
enum PlanCommands {
    static let commands = [
        CommandDescription("case plan", operands: ["CODE"], options: [.flag("json", "option.json")], run: show),
        CommandDescription(
            "case step", operands: ["CODE", "KIND", "[SUBJECT]"],
            options: [
                .single("due", "DAY", "option.due"), .single("operator", "NAME", "option.operator"),
                .single("need", "NEED", "option.need"),
            ], run: add),
        CommandDescription("case done", operands: ["STEP"], options: [.flag("dropped", "option.dropped")], run: finish),
        CommandDescription(
            "case due",
            options: [
                .single("by", "DAY", "option.by_day"), .single("operator", "NAME", "option.operator"),
                .flag("json", "option.json"),
            ], run: due),
        CommandDescription("case hand-over", operands: ["CODE", "OPERATOR"], run: handOver),
        CommandDescription(
            "case export", operands: ["CODE"],
            options: [.flag("json", "option.json"), .single("to", "FILE", "option.to")], run: export),
    ]

    private static func add(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let word = invocation.arguments.operands[1]
        guard let kind = PlanStep.Kind(rawValue: word) else {
            throw UsageError.badValue(
                "KIND", value: word, expected: PlanStep.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let subject = invocation.arguments.operands.dropFirst(2).first
        try check(subject, of: kind, try archive.snapshot())
        let need = try invocation.arguments.value("need").flatMap { id in
            try archive.needs(of: found.code).first { $0.needID == id }?.id
        }
        let step = try archive.addStep(
            kind, about: subject, to: found.code, caseNeedID: need, dueOn: try invocation.day("due"),
            operatorName: invocation.arguments.value("operator"), on: invocation.surroundings.now.day)
        invocation.say("plan.added", ["id": .text("\(step.id)"), "step": .phrase(step.phrase)])
        return .success
    }

    private static func check(_ subject: String?, of kind: PlanStep.Kind, _ network: ServiceNetwork) throws {
        let isKnown: Bool =
            switch (kind, subject) {
            case (.need, let id?): network.needs.find(id) != nil
            case (.document, let id?): network.documents.find(id) != nil
            case (.service, let id?): network.findService(id) != nil
            case (_, nil): !kind.hasSubject
            default: false
            }
        guard isKnown else {
            throw UsageError.badValue("SUBJECT", value: subject ?? "", expected: "sportello find …")
        }
    }

    private static func show(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        if let holder = try archive.holders(of: found.code).last, !invocation.arguments.has("json") {
            invocation.say("plan.holder", ["operator": .text(holder.operatorName), "day": .day(holder.since)])
        }
        try tell(try archive.plan(of: found.code), invocation)
        return .success
    }

    private static func tell(_ steps: [PlanStep], _ invocation: Invocation) throws {
        if invocation.arguments.has("json") {
            let list = steps.map { step -> JSONValue in
                [
                    "step": .int(step.id), "case": .string("\(step.caseCode)"), "kind": .string(step.kind.rawValue),
                    "subject": .text(step.subject), "due_on": .text(step.dueOn?.description),
                    "state": .string(step.state.rawValue), "operator": .text(step.operatorName),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return
        }
        for step in steps {
            let words = [step.phrase, step.state.phrase].map { invocation.phrasebook.text($0) }
            invocation.print(
                "\(step.id)\t\(step.caseCode)\t\(step.dueOn?.description ?? "–")\t\(words.joined(separator: "\t"))"
                    + (step.operatorName.map { "\t\($0)" } ?? ""))
        }
        if steps.isEmpty { invocation.say("plan.nothing") }
    }

    private static func finish(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[0]
        guard let id = Int(word) else { throw UsageError.badValue("STEP", value: word, expected: "1, 2, 3") }
        let state: PlanStep.State = invocation.arguments.has("dropped") ? .dropped : .done
        try invocation.archive().set(step: id, to: state, on: invocation.surroundings.now.day)
        invocation.say("plan.set", ["id": .text(word), "state": .phrase(state.phrase)])
        return .success
    }

    private static func due(_ invocation: Invocation) throws -> ExitStatus {
        let steps = try invocation.archive().dueSteps(
            by: try invocation.day("by") ?? invocation.surroundings.now.day,
            of: invocation.arguments.value("operator"))
        try tell(steps, invocation)
        return .success
    }

    private static func handOver(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let name = invocation.arguments.operands[1]
        try archive.handOver(found.code, to: name, on: invocation.surroundings.now.day)
        invocation.say("plan.handed_over", ["case": .text("\(found.code)"), "operator": .text(name)])
        return .success
    }

    /// All that is kept of a person, for the person.
    private static func export(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try CaseCommands.find(invocation.arguments.operands[0], archive)
        let export = try archive.subjectExport(of: found.code)
        guard invocation.arguments.has("json") else {
            try invocation.deliver(export.text { invocation.phrasebook.text($0) })
            return .success
        }
        let fields = export.fields.map { ($0.rawValue, JSONValue.string($1)) }
        let tables = export.sections.map { section in
            let rows = section.rows.map { JSONValue.object($0.mapValues { .string($0) }) }
            return (section.table, JSONValue.array(rows))
        }
        let answer: JSONValue = [
            "case": .string("\(export.code)"),
            "sealed": .object(Dictionary(fields, uniquingKeysWith: { first, _ in first })),
            "tables": .object(Dictionary(tables, uniquingKeysWith: { first, _ in first })),
        ]
        try invocation.deliver(try answer.text() + "\n")
        return .success
    }
}
