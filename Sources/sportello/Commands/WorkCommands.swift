import Directory
import Referrals

/// `sportello activity` and `project`: the desk's own work.
enum WorkCommands {
    static let commands = [
        CommandDescription(
            "activity", operands: ["KIND"],
            options: [
                .single("minutes", "N", "option.minutes"), .single("project", "ID", "option.project"),
                .single("case", "CODE", "option.case"), .single("day", "DAY", "option.day"),
            ], run: activity),
        CommandDescription(
            "project", operands: ["[ID]", "[NAME]"], options: [.single("funder", "NAME", "option.funder")], run: project
        ),
    ]

    private static func activity(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[0]
        guard let kind = Activity.Kind(rawValue: word) else {
            let all = Activity.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError.badValue("KIND", value: word, expected: all)
        }
        guard let minutes = try invocation.number("minutes", Activity.minutesAllowed) else {
            throw UsageError.operandMissing("--minutes N")
        }
        let archive = try invocation.archive()
        let person = try CaseCommands.find(invocation, archive)
        _ = try archive.addActivity(
            kind, on: try invocation.day("day") ?? invocation.surroundings.now.day, minutes: minutes,
            projectID: invocation.arguments.value("project"), caseCode: person?.code)
        invocation.say("activity.done", ["kind": .phrase(kind.phrase), "count": .count(minutes)])
        return .success
    }

    private static func project(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let words = invocation.arguments.operands
        if let id = words.first {
            let name = words.dropFirst().first ?? id
            try archive.save(Project(id: id, name: name, funder: invocation.arguments.value("funder")))
            invocation.say("project.done", ["name": .text(name)])
            return .success
        }
        let projects = try archive.projects()
        for project in projects {
            invocation.print([project.id, project.name, project.funder ?? ""].joined(separator: "\t"))
        }
        if projects.isEmpty { invocation.say("project.none") }
        return .success
    }
}
