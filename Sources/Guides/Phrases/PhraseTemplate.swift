/// A text with places for arguments.
struct PhraseTemplate: Sendable, Hashable {
    /// A run of words or the name of an argument.
    enum Part: Sendable, Hashable {
        /// The text between arguments.
        case words(String)
        /// A `{name}`.
        case argument(String)
    }

    /// The parts in order.
    let parts: [Part]

    /// Reads a text in which `{name}` stands for an argument; a brace without its pair is a word.
    init(_ text: some StringProtocol) {
        var parts: [Part] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            parts.append(.argument(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    /// The names of its arguments.
    var arguments: Set<String> {
        Set(parts.compactMap { if case .argument(let name) = $0 { name } else { nil } })
    }
}
