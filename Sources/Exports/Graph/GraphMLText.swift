import Directory

/// The graph as GraphML (graphml.graphdrawing.org): nodes with kind and label, edges with their kind.
public struct GraphMLText: Sendable {
    private let network: ServiceNetwork
    private let language: LanguageTag

    /// The graph of what anybody may have, with labels in a language where there are any.
    public init(_ listings: PublicListings, language: LanguageTag) {
        network = listings.network()
        self.language = language
    }

    /// The graph, as `network.graphml`.
    public var file: ExportFile {
        let labels = GraphLabels(network: network, language: language)
        let keys = [("kind", "node"), ("label", "node"), ("type", "edge")].map { name, target in
            XMLNode(
                "key", [], [("id", name), ("for", target), ("attr.name", name), ("attr.type", "string")])
        }
        let nodes = network.nodes.map { node in
            XMLNode(
                "node", [Self.data("kind", node.kind.rawValue), Self.data("label", labels.label(node))],
                [("id", Self.name(node))])
        }
        let edges = network.edges.map { edge in
            XMLNode(
                "edge", [Self.data("type", edge.kind.rawValue)],
                [("source", Self.name(edge.from)), ("target", Self.name(edge.to))])
        }
        let graph = XMLNode("graph", nodes + edges, [("id", "sportello"), ("edgedefault", "directed")])
        let root = XMLNode("graphml", keys + [graph], [("xmlns", "http://graphml.graphdrawing.org/xmlns")])
        return ExportFile("network.graphml", bytes: root.document)
    }

    private static func data(_ key: String, _ text: String) -> XMLNode { XMLNode("data", text, [("key", key)]) }

    private static func name(_ node: Node) -> String { "\(node.kind.rawValue) \(node.id)" }
}
