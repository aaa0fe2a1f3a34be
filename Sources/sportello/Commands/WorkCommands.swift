import Directory
import Foundation
import Referrals

/// `sportello activity`, `project` and `report`: the desk's own work, and its year.
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
        CommandDescription(
            "report",
            options: [
                .single("year", "YYYY", "option.year"), .single("csv", "TABLE", "option.csv"),
                .flag("json", "option.json"), .single("to", "FILE", "option.to"),
            ], run: report),
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

    private static func report(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let year = try invocation.number("year", 2000...2999) ?? invocation.surroundings.now.day.civil.year
        let names = Dictionary(
            network.services.map { ($0.id, $0.name.reading(in: invocation.language).text) },
            uniquingKeysWith: { first, _ in first })
        let report = YearReport(
            of: try archive.ledger(year: year), year: year, areas: network.areas, serviceNames: names)
        let book = invocation.phrasebook
        if let table = invocation.arguments.value("csv") {
            guard let found = report[table] else {
                throw UsageError.badValue(
                    "--csv", value: table, expected: report.tables.map(\.id).joined(separator: ", "))
            }
            try invocation.deliver(found.csv(words: { book.text($0) }))
        } else if invocation.arguments.has("json") {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            try invocation.deliver(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
        } else {
            try invocation.deliver(report.text(words: { book.text($0) }))
        }
        return .success
    }
}
