/// A directed graph over numbered nodes as compressed rows: of node `n` the targets stand at `offsets[n]..<offsets[n + 1]`.
public struct Adjacency: Sendable {
    /// One more than there are nodes, rising, the last the number of edges.
    public let offsets: [Int32]
    /// The target of each edge.
    public let targets: [Int32]
    /// The kind of each edge, as its place among `Edge.Kind.allCases`.
    public let kinds: [UInt8]

    /// The graph of the edges given; edges keep their order within a node.
    public init(nodeCount: Int, edges: [(kind: Edge.Kind, from: Int32, to: Int32)]) {
        var counts = [Int32](repeating: 0, count: nodeCount + 1)
        for edge in edges { counts[Int(edge.from) + 1] += 1 }
        for node in 0..<nodeCount { counts[node + 1] += counts[node] }
        var next = counts
        var targets = [Int32](repeating: 0, count: edges.count)
        var kinds = [UInt8](repeating: 0, count: edges.count)
        for edge in edges {
            let place = Int(next[Int(edge.from)])
            next[Int(edge.from)] += 1
            targets[place] = edge.to
            kinds[place] = Self.number(edge.kind)
        }
        offsets = counts
        self.targets = targets
        self.kinds = kinds
    }

    /// The targets of a node along edges of one kind.
    public func targets(of node: Int32, along kind: Edge.Kind) -> [Int32] {
        let wanted = Self.number(kind)
        return (Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])).compactMap {
            kinds[$0] == wanted ? targets[$0] : nil
        }
    }

    static func number(_ kind: Edge.Kind) -> UInt8 { UInt8(Edge.Kind.allCases.firstIndex(of: kind) ?? 0) }
}
