import Directory
import Foundation
import Guides
import Store

/// Finds the command that was meant, runs it, and turns errors into words and exit statuses, in this one place.
struct CommandLineTool {
    /// What the system says.
    let surroundings: Surroundings

    /// Runs the tool on this process's arguments and ends the process.
    static func start() {
        let tool = CommandLineTool(surroundings: .current())
        exit(tool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    /// Runs one command line.
    func run(_ words: [String]) -> ExitStatus {
        let language = staffLanguage(words)
        let phrasebook = Phrasebook(language)
        do {
            return try dispatch(words, language: language)
        } catch let error as UsageError {
            Output.complain("sportello: \(phrasebook.text(error.phrase))\n")
            Output.complain(phrasebook.text(Phrase("usage.see_help")) + "\n")
            return .usage
        } catch {
            let trouble = Trouble(error)
            Output.complain("sportello: \(phrasebook.text(trouble.phrase))\n")
            return trouble.status
        }
    }

    private func dispatch(_ words: [String], language: LanguageTag) throws -> ExitStatus {
        let help = HelpText(phrasebook: Phrasebook(language))
        guard let first = words.first, !["--help", "-h", "help"].contains(first) else {
            Output.write(help.overview(CommandTable.commands))
            return words.isEmpty ? .usage : .success
        }
        if first == "--version" {
            Output.write("sportello \(Version.text)\n")
            return .success
        }
        let command = try find(words)
        if words.contains("--help") || words.contains("-h") {
            Output.write(help.text(of: command))
            return .success
        }
        let rest = Array(words.dropFirst(command.path.count))
        let arguments = try Arguments(rest, options: command.options + CommandDescription.common)
        try command.check(arguments)
        if let tag = arguments.value("language"), Self.staffLanguage(of: tag) == nil {
            throw UsageError.badValue("--language", value: tag, expected: "it, en")
        }
        let signature = AuditSignature(actor: surroundings.user) { [surroundings] in surroundings.timestamp }
        return try AuditSignature.$current.withValue(signature) {
            try command.run(Invocation(arguments: arguments, surroundings: surroundings, language: language))
        }
    }

    /// The command whose path the words begin with, the longest that fits.
    private func find(_ words: [String]) throws(UsageError) -> CommandDescription {
        let fitting = CommandTable.commands.filter { words.starts(with: $0.path) }
        if let command = fitting.max(by: { $0.path.count < $1.path.count }) { return command }
        let names = words.prefix { !$0.hasPrefix("-") }
        let group = CommandTable.commands.filter { $0.path.count > 1 && $0.path.first == names.first }
        if let first = names.first, !group.isEmpty {
            guard let second = names.dropFirst().first, second != "help" else {
                throw .operandMissing(group.map { $0.path.dropFirst().joined(separator: " ") }.joined(separator: " | "))
            }
            let known = group.compactMap { $0.path.dropFirst().first }
            throw .unknownCommand("\(first) \(second)", nearest: Nearest.word(to: second, among: known))
        }
        let known = Set(CommandTable.commands.compactMap(\.path.first)).sorted()
        let word = words.first ?? ""
        throw .unknownCommand(word, nearest: Nearest.word(to: word, among: known))
    }

    /// `--language it` or `--language=en` wins over the locale, even when the rest cannot be understood.
    private func staffLanguage(_ words: [String]) -> LanguageTag {
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            let value = word == "--language" ? next : word.hasPrefix("--language=") ? String(word.dropFirst(11)) : nil
            if let tag = value.flatMap(Self.staffLanguage) { return tag }
        }
        return surroundings.staffLanguage
    }

    /// The language of a tag, if the tool speaks it.
    private static func staffLanguage(of word: String) -> LanguageTag? {
        LanguageTag(word).flatMap { ["it", "en"].contains($0.primary) ? $0 : nil }
    }
}
