import Directory
import Foundation
import Importers
import Store

/// Conflicts and the desk's own edits, the merge policy of a source, and doing everything again.
enum MergeCommands {
    static let commands = [
        CommandDescription("import conflicts", options: [.flag("json", "option.json")], run: conflicts),
        CommandDescription(
            "import resolve", operands: ["RUN|ID"],
            options: [.single("take", "ours|theirs", "option.take"), .single("field", "NAME", "option.field")],
            run: resolve),
        CommandDescription("import policy", operands: ["SOURCE", "[FILE]"], run: policy),
        CommandDescription(
            "import replay", operands: ["[FILE]"], options: [.flag("check", "option.check")], run: replay),
        CommandDescription("edit", operands: ["TABLE", "ID", "COLUMN=VALUE…"], run: edit),
    ]

    private static func conflicts(_ invocation: Invocation) throws -> ExitStatus {
        let conflicts = try invocation.archive().openConflicts()
        if invocation.arguments.has("json") {
            let list = conflicts.map { conflict -> JSONValue in
                [
                    "run": .int(conflict.run), "source": .string(conflict.source),
                    "table": .string(conflict.table.rawValue), "id": .string(conflict.id),
                    "column": .string(conflict.column), "base": .text(conflict.base), "ours": .text(conflict.ours),
                    "theirs": .text(conflict.theirs),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
        } else {
            for conflict in conflicts { invocation.print(line(conflict, invocation)) }
            invocation.say("conflicts.count", ["count": .count(conflicts.count)])
        }
        return conflicts.isEmpty ? .success : .negative
    }

    private static func line(_ conflict: OpenConflict, _ invocation: Invocation) -> String {
        let place = "\(conflict.run)  \(conflict.table.rawValue) \(conflict.id) \(conflict.column)"
        return place + ": "
            + invocation.words(
                "conflicts.values",
                [
                    "source": .text(conflict.source), "base": .text(conflict.base ?? "–"),
                    "ours": .text(conflict.ours ?? "–"), "theirs": .text(conflict.theirs ?? "–"),
                ])
    }

    private static func resolve(_ invocation: Invocation) throws -> ExitStatus {
        let sides = OpenConflict.Side.allCases.map(\.rawValue).joined(separator: ", ")
        guard let side = invocation.arguments.value("take").flatMap(OpenConflict.Side.init(rawValue:)) else {
            throw UsageError.badValue("--take", value: invocation.arguments.value("take") ?? "", expected: sides)
        }
        let word = invocation.arguments.operands[0]
        let field = invocation.arguments.value("field")
        let archive = try invocation.archive()
        let chosen = try archive.openConflicts().filter {
            (Int(word) == $0.run || word == $0.id) && (field == nil || field == $0.column)
        }
        guard !chosen.isEmpty else {
            throw UsageError.badValue("RUN|ID", value: word, expected: "sportello import conflicts")
        }
        let run = try archive.resolve(
            chosen, taking: side, at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
        invocation.say("conflicts.resolved", ["count": .count(chosen.count), "run": .text("\(run.id)")])
        return .success
    }

    private static func edit(_ invocation: Invocation) throws -> ExitStatus {
        let operands = invocation.arguments.operands
        guard let table = ListingTable(rawValue: operands[0]) else {
            let known = ListingTable.allCases.map(\.rawValue)
            throw UsageError.badValue(
                "TABLE", value: operands[0], expected: Nearest.word(to: operands[0], among: known) ?? "services")
        }
        var values: [String: String?] = [:]
        for word in operands.dropFirst(2) {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let place = table.index(of: parts[0]) else {
                let known = table.columns.map(\.name)
                throw UsageError.badValue(
                    "COLUMN", value: word, expected: Nearest.word(to: parts[0], among: known) ?? "name=…")
            }
            guard let value = table.columns[place].canonical(parts[1]) else {
                throw UsageError.badValue(parts[0], value: parts[1], expected: "\(table.columns[place].kind)")
            }
            values.updateValue(value.isEmpty ? nil : value, forKey: parts[0])
        }
        let run = try invocation.archive().edit(
            table, id: operands[1], values, at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
        invocation.say("edit.done", ["run": .text("\(run.id)")])
        return .success
    }

    /// Shows or sets the policy of a source, which goes before that of its profile.
    private static func policy(_ invocation: Invocation) throws -> ExitStatus {
        let source = invocation.arguments.operands[0]
        let archive = try invocation.archive()
        if let path = invocation.arguments.operands.dropFirst().first {
            let policy = try MergePolicy(json: [UInt8](try Data(contentsOf: URL(filePath: path))))
            try archive.set("policy.\(source)", to: policy.json)
        }
        invocation.print(try archive.setting("policy.\(source)") ?? MergePolicy().json)
        return .success
    }

    /// Does all runs again in a new file and says whether the content is the same.
    private static func replay(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let folder = FileManager.default.temporaryDirectory.appending(path: "sportello-replay-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = invocation.arguments.operands.first ?? folder.appending(path: "replay.sportello").path
        guard !FileManager.default.fileExists(atPath: path) else {
            throw UsageError.badValue("FILE", value: path, expected: invocation.words("replay.new_file"))
        }
        let fresh = try Archive.open(path: path, mode: .create)
        try archive.replay(into: fresh, planning: plan)
        let (before, after) = (try archive.contentHash(), try fresh.contentHash())
        invocation.say("check.hash", ["hash": .text(before)])
        invocation.say(
            before == after ? "replay.same" : "replay.differs",
            ["count": .count(try archive.runs().count), "hash": .text(after)])
        return before == after ? .success : .negative
    }

    private static func plan(_ delivery: ReplayedDelivery, _ known: KnownRecords) throws -> ChangePlan {
        let profile = try PartnerProfile(json: delivery.basis.profile ?? "")
        let policy = try delivery.basis.policy.map { try MergePolicy(json: [UInt8]($0.utf8)) }
        let files = delivery.files.map { Delivery.File(name: $0.name, bytes: $0.bytes) }
        return try Importer(profile, policy: policy).plan(Delivery(files: files), known: known)
    }
}
