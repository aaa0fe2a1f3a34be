/// A piece of a page, already well-formed: text gets into it only through `HTMLBuilder`, which escapes it.
public struct HTML: Sendable, Hashable {
    /// The markup.
    let markup: String

    fileprivate init(markup: String) { self.markup = markup }

    /// Nothing.
    static let none = HTML(markup: "")

    /// Text, escaped (HTML Living Standard §13.1.2).
    init(text: String) { markup = Self.escape(text) }

    /// Several pieces, one after another.
    init(_ pieces: some Sequence<HTML>) { markup = pieces.map(\.markup).joined() }

    /// A piece that another module of ours has rendered and escaped.
    init(renderedMarkup markup: String) { self.markup = markup }

    /// An element; an attribute whose value is `nil` is left out, and one whose value is empty stands alone.
    init(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
        @HTMLBuilder _ content: () -> HTML = { .none }
    ) {
        let written = attributes.compactMap { key, value in value.map { Self.attribute("\(key)", $0) } }.joined()
        let isVoid = Self.voids.contains("\(name)")
        markup = isVoid ? "<\(name)\(written)>" : "<\(name)\(written)>\(content().markup)</\(name)>"
    }

    /// The elements that have no content and no end (HTML Living Standard §13.1.2).
    private static let voids: Set<String> = ["br", "hr", "img", "input", "link", "meta"]

    /// Attributes that lead somewhere, and so can hold a script.
    private static let addresses: Set<String> = ["href", "src", "action", "formaction"]

    private static func attribute(_ name: String, _ value: String) -> String {
        if value.isEmpty, name != "value", name != "alt" { return " \(name)" }
        let safe = addresses.contains(name) && !leadsToPage(value) ? "#" : value
        return " \(name)=\"\(escape(safe))\""
    }

    /// Whether an address is one of ours, or leads to a page, mailbox or telephone and nothing else.
    static func leadsToPage(_ address: String) -> Bool {
        if address.hasPrefix("/") { return !address.hasPrefix("//") && !address.hasPrefix("/\\") }
        let lowered = address.lowercased()
        return address.hasPrefix("#") || address.hasPrefix("?")
            || ["https://", "http://", "mailto:", "tel:", "sms:"].contains { lowered.hasPrefix($0) }
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\0": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
