/// One place where an XML file is not as its schema says.
public struct XMLSchemaViolation: Sendable, Hashable {
    /// What was broken, by the rules of XML Schema 1.0 part 1 §C and part 2 §4.3.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// An element stands where the schema has none or another (cvc-complex-type.2.4).
        case unexpectedElement = "unexpected_element"
        /// An element that must be there is missing (cvc-complex-type.2.4).
        case missingElement = "missing_element"
        /// An attribute that must be there is missing (cvc-complex-type.4).
        case missingAttribute = "missing_attribute"
        /// An attribute that the schema does not have (cvc-complex-type.3).
        case unknownAttribute = "unknown_attribute"
        /// A value is not of its type (cvc-datatype-valid, cvc-type).
        case badValue = "bad_value"
        /// A value is out of its bounds, pattern or list (cvc-facet-valid).
        case notAllowedValue = "not_allowed_value"
        /// A value is not the fixed one (cvc-attribute.4, cvc-au, cvc-elt.5.2).
        case fixedValue = "fixed_value"
        /// Text or elements where there may be none (cvc-complex-type.2.1 to 2.3).
        case unexpectedContent = "unexpected_content"
        /// The root element is none of the schema's (cvc-elt.1).
        case unknownRoot = "unknown_root"
        /// Any other rule.
        case other

        /// The rule of libxml2's number and words for it.
        init(number: Int32, message: String) {
            switch number {
            case 1871, 1844: self = message.contains("Missing child") ? .missingElement : .unexpectedElement
            case 1868: self = .missingAttribute
            case 1865...1867: self = .unknownAttribute
            case 1824...1828: self = .badValue
            case 1829...1840: self = .notAllowedValue
            case 1856...1858, 1863, 1864, 1874: self = .fixedValue
            case 1841...1843: self = .unexpectedContent
            case 1845: self = .unknownRoot
            default: self = .other
            }
        }
    }

    /// The line of the element, from 1.
    public let line: Int
    /// The element's local name, and after `@` the attribute's where it is about one.
    public let element: String
    /// What was broken.
    public let rule: Rule
    /// What the schema's reader says of it, in English, with what it expected.
    public let detail: String

    /// A violation from libxml2's number and words, which begin with the element's name.
    init(line: Int, number: Int32, message: String) {
        self.line = line
        rule = Rule(number: number, message: message)
        let text = Self.withoutNamespaces(message)
        let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
        let isOfElement = text.hasPrefix("Element '") && quoted.count > 1
        let isOfAttribute = isOfElement && quoted.count > 3 && quoted[2] == ", attribute "
        element = isOfElement ? String(quoted[1]) + (isOfAttribute ? "/@\(quoted[3])" : "") : ""
        let start = isOfElement ? text.firstRange(of: "': ")?.upperBound : nil
        detail = String(text[(start ?? text.startIndex)...])
    }

    /// `{http://…}Agency` as `Agency`: the namespace is the same for all.
    private static func withoutNamespaces(_ message: String) -> String {
        var text = ""
        var rest = message.filter { !$0.isNewline }[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
