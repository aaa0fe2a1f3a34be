import Feeds

/// The paths of an element layout as one tree, to be walked down while an entry goes by.
struct ElementTree: Sendable {
    /// A cell that is made of an element's attributes.
    struct AttributeCell: Sendable {
        let node: Int
        let cell: Int
        /// A range of the tree's `parts`.
        let parts: Range<Int>
    }

    /// A stretch of a text made of attributes.
    enum Part: Sendable {
        /// A range of the tree's `constants`.
        case text(Range<Int>)
        /// The attribute of a name, by its number.
        case attribute(Int)
    }

    /// The names that paths have, by which the tree counts.
    private let numbers: [String: Int]
    /// For each node and name the node below, or -1; the entry's own is the first.
    private var children: [Int]
    /// For each node the cells that are the element's own text.
    private(set) var texts: [[Int]] = [[]]
    private(set) var attributeCells: [AttributeCell] = []
    /// The stretches of all attribute cells, and the texts among them.
    private(set) var parts: [Part] = []
    private(set) var constants: [UInt8] = []

    /// The tree of some paths; nil when one of them asks for more than names.
    init?(_ paths: [ElementPath]) {
        var numbers: [String: Int] = [:]
        for path in paths {
            guard let names = path.plainNames else { return nil }
            for name in names + path.attributeNames where numbers[name] == nil { numbers[name] = numbers.count }
        }
        self.numbers = numbers
        children = [Int](repeating: -1, count: numbers.count)
        for (cell, path) in paths.enumerated() { add(path, cell: cell) }
    }

    private mutating func add(_ path: ElementPath, cell: Int) {
        let node = (path.plainNames ?? []).reduce(0) { insert(number(of: $1), below: $0) }
        guard !path.ending.isEmpty else {
            texts[node].append(cell)
            return
        }
        let first = parts.count
        for part in path.ending {
            switch part {
            case .text(let text):
                constants += text.utf8
                parts.append(.text((constants.count - text.utf8.count)..<constants.count))
            case .attribute(let name), .optional(let name): parts.append(.attribute(number(of: name)))
            }
        }
        attributeCells.append(AttributeCell(node: node, cell: cell, parts: first..<parts.count))
    }

    private mutating func insert(_ name: Int, below node: Int) -> Int {
        let place = node * numbers.count + name
        if children[place] < 0 {
            children[place] = texts.count
            texts.append([])
            children += [Int](repeating: -1, count: numbers.count)
        }
        return children[place]
    }

    /// The number of a name; -1 for one that no path has.
    func number(of name: String) -> Int { numbers[name] ?? -1 }

    /// The element below another by its name's number; -1 when no path leads there.
    func child(of node: Int, named number: Int) -> Int {
        number < 0 ? -1 : children[node * numbers.count + number]
    }
}
