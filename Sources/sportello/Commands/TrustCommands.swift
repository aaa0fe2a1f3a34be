import Directory
import Foundation
import Referrals
import Sealing
import Store

/// `sportello audit …` and `keys …`: the log of changes, and the desk's secret.
enum TrustCommands {
    static let commands = [
        CommandDescription(
            "audit list", options: [.single("limit", "N", "option.limit"), .flag("json", "option.json")], run: list),
        CommandDescription("audit verify", options: [.single("head", "HASH", "option.head")], run: verify),
        CommandDescription(
            "keys make", options: [.single("passphrase-file", "FILE", "option.passphrase_file")], run: make),
        CommandDescription("keys copy", operands: ["FOLDER"], run: copy),
    ]

    private static func list(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let limit = try invocation.limit(50)
        let entries = try archive.auditLog().suffix(limit)
        if invocation.arguments.has("json") {
            let list = entries.map { entry -> JSONValue in
                [
                    "id": .int(entry.id), "at": .string(entry.at), "actor": .string(entry.actor),
                    "action": .string(entry.action), "subject": .string(entry.subject),
                    "detail": .string(entry.detail), "hash": .string(entry.hash),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return .success
        }
        for entry in entries {
            invocation.print(
                [String(entry.id), entry.at, entry.actor, entry.action, entry.subject, entry.detail]
                    .joined(separator: "\t"))
        }
        return .success
    }

    /// Says each fault by its row, and the hash of the last row, which is worth writing down elsewhere.
    private static func verify(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let faults = try archive.auditFaults()
        for fault in faults {
            invocation.say(
                "audit.fault.\(fault.code.rawValue)", ["id": .text("\(fault.id)")])
        }
        let entries = try archive.auditLog()
        let head = entries.last?.hash ?? ""
        if let known = invocation.arguments.value("head"), !entries.contains(where: { $0.hash == known }) {
            invocation.say("audit.head_lost", ["hash": .text(known)])
            return .negative
        }
        guard faults.isEmpty else { return .negative }
        invocation.say(
            archive.isUnlocked ? "audit.sound" : "audit.sound_unsealed",
            ["count": .count(entries.count), "hash": .text(head)])
        return .success
    }

    private static func make(_ invocation: Invocation) throws -> ExitStatus {
        let file = KeyFile(path: invocation.keyPath)
        let passphrase = try invocation.arguments.value("passphrase-file").map(Invocation.passphrase)
        _ = try file.create(passphrase: passphrase)
        invocation.say("keys.made", ["path": .text(file.path)])
        return .success
    }

    /// Copies the secret and the persons' keys to a folder apart from the data and its backups.
    private static func copy(_ invocation: Invocation) throws -> ExitStatus {
        let folder = URL(filePath: invocation.arguments.operands[0])
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let archive = try invocation.archive()
        let name = URL(filePath: invocation.dataPath).lastPathComponent
        for (path, target) in [(invocation.keyPath, "\(name).key")] {
            let copy = folder.appending(path: target)
            try? FileManager.default.removeItem(at: copy)
            try FileManager.default.copyItem(at: URL(filePath: path), to: copy)
        }
        try archive.copyKeyRing(to: folder.appending(path: "\(name).keys").path)
        invocation.say("keys.copied", ["path": .text(folder.path)])
        return .success
    }
}
