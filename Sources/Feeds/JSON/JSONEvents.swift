/// The events of one JSON file, read as they are asked for.
public struct JSONEvents: ~Copyable {
    /// What may come next.
    private enum Expectation {
        case document, furtherDocument, firstElement, element, firstMember, member, memberValue
    }

    private var scanner: JSONScanner
    private let documents: JSONReader.Documents
    private let maximumDepth: Int
    private var expectation = Expectation.document
    /// The arrays and objects that are open, outermost first: whether each is an object.
    private var open: [Bool] = []
    private var failure: FeedError?

    init(of source: consuming ByteSource, reader: JSONReader) throws(FeedError) {
        scanner = try JSONScanner(of: source, maximumTextBytes: reader.limits.maximumTextBytes)
        documents = reader.documents
        maximumDepth = reader.limits.maximumDepth
    }

    /// The next event, or nil after the last value.
    ///
    /// Throws `notWellFormed`, `invalidEncoding`, `notText`, a limit's code or `unreadable`; events before the refused
    /// place have been handed out by then, and asking again throws the same.
    public mutating func next() throws(FeedError) -> JSONEvent? {
        if let failure { throw failure }
        do throws(FeedError) {
            return try step()
        } catch {
            failure = error
            throw error
        }
    }

    /// Hands every event left to `body` until that says stop.
    public mutating func forEach(_ body: (JSONEvent) throws(FeedError) -> FeedFlow) throws(FeedError) {
        while let event = try next() {
            if try body(event) == .stop { return }
        }
    }

    private mutating func step() throws(FeedError) -> JSONEvent? {
        let byte = try scanner.significant()
        switch expectation {
        case .document:
            return try value(byte, expected: "a value")
        case .furtherDocument:
            guard byte != nil else { return nil }
            guard documents == .lines, scanner.hasPassedLineEnd else { throw scanner.refusal("the end of the file") }
            return try value(byte, expected: "a value")
        case .firstElement:
            return byte == UInt8(ascii: "]") ? close() : try value(byte, expected: "a value or ]")
        case .element:
            if byte == UInt8(ascii: "]") { return close() }
            try pass(",", given: byte, expected: ", or ]")
            return try value(scanner.significant(), expected: "a value")
        case .firstMember:
            return byte == UInt8(ascii: "}") ? close() : try name(byte, expected: "a member's name or }")
        case .member:
            if byte == UInt8(ascii: "}") { return close() }
            try pass(",", given: byte, expected: ", or }")
            return try name(scanner.significant(), expected: "a member's name")
        case .memberValue:
            return try value(byte, expected: "a value")
        }
    }

    private mutating func pass(
        _ mark: Unicode.Scalar, given byte: UInt8?, expected: String
    ) throws(FeedError) {
        guard byte == UInt8(ascii: mark) else { throw scanner.refusal(expected) }
        scanner.skip()
    }

    private mutating func name(_ byte: UInt8?, expected: String) throws(FeedError) -> JSONEvent {
        guard byte == UInt8(ascii: "\"") else { throw scanner.refusal(expected) }
        let position = scanner.position
        let name = try scanner.string()
        try pass(":", given: scanner.significant(), expected: ":")
        expectation = .memberValue
        return .name(name, position)
    }

    private mutating func value(_ byte: UInt8?, expected: String) throws(FeedError) -> JSONEvent {
        let position = scanner.position
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < maximumDepth else {
                throw FeedError(
                    code: .tooDeep, position: position, detail: "values are nested deeper than \(maximumDepth)")
            }
            let isObject = byte == UInt8(ascii: "{")
            scanner.skip()
            open.append(isObject)
            expectation = isObject ? .firstMember : .firstElement
            return isObject ? .startObject(position) : .startArray(position)
        default:
            guard let byte, let scalar = try scanner.scalar(startingWith: byte) else {
                throw scanner.refusal(expected)
            }
            settle()
            return .scalar(scalar, position)
        }
    }

    private mutating func close() -> JSONEvent {
        scanner.skip()
        let isObject = open.removeLast()
        settle()
        return isObject ? .endObject : .endArray
    }

    /// Says what may follow a value that is over.
    private mutating func settle() {
        expectation = open.last.map { $0 ? .member : .element } ?? .furtherDocument
    }
}
