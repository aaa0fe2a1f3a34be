/// The record elements of one XML file, read as they are asked for.
public struct XMLRecords: ~Copyable {
    /// The root element's start tag, nil until the first `next`.
    public private(set) var root: XMLTag?
    private var events: XMLEvents
    private let selection: XMLRecordReader.Selection
    private let limits: FeedLimits
    /// The local names from the root to where the events are, outside of records.
    private var path: [String] = []
    /// The record being built: its elements that are open, outermost first.
    private var open: [XMLElement] = []
    private var elementCount = 0
    private var textCount = 0

    init(of events: consuming XMLEvents, reader: XMLRecordReader) {
        self.events = events
        selection = reader.selection
        limits = reader.limits
    }

    /// The next record, or nil after the last one. Throws as `XMLEvents.next` does.
    public mutating func next() throws(FeedError) -> XMLElement? {
        while let event = try events.next() {
            switch event {
            case .start(let tag): try start(tag)
            case .text(let text) where !open.isEmpty: try append(text)
            case .text: break
            case .end: if let record = end() { return record }
            }
        }
        return nil
    }

    /// Hands every record left to `body` until that says stop.
    public mutating func forEach(_ body: (XMLElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        while let record = try next() {
            if try body(record) == .stop { return }
        }
    }

    private mutating func start(_ tag: XMLTag) throws(FeedError) {
        if root == nil { root = tag }
        if open.isEmpty {
            path.append(tag.name)
            guard isRecord(tag.name) else { return }
            (elementCount, textCount) = (0, 0)
        }
        open.append(XMLElement(tag))
        elementCount += 1
        textCount += tag.attributes.reduce(0) { $0 + $1.value.utf8.count }
        guard elementCount <= limits.maximumElements else {
            throw tooLarge(at: tag.position, "more than \(limits.maximumElements) elements")
        }
        try checkText()
    }

    private func isRecord(_ name: String) -> Bool {
        switch selection {
        case .path(let wanted): path == wanted
        case .named(let wanted): name == wanted
        }
    }

    private mutating func append(_ text: String) throws(FeedError) {
        textCount += text.utf8.count
        try checkText()
        open[open.count - 1].text += text
    }

    private func checkText() throws(FeedError) {
        guard textCount > limits.maximumTextBytes else { return }
        throw tooLarge(at: open[open.count - 1].position, "more than \(limits.maximumTextBytes) bytes of text")
    }

    private func tooLarge(at position: FeedPosition, _ what: String) -> FeedError {
        FeedError(code: .tooLarge, position: position, detail: "the record has \(what)")
    }

    private mutating func end() -> XMLElement? {
        guard let closed = open.popLast() else {
            path.removeLast()
            return nil
        }
        guard open.isEmpty else {
            open[open.count - 1].children.append(closed)
            return nil
        }
        path.removeLast()
        return closed
    }
}
