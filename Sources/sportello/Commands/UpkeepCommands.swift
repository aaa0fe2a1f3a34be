import Directory
import Store

/// `sportello backup`, `restore` and `check`: keeping the data file safe.
enum UpkeepCommands {
    static let commands = [
        CommandDescription("backup", operands: ["FILE"], run: backup),
        CommandDescription(
            "backup rotate", operands: ["FOLDER"], options: [.single("keep", "N", "option.keep")], run: rotate),
        CommandDescription("restore", operands: ["FILE"], run: restore),
        CommandDescription("check", options: [.flag("json", "option.json")], run: check),
    ]

    private static func backup(_ invocation: Invocation) throws -> ExitStatus {
        let path = invocation.arguments.operands[0]
        try invocation.archive().backup(to: path)
        invocation.say("backup.done", ["path": .text(path)])
        return .success
    }

    /// A copy a day, say, each of which has been restored once by the time it is reported.
    private static func rotate(_ invocation: Invocation) throws -> ExitStatus {
        let keep = try invocation.number("keep", 1...10_000) ?? 14
        let folder = BackupFolder(path: invocation.arguments.operands[0], keep: keep)
        let (copy, removed) = try folder.add(invocation.archive(), at: invocation.surroundings.now)
        invocation.say("backup.rehearsed", ["path": .text(copy)])
        for path in removed { invocation.say("backup.removed", ["path": .text(path)]) }
        return .success
    }

    /// What was in the file is itself copied first, beside it: a restore can be restored from.
    private static func restore(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive(creating: true)
        let stamp = "\(invocation.surroundings.timestamp)".replacing(":", with: "")
        let before = "\(invocation.dataPath).before-\(stamp)"
        try archive.backup(to: before)
        try archive.restore(from: invocation.arguments.operands[0])
        invocation.say("restore.done", ["path": .text(invocation.dataPath), "before": .text(before)])
        return .success
    }

    private static func check(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let faults = try archive.check()
        let hash = try archive.contentHash()
        if invocation.arguments.has("json") {
            let answer: JSONValue = ["content_hash": .string(hash), "faults": .array(faults.map(json))]
            invocation.print(try answer.text())
        } else {
            for fault in faults { invocation.print("  " + line(fault, invocation)) }
            invocation.say(faults.isEmpty ? "check.sound" : "check.faults", ["count": .count(faults.count)])
            invocation.say("check.hash", ["hash": .text(hash)])
        }
        return faults.isEmpty ? .success : .negative
    }

    private static func line(_ fault: CheckFault, _ invocation: Invocation) -> String {
        let place = [fault.table, fault.id, fault.detail].compactMap { $0 }.joined(separator: " ")
        return "\(place): \(invocation.words("check.fault.\(fault.code.rawValue)"))"
    }

    private static func json(_ fault: CheckFault) -> JSONValue {
        [
            "code": .string(fault.code.rawValue), "table": .text(fault.table), "id": .text(fault.id),
            "detail": .text(fault.detail),
        ]
    }
}
