import Directory
import Foundation
import Guides
import Store

/// One call of a command: its arguments, its surroundings and where its words go.
struct Invocation: Sendable {
    /// What was written.
    let arguments: Arguments
    /// What the system says.
    let surroundings: Surroundings
    /// The operator's language.
    let language: LanguageTag

    /// The catalogue in the operator's language.
    var phrasebook: Phrasebook { Phrasebook(language) }

    /// A phrase in the operator's language.
    func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
        phrasebook.text(Phrase(key, values))
    }

    /// Writes a line to standard output.
    func print(_ line: String = "") { Output.write(line + "\n") }

    /// Writes a phrase as a line to standard output.
    func say(_ key: String, _ values: [String: Phrase.Argument] = [:]) { print(words(key, values)) }

    /// The path of the data file.
    var dataPath: String { arguments.value("data") ?? surroundings.defaultDataPath }

    /// The archive, which must exist unless it may be made.
    func archive(creating: Bool = false) throws -> Archive {
        if creating {
            let folder = URL(filePath: dataPath).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        let archive = try Archive.open(path: dataPath, mode: creating ? .create : .existing)
        try unlock(archive)
        return archive
    }

    /// The number after `--limit`, or the usual one.
    func limit(_ usual: Int) throws(UsageError) -> Int { try number("limit", 1...10_000) ?? usual }

    /// The number after an option, if given.
    func number(_ name: String, _ range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let word = arguments.value(name) else { return nil }
        guard let number = Int(word), range.contains(number) else {
            throw .badValue("--\(name)", value: word, expected: "\(range.lowerBound)–\(range.upperBound)")
        }
        return number
    }

    /// The day after an option, if given.
    func day(_ name: String) throws(UsageError) -> Day? {
        guard let word = arguments.value(name) else { return nil }
        guard let day = Day(word) else {
            throw .badValue("--\(name)", value: word, expected: "\(surroundings.now.day)")
        }
        return day
    }

    /// Writes a whole answer to the file of `--to`, or to standard output.
    func deliver(_ text: String) throws {
        guard let path = arguments.value("to") else {
            Output.write(text)
            return
        }
        try Data(text.utf8).write(to: URL(filePath: path))
        say("written", ["path": .text(path)])
    }
}
