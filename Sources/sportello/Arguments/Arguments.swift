/// What was written after a command, read against its options.
struct Arguments: Sendable, Hashable {
    /// The operands in order.
    private(set) var operands: [String] = []
    private var flags: Set<String> = []
    private var values: [String: [String]] = [:]

    /// Reads the words after the command's name; `--` ends the options, `--name=value` and `--name value` are alike.
    init(_ words: [String], options: [OptionDescription]) throws(UsageError) {
        let known = Dictionary(uniqueKeysWithValues: options.map { ($0.name, $0) })
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            try read(word, rest: &rest, known: known)
        }
    }

    private mutating func read(
        _ word: String, rest: inout ArraySlice<String>, known: [String: OptionDescription]
    ) throws(UsageError) {
        let bare = word.drop { $0 == "-" }
        let parts = bare.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = word == "-h" ? "help" : String(parts.first ?? "")
        guard let option = known[name], word.hasPrefix("--") || word == "-h" else {
            throw .unknownOption(word, nearest: Nearest.word(to: name, among: known.keys.sorted()).map { "--\($0)" })
        }
        let attached = parts.count > 1 ? String(parts[1]) : nil
        switch option.arity {
        case .flag:
            guard attached == nil else { throw .valueNotWanted("--\(name)") }
            flags.insert(name)
        case .single, .many:
            guard let value = attached ?? rest.popFirst() else { throw .valueMissing(option.usage) }
            if case .single = option.arity, values[name] != nil { throw .givenTwice("--\(name)") }
            values[name, default: []].append(value)
        }
    }

    /// Whether a flag is given.
    func has(_ name: String) -> Bool { flags.contains(name) }

    /// The value of an option, if given.
    func value(_ name: String) -> String? { values[name]?.first }

    /// All values of an option.
    func all(_ name: String) -> [String] { values[name] ?? [] }
}
