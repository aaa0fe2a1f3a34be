/// A stretch of an XML file laid out flat: tags and texts become values only when somebody asks for them.
public struct XMLTape: Sendable {
    /// One tag, attribute or text.
    @frozen public struct Step: Sendable {
        /// The kind in the two highest bits, and below it the number of the name.
        @usableFromInline let bits: UInt32
        /// Where an attribute's value or a text starts; of a start tag, the number of its position.
        public let first: UInt32
        /// Where an attribute's value or a text ends; of a start tag, how many attributes follow it.
        public internal(set) var last: UInt32

        init(_ kind: Kind, name: UInt32 = 0, first: Int = 0, last: Int = 0) {
            bits = UInt32(kind.rawValue) << 30 | name
            self.first = UInt32(first)
            self.last = UInt32(last)
        }

        /// What it is.
        @inlinable public var kind: Kind { Kind(rawValue: UInt8(bits >> 30)) ?? .end }
        /// The number of the name of a tag or attribute.
        @inlinable public var name: UInt32 { bits & 0x3FFF_FFFF }
        /// The range in the text, of an attribute or a text.
        @inlinable public var range: Range<Int> { Int(first)..<Int(last) }
    }

    /// What a step is.
    @frozen public enum Kind: UInt8, Sendable {
        /// A start tag; its attributes follow.
        case start
        /// An attribute of the start tag before it.
        case attribute
        /// The text between two tags in one piece.
        case text
        /// The end of the element that was started last.
        case end
    }

    /// The steps, in the order of the file.
    public private(set) var steps: [Step] = []
    /// The text of all steps, as UTF-8.
    public private(set) var text: [UInt8] = []
    /// The local names by their numbers, which a later tape of the same file keeps.
    public internal(set) var names: [String] = []
    /// For each name the namespace that it is in; nil for none.
    var namespaces: [String?] = []
    /// Where the first start tag stands, and for each start tag how far from there: a tape is not long.
    private var origin = FeedPosition(line: 1, column: 1, byteOffset: 0)
    private var distances: [Distance] = []

    private struct Distance {
        let lines: UInt32
        /// Columns from the origin, or on another line from its start.
        let columns: UInt32
        let bytes: UInt32
    }

    /// Where the start tag at a step stands.
    public func position(at step: Int) -> FeedPosition {
        let distance = distances[Int(steps[step].first)]
        let start = distance.lines == 0 ? origin.column : 0
        return FeedPosition(
            line: origin.line + Int(distance.lines), column: start + Int(distance.columns),
            byteOffset: origin.byteOffset + Int(distance.bytes))
    }

    // MARK: - Writing

    /// Adds a start tag, to which attributes may be added.
    mutating func addStart(name: UInt32, at position: FeedPosition) {
        if distances.isEmpty { origin = position }
        steps.append(Step(.start, name: name, first: distances.count))
        let start = position.line == origin.line ? origin.column : 0
        distances.append(
            Distance(
                lines: UInt32(clamping: position.line - origin.line),
                columns: UInt32(clamping: position.column - start),
                bytes: UInt32(clamping: position.byteOffset - origin.byteOffset)))
    }

    /// Adds an attribute to the start tag at a step.
    mutating func addAttribute(
        name: UInt32, toStep start: Int, _ write: (inout [UInt8]) -> Void
    ) {
        let first = text.count
        write(&text)
        steps.append(Step(.attribute, name: name, first: first, last: text.count))
        steps[start].last += 1
    }

    /// Adds text, which goes on where the last step is text too.
    mutating func addText(_ write: (inout [UInt8]) -> Void) {
        let first = text.count
        write(&text)
        if steps.last?.kind == .text {
            steps[steps.count - 1].last = UInt32(text.count)
        } else {
            steps.append(Step(.text, first: first, last: text.count))
        }
    }

    /// Adds the end of an element.
    mutating func addEnd(name: UInt32) { steps.append(Step(.end, name: name)) }

    /// Takes the first steps off; the others stay, written over a tape that is done with if there is one.
    mutating func take(_ count: Int, over spare: consuming XMLTape? = nil) -> XMLTape {
        var head = self
        if var spare {
            spare.removeAll()
            (steps, text, distances) = (spare.steps, spare.text, spare.distances)
        } else {
            (steps, text, distances) = ([], [], [])
            // The next one will be about as long.
            steps.reserveCapacity(head.steps.count + head.steps.count / 8)
            text.reserveCapacity(head.text.count + head.text.count / 8)
            distances.reserveCapacity(head.distances.count + head.distances.count / 8)
        }
        for place in count..<head.steps.count {
            let step = head.steps[place]
            switch step.kind {
            case .start:
                addStart(name: step.name, at: head.position(at: place))
                steps[steps.count - 1].last = step.last
            case .attribute, .text:
                let first = text.count
                text += head.text[step.range]
                steps.append(Step(step.kind, name: step.name, first: first, last: text.count))
            case .end: steps.append(step)
            }
        }
        head.steps.removeLast(head.steps.count - count)
        return head
    }

    /// Forgets all but the names, and keeps the memory.
    private mutating func removeAll() {
        steps.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        distances.removeAll(keepingCapacity: true)
    }
}

// MARK: - Values

extension XMLTape {
    /// The event at a step, and the step of the event after it.
    func event(at step: Int) -> (event: XMLEvent, next: Int) {
        switch steps[step].kind {
        case .start: (.start(tag(at: step)), step + 1 + Int(steps[step].last))
        case .text, .attribute: (.text(string(at: step)), step + 1)
        case .end: (.end(name: names[Int(steps[step].name)]), step + 1)
        }
    }

    /// The start tag at a step.
    func tag(at place: Int) -> XMLTag {
        let step = steps[place]
        let attributes = (place + 1)..<(place + 1 + Int(step.last))
        return XMLTag(
            name: names[Int(step.name)], namespaceURI: namespaces[Int(step.name)],
            attributes: attributes.map { place in
                XMLAttribute(
                    name: names[Int(steps[place].name)], namespaceURI: namespaces[Int(steps[place].name)],
                    value: string(at: place))
            },
            position: position(at: place))
    }

    /// The text of an attribute or a text.
    private func string(at step: Int) -> String { String(decoding: text[steps[step].range], as: UTF8.self) }

    /// The element whose start tag is at the first of some steps and whose end is the last of them.
    func element(at range: Range<Int>) -> XMLElement {
        var open = [XMLElement(tag(at: range.lowerBound))]
        for place in range.dropFirst() {
            switch steps[place].kind {
            case .start: open.append(XMLElement(tag(at: place)))
            case .attribute: break
            case .text: open[open.count - 1].text += string(at: place)
            case .end:
                guard open.count > 1 else { break }
                let closed = open.removeLast()
                open[open.count - 1].children.append(closed)
            }
        }
        return open[0]
    }
}
