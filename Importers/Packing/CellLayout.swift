import Directory
import Feeds

/// Lays out the cells of one entry after the other in a text, straight from the tape that the parser wrote.
struct CellLayout: Sendable {
    private let tree: ElementTree
    /// For each node of the tree the cells that are its own text, as a range of `textCells`.
    private let texts: [Range<Int>]
    private let textCells: [Int]
    /// For each node of the tree whether its attributes make a cell.
    private let hasAttributes: [Bool]
    /// The cells of the entry laid out last.
    private(set) var cells: [RecordPack.Value]
    /// For each name of the tape its number in the tree.
    private var numbers: [Int] = []
    /// The elements that are open, of which paths know something.
    private var open: [Element] = []
    private var isPlain = true

    /// An element that is open, and where its text is on the tape.
    private struct Element {
        let node: Int
        var text = 0..<0
    }

    private static let space = UInt8(ascii: " ")
    private static let longest = 1 << 20

    /// A layout of so many cells.
    init(tree: ElementTree, cellCount: Int) {
        self.tree = tree
        var cells: [Int] = []
        texts = tree.texts.map { own in
            cells += own
            return (cells.count - own.count)..<cells.count
        }
        textCells = cells
        hasAttributes = tree.texts.indices.map { node in tree.attributeCells.contains { $0.node == node } }
        self.cells = [RecordPack.Value](repeating: RowPacker.blank, count: cellCount)
    }

    /// Lays out an entry; false when `ElementPath` must say what its cells are.
    mutating func lay(_ tape: XMLTape, _ range: Range<Int>, into text: inout [UInt8]) -> Bool {
        while numbers.count < tape.names.count { numbers.append(tree.number(of: tape.names[numbers.count])) }
        for cell in cells.indices { cells[cell] = RowPacker.blank }
        open.removeAll(keepingCapacity: true)
        isPlain = true
        let count = text.count
        let steps = tape.steps.span
        let read = tape.text.span
        var unknown = 0
        for place in range {
            let step = steps[place]
            switch step.kind {
            case .start:
                let node = unknown > 0 ? -1 : node(of: step)
                guard node >= 0 else {
                    unknown += 1
                    continue
                }
                open.append(Element(node: node))
                guard step.last > 0, hasAttributes[node] else { continue }
                layAttributes(steps.extracting((place + 1)..<(place + 1 + Int(step.last))), read, node, &text)
            case .attribute: break
            case .text: if unknown == 0 { note(step.range, read) }
            case .end:
                if unknown > 0 { unknown -= 1 } else { end(read, &text) }
            }
        }
        if !isPlain { text.removeLast(text.count - count) }
        return isPlain
    }

    private func node(of step: XMLTape.Step) -> Int {
        guard let parent = open.last else { return 0 }
        return tree.child(of: parent.node, named: numbers[Int(step.name)])
    }

    /// Notes a text of the element that was opened last; one with several texts about its children is odd.
    private mutating func note(_ range: Range<Int>, _ read: Span<UInt8>) {
        let last = open.count - 1
        guard !texts[open[last].node].isEmpty else { return }
        let range = Self.trimmed(range, read)
        guard !range.isEmpty else { return }
        if !open[last].text.isEmpty { isPlain = false }
        open[last].text = range
    }

    private mutating func end(_ read: Span<UInt8>, _ text: inout [UInt8]) {
        let element = open.removeLast()
        guard !element.text.isEmpty else { return }
        for place in texts[element.node] {
            let first = start(textCells[place], &text)
            text.append(read.extracting(element.text))
            finish(textCells[place], from: first, text.span)
        }
    }

    private mutating func layAttributes(
        _ attributes: Span<XMLTape.Step>, _ read: Span<UInt8>, _ node: Int, _ text: inout [UInt8]
    ) {
        for place in tree.attributeCells.indices where tree.attributeCells[place].node == node {
            let made = tree.attributeCells[place]
            guard isWhole(made, attributes, read) else { continue }
            let first = start(made.cell, &text)
            for part in made.parts {
                switch tree.parts[part] {
                case .text(let range): text.append(tree.constants.span.extracting(range))
                case .attribute(let name): text.append(read.extracting(range(of: name, attributes)))
                }
            }
            finish(made.cell, from: first, text.span)
        }
    }

    /// Whether every attribute of which a cell is made has a text.
    private func isWhole(
        _ cell: ElementTree.AttributeCell, _ attributes: Span<XMLTape.Step>, _ read: Span<UInt8>
    ) -> Bool {
        cell.parts.allSatisfy { part in
            guard case .attribute(let name) = tree.parts[part] else { return true }
            return !Self.trimmed(range(of: name, attributes), read).isEmpty
        }
    }

    /// Where the first attribute of a name has its value.
    private func range(of name: Int, _ attributes: Span<XMLTape.Step>) -> Range<Int> {
        for place in attributes.indices where numbers[Int(attributes[place].name)] == name {
            return attributes[place].range
        }
        return 0..<0
    }

    /// Makes ready for a text to be written for a cell, after a semicolon when it is not the first; says where it starts.
    private func start(_ cell: Int, _ text: inout [UInt8]) -> Int {
        let former = cells[cell]
        guard former.length > 0 else { return text.count }
        // Lists mostly lie together; else what the cell had is written once more.
        if former.offset + former.length != text.count { text += Array(text[former.range]) }
        text.append(UInt8(ascii: ";"))
        return text.count
    }

    /// Takes what was written for a cell.
    private mutating func finish(_ cell: Int, from first: Int, _ text: Span<UInt8>) {
        let former = cells[cell]
        let range = first..<text.count
        if Self.trimmed(range, text) != range || !Self.isPlain(range, text) { isPlain = false }
        let start = former.length > 0 ? first - 1 - former.length : first
        if text.count - start > Self.longest { isPlain = false }
        cells[cell] = isPlain ? RecordPack.Value(offset: start, length: text.count - start) : RowPacker.blank
    }

    /// A range without the ASCII blanks around it.
    private static func trimmed(_ range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] <= space { start += 1 }
        while start < end, text[end - 1] <= space { end -= 1 }
        return start..<end
    }

    /// Whether a text has no blanks in a row, no control characters, and no other blanks around it.
    private static func isPlain(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if index + 8 <= range.upperBound {
                let word = text.word(at: index)
                let marks = ByteTest.atMost(space, in: word) | ByteTest.equal(to: 0x7F, in: word)
                guard marks != 0 else {
                    index += 8
                    continue
                }
                index += marks.trailingZeroBitCount >> 3
            }
            let byte = text[index]
            if byte == 0x7F || byte <= space && byte != UInt8(ascii: "\n") && byte != space { return false }
            if byte == space, index > range.lowerBound, text[index - 1] == space { return false }
            index += 1
        }
        return !text.hasNoBreakSpace(atAnEndOf: range)
    }
}
