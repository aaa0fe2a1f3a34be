import Directory

/// The graph in the DOT language of Graphviz (graphviz.org/doc/info/lang.html).
public struct DotText: Sendable {
    private let network: ServiceNetwork
    private let language: LanguageTag

    /// The graph of what anybody may have, with labels in a language where there are any.
    public init(_ listings: PublicListings, language: LanguageTag) {
        network = listings.network()
        self.language = language
    }

    /// The drawing, as `network.dot`.
    public var file: ExportFile {
        let labels = GraphLabels(network: network, language: language)
        var lines = ["digraph sportello {", "  rankdir=LR; node [fontname=\"sans-serif\"];"]
        for node in network.nodes {
            lines.append("  \(name(node)) [label=\(quoted(labels.label(node))), shape=\(shape(node.kind))];")
        }
        for edge in network.edges {
            lines.append("  \(name(edge.from)) -> \(name(edge.to)) [label=\(quoted(edge.kind.rawValue))];")
        }
        return ExportFile("network.dot", text: (lines + ["}"]).joined(separator: "\n") + "\n")
    }

    private func name(_ node: Node) -> String { quoted("\(node.kind.rawValue) \(node.id)") }

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
