/// A stretch of an XML file laid out flat: tags and texts become values only when somebody asks for them.
public struct XMLTape: Sendable {
    /// One tag, attribute or text.
    public struct Step: Sendable {
        /// What it is.
        public let kind: Kind
        /// The number of the local name of a tag or attribute.
        public let name: UInt32
        /// The number of the namespace above 0, or 0 for none.
        let namespace: UInt32
        /// Where an attribute's value or a text starts; of a start tag, the number of its position.
        public let first: UInt32
        /// Where an attribute's value or a text ends; of a start tag, how many attributes follow it.
        public internal(set) var last: UInt32

        /// The range in the text, of an attribute or a text.
        public var range: Range<Int> { Int(first)..<Int(last) }
    }

    /// What a step is.
    public enum Kind: UInt8, Sendable {
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
    /// The local names and namespaces by their numbers, which a later tape of the same file keeps.
    public internal(set) var names: [String] = []
    private var positions: [FeedPosition] = []

    /// Where the start tag at a step stands.
    public func position(at step: Int) -> FeedPosition { positions[Int(steps[step].first)] }

    // MARK: - Writing

    /// Adds a start tag, to which attributes may be added.
    mutating func addStart(name: UInt32, namespace: UInt32, at position: FeedPosition) {
        let number = UInt32(positions.count)
        steps.append(Step(kind: .start, name: name, namespace: namespace, first: number, last: 0))
        positions.append(position)
    }

    /// Adds an attribute to the start tag at a step.
    mutating func addAttribute(
        name: UInt32, namespace: UInt32, toStep start: Int, _ write: (inout [UInt8]) -> Void
    ) {
        let first = UInt32(text.count)
        write(&text)
        steps.append(
            Step(kind: .attribute, name: name, namespace: namespace, first: first, last: UInt32(text.count)))
        steps[start].last += 1
    }

    /// Adds text, which goes on where the last step is text too.
    mutating func addText(_ write: (inout [UInt8]) -> Void) {
        let first = UInt32(text.count)
        write(&text)
        if steps.last?.kind == .text {
            steps[steps.count - 1].last = UInt32(text.count)
        } else {
            steps.append(Step(kind: .text, name: 0, namespace: 0, first: first, last: UInt32(text.count)))
        }
    }

    /// Adds the end of an element.
    mutating func addEnd(name: UInt32) {
        steps.append(Step(kind: .end, name: name, namespace: 0, first: 0, last: 0))
    }

    /// Takes the first steps off; the others stay.
    mutating func take(_ count: Int) -> XMLTape {
        var head = self
        steps.removeAll()
        text.removeAll()
        positions.removeAll()
        // The next one will be about as long.
        steps.reserveCapacity(head.steps.count + head.steps.count / 8)
        text.reserveCapacity(head.text.count + head.text.count / 8)
        positions.reserveCapacity(head.positions.count + head.positions.count / 8)
        for step in head.steps[count...] {
            switch step.kind {
            case .start:
                addStart(name: step.name, namespace: step.namespace, at: head.positions[Int(step.first)])
                steps[steps.count - 1].last = step.last
            case .attribute, .text:
                let first = UInt32(text.count)
                text += head.text[step.range]
                steps.append(
                    Step(
                        kind: step.kind, name: step.name, namespace: step.namespace, first: first,
                        last: UInt32(text.count)))
            case .end: steps.append(step)
            }
        }
        head.steps.removeLast(head.steps.count - count)
        return head
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
            name: names[Int(step.name)], namespaceURI: namespace(of: step),
            attributes: attributes.map { place in
                XMLAttribute(
                    name: names[Int(steps[place].name)], namespaceURI: namespace(of: steps[place]),
                    value: string(at: place))
            },
            position: position(at: place))
    }

    /// The text of an attribute or a text.
    private func string(at step: Int) -> String { String(decoding: text[steps[step].range], as: UTF8.self) }

    private func namespace(of step: Step) -> String? {
        step.namespace == 0 ? nil : names[Int(step.namespace) - 1]
    }

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
