import Feeds

/// The versions of AIRS XML, told from a document's root element.
enum AIRSDialect: String, CaseIterable {
    /// 3.0, of no namespace.
    case v30 = "3.0"
    /// 3.1.
    case v31 = "3.1"
    /// 4.0.0, a candidate that was never released: flat, joined by identifiers.
    case v40 = "4.0.0"

    /// The namespace of the version's elements; 3.0 has none.
    var namespaceURI: String? {
        switch self {
        case .v30: nil
        case .v31: "http://www.airs.org/schema/3_1/AIRS.xsd"
        case .v40: "http://www.airs.org/schema/4_0_0/AIRS.xsd"
        }
    }

    /// The dialect of a root element: by its namespace, and without one by what it says of itself.
    init(root: XMLTag) {
        let said = root.attribute("SchemaVersion") ?? ""
        if let known = Self.allCases.first(where: { $0.namespaceURI != nil && $0.namespaceURI == root.namespaceURI }) {
            self = known
        } else {
            self = said.hasPrefix("4") ? .v40 : said.hasPrefix("3.1") ? .v31 : .v30
        }
    }

    /// The root element's start tag; nil for a file without one. Throws what the parser refuses.
    static func root(of bytes: [UInt8]) throws(FeedError) -> XMLTag? {
        var events = try XMLReader().events(bytes: bytes)
        while let event = try events.next() {
            if case .start(let tag) = event { return tag }
        }
        return nil
    }
}
