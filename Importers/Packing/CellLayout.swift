import Directory
import Feeds

/// Lays out the cells of one entry after the other in a text, straight from the tape that the parser wrote.
struct CellLayout: Sendable {
    private let tree: ElementTree
    /// For each node of the tree whether its own text is a cell, and whether its attributes make one.
    private let hasText: [Bool], hasAttributes: [Bool]
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
        hasText = tree.texts.map { !$0.isEmpty }
        hasAttributes = tree.texts.indices.map { node in tree.attributeCells.contains { $0.node == node } }
        cells = [RecordPack.Value](repeating: RowPacker.blank, count: cellCount)
    }

    /// Lays out an entry; false when `ElementPath` must say what its cells are.
    mutating func lay(_ tape: XMLTape, _ range: Range<Int>, into text: inout [UInt8]) -> Bool {
        while numbers.count < tape.names.count { numbers.append(tree.number(of: tape.names[numbers.count])) }
        for cell in cells.indices { cells[cell] = RowPacker.blank }
        open.removeAll(keepingCapacity: true)
        isPlain = true
        let count = text.count
        let steps = tape.steps.span
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
                if step.last > 0, hasAttributes[node] { layAttributes(tape, place, node, &text) }
            case .attribute: break
            case .text: if unknown == 0 { note(step.range, tape) }
            case .end:
                if unknown > 0 { unknown -= 1 } else { end(tape, &text) }
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
    private mutating func note(_ range: Range<Int>, _ tape: XMLTape) {
        let last = open.count - 1
        guard hasText[open[last].node] else { return }
        let range = Self.trimmed(range, tape.text.span)
        guard !range.isEmpty else { return }
        if !open[last].text.isEmpty { isPlain = false }
        open[last].text = range
    }

    private mutating func end(_ tape: XMLTape, _ text: inout [UInt8]) {
        let element = open.removeLast()
        guard !element.text.isEmpty else { return }
        for cell in tree.texts[element.node] {
            add(to: cell, &text) { $0 += tape.text[element.text] }
        }
    }

    private mutating func layAttributes(_ tape: XMLTape, _ start: Int, _ node: Int, _ text: inout [UInt8]) {
        let numbers = self.numbers
        for made in tree.attributeCells where made.node == node {
            let attributes = (start + 1)..<(start + 1 + Int(tape.steps[start].last))
            func value(_ name: Int) -> Range<Int> {
                for place in attributes where numbers[Int(tape.steps[place].name)] == name {
                    return tape.steps[place].range
                }
                return 0..<0
            }
            let isWhole = made.parts.allSatisfy { part in
                if case .attribute(let name) = part { !Self.trimmed(value(name), tape.text.span).isEmpty } else { true }
            }
            guard isWhole else { continue }
            add(to: made.cell, &text) { text in
                for part in made.parts {
                    switch part {
                    case .text(let bytes): text += bytes
                    case .attribute(let name): text += tape.text[value(name)]
                    }
                }
            }
        }
    }

    /// Adds a text to a cell, after a semicolon when it is not the first.
    private mutating func add(to cell: Int, _ text: inout [UInt8], _ write: (inout [UInt8]) -> Void) {
        let former = cells[cell]
        // Lists mostly lie together; else what the cell had is written once more.
        if former.length > 0, former.offset + former.length != text.count { text += Array(text[former.range]) }
        if former.length > 0 { text.append(UInt8(ascii: ";")) }
        let first = text.count
        write(&text)
        let range = Self.trimmed(first..<text.count, text.span)
        if range != first..<text.count || !Self.isPlain(range, text.span) { isPlain = false }
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
        var previous: UInt8 = 0
        for index in range {
            let byte = text[index]
            if byte <= space, byte != UInt8(ascii: "\n"), byte != space || previous == space { return false }
            if byte == 0x7F { return false }
            previous = byte
        }
        // No-break spaces are blanks too: U+00A0 is C2 A0.
        let (start, end) = (range.lowerBound, range.upperBound)
        guard end - start >= 2 else { return true }
        return !(text[start] == 0xC2 && text[start + 1] == 0xA0 || text[end - 1] == 0xA0 && text[end - 2] == 0xC2)
    }
}
