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
    public var file: ExportFile { ExportFile("network.dot", text: text) }

    private var text: String {
        var lines = ["digraph sportello {", "  rankdir=LR; node [fontname=\"sans-serif\"];"]
        for node in network.nodes {
            lines.append("  \(name(node)) [label=\(quoted(label(node))), shape=\(shape(node.kind))];")
        }
        for (number, node) in network.nodes.enumerated() {
            for kind in Edge.Kind.allCases {
                for target in network.adjacency.targets(of: Int32(number), along: kind) {
                    let end = network.nodes[Int(target)]
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
