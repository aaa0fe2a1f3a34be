import Directory

/// One command, as data.
struct CommandDescription: Sendable {
    /// The words that call it, such as `["import", "plan"]`.
    let path: [String]
    /// The names of its operands, for the usage line; a trailing `…` takes the rest, brackets mark it optional.
    let operands: [String]
    /// Its own options; every command also takes those of `common`.
    let options: [OptionDescription]
    /// What it does.
    let run: @Sendable (Invocation) throws -> ExitStatus

    init(
        _ path: String, operands: [String] = [], options: [OptionDescription] = [],
        run: @escaping @Sendable (Invocation) throws -> ExitStatus
    ) {
        self.path = path.split(separator: " ").map(String.init)
        self.operands = operands
        self.options = options
        self.run = run
    }

    /// The options of every command.
    static let common: [OptionDescription] = [
        .single("data", "FILE", "option.data"), .single("language", "TAG", "option.language"),
        .flag("help", "option.help"),
    ]

    /// The command as one word a key can hold.
    var key: String { path.joined(separator: "_") }

    /// The key of its one-line summary.
    var summary: Phrase { Phrase("command.\(key)") }

    /// The usage line.
    var usage: String {
        let own = options.map { option in
            if case .many = option.arity { return "[\(option.usage)]…" }
            return "[\(option.usage)]"
        }
        return (["sportello"] + path + operands + own).joined(separator: " ")
    }

    /// Checks the number of operands against their names.
    func check(_ arguments: Arguments) throws(UsageError) {
        let required = operands.filter { !$0.hasPrefix("[") }
        if arguments.operands.count < required.count {
            throw .operandMissing(required[arguments.operands.count])
        }
        let takesRest = operands.last?.contains("…") == true
        if !takesRest, arguments.operands.count > operands.count {
            throw .operandNotWanted(arguments.operands[operands.count])
        }
    }
}
