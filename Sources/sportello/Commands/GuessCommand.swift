import Foundation
import Importers

/// `sportello import guess …`: proposes how to read a partner's file.
enum GuessCommand {
    static let command = CommandDescription(
        "import guess", operands: ["PATH"],
        options: [
            .single("out", "FILE", "option.guess_out"), .single("source", "NAME", "option.source"),
            .single("key", "COLUMN,…", "option.guess_key"), .flag("json", "option.json"),
        ], run: run)

    /// Shows the guess and writes the profile if asked; the status is `negative` while a person must complete it.
    private static func run(_ invocation: Invocation) throws -> ExitStatus {
        let source = invocation.arguments.value("source")
        if let source, source.isEmpty || source.contains(":") {
            throw UsageError.badValue("--source", value: source, expected: "asl-al")
        }
        let key = (invocation.arguments.value("key") ?? "").split(separator: ",").map(String.init)
        let delivery = try Delivery(path: invocation.arguments.operands[0])
        let guess = try Guesser(source: source, key: key).guess(delivery)
        let path = invocation.arguments.value("out")
        if let path { try Data((guess.profile + "\n").utf8).write(to: URL(filePath: path)) }
        let text = GuessText(guess: guess, phrasebook: invocation.phrasebook)
        if invocation.arguments.has("json") {
            invocation.print(try text.json().text())
        } else {
            text.lines().forEach { invocation.print($0) }
            if path == nil { invocation.print(guess.profile) }
            if let path { invocation.say("written", ["path": .text(path)]) }
        }
        return guess.isComplete ? .success : .negative
    }
}
