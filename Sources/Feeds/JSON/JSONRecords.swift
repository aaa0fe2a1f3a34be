/// The records of one JSON file, read as they are asked for.
public struct JSONRecords: ~Copyable {
    /// An array or object that is gone through on the way to the records.
    private enum Level {
        /// An array whose elements are records or lie on the way.
        case array
        /// An object of which one member is followed.
        case object
        /// An object whose records, in one of its members, are found.
        case wrapper
    }

    private var events: JSONEvents
    private let path: [String]
    private let wrapper: String?
    private let limits: FeedLimits
    private var levels: [Level] = []
    /// How many names of the path are gone through.
    private var followed = 0
    /// The members of the object that wraps the records, so far as it is read and they are single values.
    public private(set) var wrapping: [JSONMember] = []
    private var valueCount = 0
    private var textCount = 0

    init(of events: consuming JSONEvents, reader: JSONRecordReader) {
        self.events = events
        switch reader.selection {
        case .path(let path): (self.path, wrapper) = (path, nil)
        case .wrapped(in: let name): (path, wrapper) = ([], name)
        }
        limits = reader.limits
    }

    /// The next record, or nil after the last one. Throws as `JSONEvents.next` does.
    public mutating func next() throws(FeedError) -> JSONElement? {
        while let event = try events.next() {
            switch event {
            case .name(let name, let place):
                if levels.last == .wrapper {
                    try wrap(name, at: place)
                } else if levels.last != .object || name != path[followed - 1] {
                    try pass()
                }
            case .endArray, .endObject:
                if levels.removeLast() == .object { followed -= 1 }
            case .startArray where followed < path.count || levels.last != .array:
                levels.append(.array)
            case .startObject where followed < path.count:
                levels.append(.object)
                followed += 1
            case .startObject(let position) where wrapper != nil && !levels.contains(.wrapper):
                if let record = try unwrapped(at: position) { return record }
            case .startObject, .startArray, .scalar:
                if followed == path.count, let record = try record(event) { return record }
            }
        }
        return nil
    }

    /// Hands every record left to `body` until that says stop.
    public mutating func forEach(_ body: (JSONElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        while let record = try next() {
            if try body(record) == .stop { return }
        }
    }

    /// The object that starts here, unless it wraps records: it is then left where the first of them starts.
    private mutating func unwrapped(at position: FeedPosition) throws(FeedError) -> JSONElement? {
        (valueCount, textCount) = (1, 0)
        var members: [JSONMember] = []
        while case .name(let name, let place)? = try events.next(), let event = try events.next() {
            if name == wrapper, case .startArray = event {
                levels += [.wrapper, .array]
                wrapping = members
                return nil
            }
            if let value = try element(event) {
                members.append(JSONMember(name: name, position: place, value: value))
            }
        }
        return JSONElement(.object(members), position: position)
    }

    /// Keeps a member beside the records.
    private mutating func wrap(_ name: String, at position: FeedPosition) throws(FeedError) {
        guard let event = try events.next() else { return }
        guard case .scalar = event else { return try pass(from: event) }
        guard let value = try record(event) else { return }
        wrapping.append(JSONMember(name: name, position: position, value: value))
    }

    private mutating func record(_ event: JSONEvent) throws(FeedError) -> JSONElement? {
        (valueCount, textCount) = (0, 0)
        return try element(event)
    }

    /// The value that starts with an event; nil for the end of an array or object.
    private mutating func element(_ event: JSONEvent) throws(FeedError) -> JSONElement? {
        switch event {
        case .scalar(let scalar, let position):
            let element = JSONElement(.scalar(scalar), position: position)
            try count(textBytes: element.text?.utf8.count ?? 0, at: position)
            return element
        case .startArray(let position):
            try count(textBytes: 0, at: position)
            var elements: [JSONElement] = []
            while let event = try events.next(), let element = try element(event) { elements.append(element) }
            return JSONElement(.array(elements), position: position)
        case .startObject(let position):
            try count(textBytes: 0, at: position)
            var members: [JSONMember] = []
            while case .name(let name, let place)? = try events.next(), let event = try events.next() {
                guard let value = try element(event) else { break }
                try count(textBytes: name.utf8.count, at: place)
                members.append(JSONMember(name: name, position: place, value: value))
            }
            return JSONElement(.object(members), position: position)
        case .name, .endArray, .endObject:
            return nil
        }
    }

    private mutating func count(textBytes: Int, at position: FeedPosition) throws(FeedError) {
        valueCount += 1
        textCount += textBytes
        if valueCount > limits.maximumValues {
            throw tooLarge("more than \(limits.maximumValues) names and values", at: position)
        }
        if textCount > limits.maximumTextBytes {
            throw tooLarge("more than \(limits.maximumTextBytes) bytes of text", at: position)
        }
    }

    private func tooLarge(_ what: String, at position: FeedPosition) -> FeedError {
        FeedError(code: .tooLarge, position: position, detail: "the record has \(what)")
    }

    /// Goes past the value of a member that leads nowhere, keeping none of it.
    private mutating func pass() throws(FeedError) {
        if let event = try events.next() { try pass(from: event) }
    }

    /// Goes past a value whose first event is read.
    private mutating func pass(from first: JSONEvent) throws(FeedError) {
        var depth = 0
        var next: JSONEvent? = first
        while let event = next {
            switch event {
            case .startArray, .startObject: depth += 1
            case .endArray, .endObject: depth -= 1
            case .name, .scalar: break
            }
            if case .name = event {} else if depth == 0 { return }
            next = try events.next()
        }
    }
}
