import Directory
import Referrals
import Search
import Store

/// `sportello case …`: a person as the desk knows them, by a code.
enum CaseCommands {
    static let commands = [
        CommandDescription(
            "case open",
            options: [.single("in", "TAG", "option.in")] + FactOptions.options + [.flag("json", "option.json")],
            run: open),
        CommandDescription("case erase", operands: ["CODE"], run: erase),
        CommandDescription("case expire", run: expire),
    ]

    private static func open(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let options = FactOptions(network: network, lookup: Lookup(network: network))
        let code = try open(invocation, archive, options).code.description
        if invocation.arguments.has("json") {
            invocation.print(try JSONValue.object(["case": .string(code)]).text())
        } else {
            invocation.say("case.opened", ["case": .text(code)])
        }
        return .success
    }

    /// Opens a case with the facts of the arguments under a code drawn by chance.
    static func open(_ invocation: Invocation, _ archive: Archive, _ options: FactOptions) throws -> Case {
        var chance = SystemRandomNumberGenerator()
        let language = try invocation.arguments.value("in").map { word in
            guard let tag = LanguageTag(word) else {
                throw UsageError.badValue("--in", value: word, expected: "it, ar")
            }
            return tag
        }
        return try archive.openCase(
            on: invocation.surroundings.now.day, facts: try options.facts(invocation.arguments), language: language,
            using: &chance)
    }

    /// The case of `--case`, which must be there; `nil` when none is named.
    static func find(_ invocation: Invocation, _ archive: Archive) throws -> Case? {
        guard let word = invocation.arguments.value("case") else { return nil }
        return try find(word, archive)
    }

    /// The case of a code; a code that is none, or of no case, is an error.
    static func find(_ word: String, _ archive: Archive) throws -> Case {
        guard let found = try CaseCode(word).flatMap({ try archive.find(case: $0) }) else {
            throw UsageError.noSuchCase(word)
        }
        return found
    }

    private static func erase(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let found = try find(invocation.arguments.operands[0], archive)
        try archive.erase(case: found.code)
        invocation.say("case.erased", ["case": .text(found.code.description)])
        return .success
    }

    /// Erases the cases whose time of keeping is over.
    private static func expire(_ invocation: Invocation) throws -> ExitStatus {
        let count = try invocation.archive().eraseExpired(today: invocation.surroundings.now.day)
        invocation.say("case.expired", ["count": .count(count)])
        return .success
    }
}
