/// The events of one XML file, read as they are asked for.
public struct XMLEvents: ~Copyable {
    private var source: ByteSource
    private let parser: XMLPushParser
    private var chunk: [UInt8] = []
    private var tape = XMLTape()
    private var taken = 0
    private var hasStarted = false
    private var isFinished = false

    init(of source: consuming ByteSource, limits: FeedLimits) throws(FeedError) {
        parser = XMLPushParser(limits: limits)
        self.source = source
    }

    /// The next event, or nil after the end of the root element.
    ///
    /// Throws `notWellFormed`, `doctypeRefused`, `invalidEncoding`, `unknownEncoding`, `notText`, a limit's code or
    /// `unreadable`; events before the refused place have been handed out by then, and asking again throws the same.
    public mutating func next() throws(FeedError) -> XMLEvent? {
        while taken == tape.steps.count {
            if let failure = parser.failure { throw failure }
            if isFinished { return nil }
            try refill()
        }
        let (event, next) = tape.event(at: taken)
        taken = next
        return event
    }

    /// Hands every event left to `body` until that says stop.
    public mutating func forEach(_ body: (XMLEvent) throws(FeedError) -> FeedFlow) throws(FeedError) {
        while let event = try next() {
            if try body(event) == .stop { return }
        }
    }

    private mutating func refill() throws(FeedError) {
        let head = hasStarted ? [] : try source.head()
        isFinished = try !source.read(into: &chunk)
        if let refusal = BinaryFormat.refusal(startOf: head) {
            parser.refuse(refusal)
        } else if isFinished {
            parser.finish()
        } else {
            parser.push(chunk)
        }
        hasStarted = true
        // A text at the end may go on.
        tape = parser.take(parser.tape.steps.count - (parser.tape.steps.last?.kind == .text ? 1 : 0))
        taken = 0
    }
}
