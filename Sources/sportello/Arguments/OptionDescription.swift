/// One option of a command, as data: help, parsing and tests read the same value.
struct OptionDescription: Sendable, Hashable {
    /// What an option takes.
    enum Arity: Sendable, Hashable {
        /// Nothing: it is given or not.
        case flag
        /// One value; given twice it is an error.
        case single(placeholder: String)
        /// One value each time it is given.
        case many(placeholder: String)
    }

    /// The name after `--`.
    let name: String
    /// What it takes.
    let arity: Arity
    /// The key of its help in the catalogue.
    let help: String

    static func flag(_ name: String, _ help: String) -> OptionDescription {
        OptionDescription(name: name, arity: .flag, help: help)
    }

    static func single(_ name: String, _ placeholder: String, _ help: String) -> OptionDescription {
        OptionDescription(name: name, arity: .single(placeholder: placeholder), help: help)
    }

    static func many(_ name: String, _ placeholder: String, _ help: String) -> OptionDescription {
        OptionDescription(name: name, arity: .many(placeholder: placeholder), help: help)
    }

    /// `--name` with its placeholder.
    var usage: String {
        switch arity {
        case .flag: "--\(name)"
        case .single(let placeholder), .many(let placeholder): "--\(name) \(placeholder)"
        }
    }
}
