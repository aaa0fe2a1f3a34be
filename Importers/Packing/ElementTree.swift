import Feeds

/// The paths of an element layout as one tree, to be walked down while an entry goes by.
struct ElementTree: Sendable {
    /// An element that paths lead to or through.
    struct Node: Sendable {
        var children: [(name: Int, node: Int)] = []
        /// The cells that are the element's own text.
        var texts: [Int] = []
        /// The cells that are made of the element's attributes.
        var attributes: [(cell: Int, parts: [Part])] = []
    }

    /// A stretch of a text made of attributes.
    enum Part: Sendable {
        case text([UInt8])
        /// The attribute of a name, by its number.
        case attribute(Int)
    }

    /// The nodes, the entry's own first.
    private(set) var nodes = [Node()]
    /// The names that paths have, by which the tree counts.
    private var numbers: [String: Int] = [:]

    /// The tree of some paths; nil when one of them asks for more than names.
    init?(_ paths: [ElementPath]) {
        for (cell, path) in paths.enumerated() {
            guard let names = path.plainNames else { return nil }
            let node = names.reduce(0) { child(of: $0, named: $1) }
            guard !path.ending.isEmpty else {
                nodes[node].texts.append(cell)
                continue
            }
            let parts: [Part] = path.ending.map { part in
                switch part {
                case .text(let text): .text(Array(text.utf8))
                case .attribute(let name): .attribute(insert(name))
                }
            }
            nodes[node].attributes.append((cell, parts))
        }
    }

    private mutating func child(of node: Int, named name: String) -> Int {
        let number = insert(name)
        if let found = nodes[node].children.first(where: { $0.name == number }) { return found.node }
        nodes.append(Node())
        nodes[node].children.append((number, nodes.count - 1))
        return nodes.count - 1
    }

    private mutating func insert(_ name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = numbers.count
        return numbers.count - 1
    }

    /// The number of a name; -1 for one that no path has.
    func number(of name: String) -> Int { numbers[name] ?? -1 }

    /// The element below another by its name's number; -1 when no path leads there.
    func child(of node: Int, named number: Int) -> Int {
        guard number >= 0 else { return -1 }
        for child in nodes[node].children where child.name == number { return child.node }
        return -1
    }
}
