import Directory
import Foundation

/// `sportello import watch`: takes partners' files from a folder as they come.
enum WatchCommand {
    static let command = CommandDescription(
        "import watch", operands: ["FOLDER"],
        options: [
            .flag("once", "option.once"), .single("every", "SECONDS", "option.every"),
            .flag("progress", "option.progress"),
        ], run: watch)

    /// Looks every few seconds; a delivery is taken when it stands as it stood at the look before, so that none is
    /// read while it is still being sent.
    private static func watch(_ invocation: Invocation) throws -> ExitStatus {
        let pause = try invocation.number("every", 1...3600) ?? 5
        let folder = DropFolder(root: URL(filePath: invocation.arguments.operands[0], directoryHint: .isDirectory))
        let partners = try folder.partners()
        guard let lock = FolderLock(folder.root) else {
            throw UsageError.badValue("FOLDER", value: folder.root.path, expected: invocation.words("watch.free"))
        }
        defer { withExtendedLifetime(lock) {} }
        try folder.restoreClaims()
        // Whatever is at hand goes back to where the partner left it.
        let interruption = Interruption { [invocation] in
            try? folder.restoreClaims()
            ImportWork.sayCalledOff(invocation)
        }
        defer { interruption.end() }
        invocation.say("watch.start", ["folder": .text(folder.root.path), "count": .count(partners.count)])
        var seen = Set(try folder.arrivals())
        repeat {
            Thread.sleep(forTimeInterval: TimeInterval(pause))
            let arrivals = try folder.arrivals()
            for arrival in arrivals where seen.contains(arrival) {
                let fresh = Invocation(
                    arguments: invocation.arguments, surroundings: .current(), language: invocation.language)
                let delivery = DropDelivery(
                    folder: folder, arrival: arrival, invocation: fresh, interruption: interruption)
                do {
                    let said = try delivery.carryOut()
                    invocation.print("\(fresh.surroundings.timestamp) \(invocation.phrasebook.text(said))")
                } catch {
                    try? folder.restoreClaims()
                    throw error
                }
                if interruption.isCalledOff { return .interrupted }
                interruption.beginReading()
            }
            seen = Set(arrivals)
        } while !invocation.arguments.has("once")
        return .success
    }
}
