import Directory
import Feeds

extension AIRSReader {
    /// The element without blanks, escaped markup and what is not carried, of which findings tell; `nil` when nothing
    /// is left.
    mutating func tidy(_ element: XMLElement, path: String) -> XMLElement? {
        var tidy = element
        tidy.text = tidied(element, path: path)
        tidy.attributes = element.attributes.compactMap { attribute in
            guard let value = CellText.trimmed(attribute.value[...]), attribute.namespaceURI != Self.instanceURI else {
                return nil
            }
            guard !AIRSCarried.carries("@" + attribute.name, in: element.name) else {
                return XMLAttribute(name: attribute.name, value: value)
            }
            // A flag that is not set says nothing that could be lost.
            if !["0", "false"].contains(value.lowercased()) {
                tellUnmapped("\(path)/@\(attribute.name)", value: value, at: element)
            }
            return nil
        }
        tidy.children = element.children.compactMap { child in
            let inner = "\(path)/\(child.name)"
            if child.namespaceURI == Self.supplementNamespace { return child }
            guard AIRSCarried.carries(child.name, in: element.name) else {
                if let value = child.firstText { tellUnmapped(inner, value: value, at: child) }
                return nil
            }
            return self.tidy(child, path: inner)
        }
        if !tidy.children.isEmpty, !tidy.text.isEmpty {
            tellUnmapped("\(path)/text()", value: tidy.text, at: element)
        }
        return tidy.text.isEmpty && tidy.attributes.isEmpty && tidy.children.isEmpty ? nil : tidy
    }

    private static let instanceURI = "http://www.w3.org/2001/XMLSchema-instance"

    private mutating func tidied(_ element: XMLElement, path: String) -> String {
        guard let text = CellText.trimmed(element.text[...]) else { return "" }
        guard text.contains(where: { $0 == "<" || $0 == "&" }) else { return text }
        let plain = HTMLText.plain(text)
        // Indented lines are no markup.
        let lines = text.split(whereSeparator: \.isNewline).compactMap { CellText.trimmed($0) }
        guard plain != lines.joined(separator: "\n") else { return text }
        writer.reportOnce(
            .escapedMarkup, about: path, at: .init(element, path), value: String(text.prefix(80)),
            expected: String(plain.prefix(80)))
        return plain
    }

    private mutating func tellUnmapped(_ path: String, value: String, at element: XMLElement) {
        writer.reportOnce(.unmappedElement, about: path, at: .init(element, path), value: String(value.prefix(80)))
    }

    /// The Keys of elements side by side; those that have none are given one made of what tells them apart.
    mutating func keys(of elements: [XMLElement], path: String, within parent: String) -> [String] {
        let marks = elements.map { "\(parent) \($0.name) \($0.identity)" }
        var counts: [String: Int] = [:]
        for mark in marks { counts[mark, default: 0] += 1 }
        return zip(elements, marks).map { element, mark in
            if let key = element.words("Key") { return key }
            // Two that are told apart by nothing else are told apart by all that is in them.
            let key = Self.number(counts[mark] == 1 ? mark : "\(mark) \(element.allText)")
            writer.report(.madeUpIdentifier, at: .init(element, path), value: element.words("Name"), expected: key)
            return key
        }
    }

    /// A Key as AIRS wants it, digits only, the same for the same text.
    private static func number(_ text: String) -> String {
        String(UInt64(Fingerprint.of(Array(text.utf8)), radix: 16) ?? 0)
    }
}

extension XMLElement {
    /// The text of the first child of that name that has any.
    func words(_ name: String) -> String? {
        children.first { $0.name == name && !$0.text.isEmpty }?.text
    }

    /// The texts of the children of that name.
    func allWords(_ name: String) -> [String] {
        children.filter { $0.name == name && !$0.text.isEmpty }.map(\.text)
    }

    /// Whether an attribute says yes.
    func isSet(_ attribute: String) -> Bool {
        ["1", "true", "yes"].contains(self.attribute(attribute)?.lowercased() ?? "")
    }

    /// Whether the partner keeps it from the public.
    var isExcluded: Bool { isSet("ExcludeFromWebsite") || isSet("ExcludeFromDirectory") }

    /// The address of an Email or URL, also where it stands without its own element.
    var address: String? { words("Address") ?? (text.isEmpty ? nil : text) }

    /// The first text or attribute in the element; `nil` when it holds nothing.
    fileprivate var firstText: String? {
        if let text = CellText.trimmed(text[...]) { return text }
        let inner = attributes.lazy.compactMap { CellText.trimmed($0.value[...]) }.first
        return inner ?? children.lazy.compactMap(\.firstText).first
    }

    /// What tells an agency, a site or a service from those beside it, where it has no Key.
    fileprivate var identity: String {
        let address = first(named: "PhysicalAddress") ?? first(named: "MailingAddress")
        let code = first(named: "Taxonomy")?.words("Code")
        let parts = [words("Name"), address?.words("Line1"), address?.words("City"), code]
        return parts.map { $0 ?? "" }.joined(separator: "|")
    }

    /// All that is in the element, in its order.
    fileprivate var allText: String {
        let own = attributes.map { "\($0.name)=\($0.value)" } + [text]
        return "<\(name) \(own.joined(separator: " "))>" + children.map(\.allText).joined()
    }
}
