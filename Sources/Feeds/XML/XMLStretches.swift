import CLibXML2

/// The records of an XML file in stretches, for readers that go through several at a time.
public struct XMLStretches: ~Copyable {
    /// The root element's start tag, nil until the first `next`.
    public private(set) var root: XMLTag?
    private var source: ByteSource
    private let parser: XMLPushParser
    private let pool = XMLTapePool()
    private let selection: XMLRecordReader.Selection
    private let limits: FeedLimits
    private let size: Int
    private var chunk: [UInt8] = []
    private var isFinished = false
    private var failure: FeedError?
    /// The local names from the root to where the tape is read, outside of records.
    private var path: [String] = []
    /// The records that are whole on the parser's tape, and how far that was looked at.
    private var records: [Range<Int>] = []
    private var seen = 0
    /// Where the record that is open starts, how deep it is nested there, and what it holds so far.
    private var start: Int?
    private var depth = 0
    private var elementCount = 0
    private var textCount = 0
    /// The text of the step seen last, which may go on, that is counted already.
    private var countedText = 0

    /// Tapes come and go. If they shared the heap with what is kept of a file, their gaps would stay between it; so
    /// large buffers are had from the system each by itself, and go back to it when they are freed.
    private static let hasLargeBuffersApart = mallopt(M_MMAP_THRESHOLD, 384 << 10) == 1

    init(of source: consuming ByteSource, reader: XMLRecordReader, size: Int) {
        _ = Self.hasLargeBuffersApart
        parser = XMLPushParser(limits: reader.limits)
        self.source = source
        selection = reader.selection
        limits = reader.limits
        self.size = size
    }

    /// How far into the file the stretches have come, in bytes.
    public var offset: Int { source.offset }

    /// The next records, at least one, or nil after the last one.
    ///
    /// Throws as `XMLEvents.next` does, after the records before the refused place.
    public mutating func next() throws(FeedError) -> XMLStretch? {
        var length = 0
        while failure == nil, !isFinished, length < size || records.isEmpty {
            do {
                try parse()
            } catch {
                failure = error
            }
            length += chunk.count
            lookAtTape()
        }
        if !records.isEmpty { return takeStretch() }
        if let failure { throw failure }
        return nil
    }

    private mutating func parse() throws(FeedError) {
        let isFirst = source.offset == 0
        isFinished = try !source.read(into: &chunk)
        if isFirst, let refusal = BinaryFormat.refusal(startOf: chunk) {
            parser.refuse(refusal)
        } else if isFinished {
            parser.finish()
        } else {
            parser.push(chunk)
        }
    }

    private mutating func takeStretch() -> XMLStretch {
        let end = start ?? seen
        defer { (records, start, seen) = ([], start.map { _ in 0 }, seen - end) }
        return XMLStretch(tape: parser.take(end, over: pool.take()), records: records, pool: pool)
    }

    // MARK: - Finding records

    /// Finds the records that have come whole, and lets go of what is outside of any.
    private mutating func lookAtTape() {
        findRecords(on: parser.tape)
        if failure == nil { failure = parser.failure }
        guard start == nil, records.isEmpty else { return }
        pool.give(parser.take(seen, over: pool.take()))
        seen = 0
    }

    private mutating func findRecords(on tape: XMLTape) {
        let steps = tape.steps.span
        while failure == nil, seen < steps.count {
            let step = steps[seen]
            switch step.kind {
            case .start: sawStart(step, on: tape)
            case .attribute: break
            case .text:
                // The last one may go on in the next chunk, and is then looked at once more.
                count(text: Int(step.last - step.first) - countedText, on: tape)
                countedText = Int(step.last - step.first)
                if seen == steps.count - 1 { return }
                countedText = 0
            case .end: sawEnd()
            }
            seen += 1
        }
    }

    private mutating func sawStart(_ step: XMLTape.Step, on tape: XMLTape) {
        if start == nil {
            if path.isEmpty, root == nil { root = tape.tag(at: seen) }
            path.append(tape.names[Int(step.name)])
            guard isRecord else { return }
            (start, depth, elementCount, textCount) = (seen, 0, 0, 0)
        }
        depth += 1
        elementCount += 1
        guard elementCount <= limits.maximumElements else {
            return refuse("more than \(limits.maximumElements) elements", at: tape.position(at: seen))
        }
        guard step.last > 0 else { return }
        // The values of a tag's attributes lie one after the other.
        count(text: Int(tape.steps[seen + Int(step.last)].last - tape.steps[seen + 1].first), on: tape)
    }

    private var isRecord: Bool {
        switch selection {
        case .path(let wanted): path == wanted
        case .named(let wanted): path.last == wanted
        }
    }

    private mutating func sawEnd() {
        guard let start else {
            path.removeLast()
            return
        }
        depth -= 1
        guard depth == 0 else { return }
        path.removeLast()
        records.append(start..<(seen + 1))
        self.start = nil
    }

    private mutating func count(text length: Int, on tape: XMLTape) {
        guard start != nil else { return }
        textCount += length
        guard textCount > limits.maximumTextBytes else { return }
        refuse("more than \(limits.maximumTextBytes) bytes of text", at: tape.positionOfOpenTag(at: seen))
    }

    private mutating func refuse(_ what: String, at position: FeedPosition) {
        failure = FeedError(code: .tooLarge, position: position, detail: "the record has \(what)")
    }
}

extension XMLTape {
    /// Where the start tag stands of the innermost element that is open at a step.
    fileprivate func positionOfOpenTag(at step: Int) -> FeedPosition {
        var (place, closed) = (step, 0)
        while place > 0, steps[place].kind != .start || closed > 0 {
            if steps[place].kind == .end { closed += 1 }
            if steps[place].kind == .start { closed -= 1 }
            place -= 1
        }
        return position(at: place)
    }
}
