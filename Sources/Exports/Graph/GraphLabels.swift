import Directory

/// What the nodes of a network are called in one language.
struct GraphLabels {
    let network: ServiceNetwork
    let language: LanguageTag

    /// The node's name, or its identifier where it has none.
    func label(_ node: Node) -> String {
        let text: LocalizedText? =
            switch node.kind {
            case .organization: network.findOrganization(node.id)?.name
            case .service: network.findService(node.id)?.name
            case .location: network.findLocation(node.id)?.name.map { LocalizedText($0) }
            case .area: network.areas.areas[node.id]?.name
            case .term: network.needs.find(node.id)?.label
            case .document: network.documents.find(node.id)?.label
            }
        return text?.reading(in: language).text ?? node.id
    }
}

extension ServiceNetwork {
    /// The typed edges, in the order of their starts and kinds.
    var edges: [Edge] {
        nodes.enumerated().flatMap { number, node in
            Edge.Kind.allCases.flatMap { kind in
                adjacency.targets(of: Int32(number), along: kind).map { Edge(kind, from: node, to: nodes[Int($0)]) }
            }
        }
    }
}
