/// A node of the graph: a record and what kind of thing it is.
public struct Node: Sendable, Hashable {
    /// The kinds of node.
    public enum Kind: String, Sendable, CaseIterable, Comparable {
        /// What the graph is made of.
        case organization, service, location, area, term, document

        /// Orders by the order of the kinds.
        public static func < (left: Kind, right: Kind) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// The kind.
    public let kind: Kind
    /// The record's identifier.
    public let id: String

    /// A node from its parts.
    public init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}

/// A typed edge of the graph.
public struct Edge: Sendable, Hashable {
    /// The kinds of edge, each from the kind of node named first to the one named second.
    public enum Kind: String, Sendable, CaseIterable {
        /// Organisation to service; service to location; service to area.
        case offers, at, covers
        /// Service to document, twice: one it asks for, one it gives.
        case requires, issues
        /// Organisation to a service that takes its people; part to whole; service to term.
        case refersTo = "refers_to", partOf = "part_of", tagged
    }

    /// The kind.
    public let kind: Kind
    /// Where it starts.
    public let from: Node
    /// Where it ends.
    public let to: Node

    /// An edge from its parts.
    public init(_ kind: Kind, from: Node, to: Node) {
        self.kind = kind
        self.from = from
        self.to = to
    }
}
