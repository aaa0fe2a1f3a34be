import Directory

/// The graph in the DOT language of Graphviz (graphviz.org/doc/info/lang.html); confidential places are left out.
struct DotText {
    let network: ServiceNetwork
    let language: LanguageTag

    /// The whole graph.
    var text: String {
        var lines = ["digraph sportello {", "  rankdir=LR; node [fontname=\"sans-serif\"];"]
        let hidden = Set(network.locations.filter(\.isConfidential).map { Node(.location, $0.id) })
        for node in network.nodes where !hidden.contains(node) {
            lines.append("  \(name(node)) [label=\(quoted(label(node))), shape=\(shape(node.kind))];")
        }
        for (number, node) in network.nodes.enumerated() where !hidden.contains(node) {
            for kind in Edge.Kind.allCases {
                for target in network.adjacency.targets(of: Int32(number), along: kind) {
                    let end = network.nodes[Int(target)]
                    guard !hidden.contains(end) else { continue }
                    lines.append("  \(name(node)) -> \(name(end)) [label=\(quoted(kind.rawValue))];")
                }
            }
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private func name(_ node: Node) -> String { quoted("\(node.kind.rawValue) \(node.id)") }

    private func label(_ node: Node) -> String {
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

    private func shape(_ kind: Node.Kind) -> String {
        switch kind {
        case .organization: "house"
        case .service: "box"
        case .location: "ellipse"
        case .area: "hexagon"
        case .term: "plaintext"
        case .document: "note"
        }
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }
}
