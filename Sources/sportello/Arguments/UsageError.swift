import Directory

/// A command line that cannot be understood.
enum UsageError: Error, Sendable, Hashable {
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case valueMissing(String)
    case valueNotWanted(String)
    case givenTwice(String)
    case operandMissing(String)
    case operandNotWanted(String)
    /// An option or operand whose value does not fit: its name, the value, what fits.
    case badValue(String, value: String, expected: String)
    case noSuchCase(String)
    /// The desk shall be reached by others, and nobody can sign in.
    case noUsers

    /// The error for people.
    var phrase: Phrase {
        switch self {
        case .unknownCommand(let word, let nearest): Self.unknown("command", word, nearest)
        case .unknownOption(let word, let nearest): Self.unknown("option", word, nearest)
        case .valueMissing(let usage): Phrase("usage.value_missing", ["option": .text(usage)])
        case .valueNotWanted(let name): Phrase("usage.value_not_wanted", ["option": .text(name)])
        case .givenTwice(let name): Phrase("usage.given_twice", ["option": .text(name)])
        case .operandMissing(let name): Phrase("usage.operand_missing", ["operand": .text(name)])
        case .operandNotWanted(let word): Phrase("usage.operand_not_wanted", ["operand": .text(word)])
        case .noSuchCase(let code): Self.noCase(code)
        case .noUsers: Phrase("usage.no_users")
        case .badValue(let name, let value, let expected):
            Phrase(
                "usage.bad_value",
                ["option": .text(name), "value": .text(value), "expected": .text(expected)])
        }
    }

    /// A code that stands for no case.
    private static func noCase(_ code: String) -> Phrase { Phrase("case.unknown", ["case": .text(code)]) }

    private static func unknown(_ kind: String, _ word: String, _ nearest: String?) -> Phrase {
        guard let nearest else { return Phrase("usage.unknown_\(kind)", ["word": .text(word)]) }
        return Phrase("usage.unknown_\(kind)_nearest", ["word": .text(word), "nearest": .text(nearest)])
    }
}
