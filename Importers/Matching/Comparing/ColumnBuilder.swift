/// Gathers the different values of one column.
struct ColumnBuilder {
    /// Of a value no more words than this are kept.
    static let mostWords = 64

    let kind: MatchColumn.Kind
    private(set) var starts: [UInt32] = [0]
    private(set) var values: [UInt32] = []
    private(set) var uses: [UInt32] = []
    private(set) var reader: WordReader
    private(set) var wordStarts: [UInt32] = [0]
    private(set) var words: [UInt32] = []
    private(set) var numbers: [Int32] = []
    private(set) var bytes: [UInt8] = []
    private(set) var byteStarts: [UInt32] = [0]
    private(set) var points: [ColumnValues.Point] = []
    private var identifiers = ByteIndex()
    private var hosts = ByteIndex()
    /// The value at hand, and its bytes by which equal ones are found.
    private var value = Value()
    private var key: [UInt8] = []
    /// The words of the locality at hand.
    private var known: [UInt32] = []
    private var localities: [String] = []

    private struct Value {
        var words: [UInt32] = []
        var bytes: [UInt8] = []
        var number: Int32 = -1
        var point: ColumnValues.Point?
    }

    /// Gathers one column of all records; a name's words that only repeat the first column of localities are left out of it.
    init(_ layout: [MatchColumn], column: Int, of records: [MatchRecord]) {
        kind = layout[column].kind
        reader = WordReader(kind == .address ? .streets : .names)
        let locality = kind == .name ? layout.firstIndex { $0.kind == .locality } : nil
        starts.reserveCapacity(records.count + 1)
        values.reserveCapacity(records.count)
        for record in records.indices {
            let begin = values.count
            if let locality { know(records[record].values[locality]) }
            for text in records[record].values[column] {
                guard let value = identifier(of: text) else { continue }
                if !values[begin...].contains(value) { values.append(value) }
            }
            for place in begin..<values.count { countUse(of: values[place]) }
            starts.append(UInt32(values.count))
        }
    }

    /// Notes the words of a record's localities, which mostly are those of the record before.
    private mutating func know(_ texts: [String]) {
        guard texts != localities else { return }
        localities = texts
        known = []
        for text in texts {
            reader.name(text, into: &value.words)
            known += value.words
        }
    }

    private mutating func countUse(of value: UInt32) {
        uses[Int(value)] += 1
        var before: UInt32?
        for place in Int(wordStarts[Int(value)])..<Int(wordStarts[Int(value) + 1]) where words[place] != before {
            before = words[place]
            reader.countUse(of: words[place])
        }
    }

    /// The number of a value, `nil` for a text that says nothing.
    private mutating func identifier(of text: String) -> UInt32? {
        guard read(text) else { return nil }
        key.removeAll(keepingCapacity: true)
        for word in value.words { append(word) }
        append(UInt32(bitPattern: value.number))
        if let point = value.point {
            for number in [point.latitude.bitPattern, point.longitude.bitPattern] {
                append(UInt32(truncatingIfNeeded: number))
                append(UInt32(truncatingIfNeeded: number >> 32))
            }
        }
        key += value.bytes
        let key = key
        let (number, isNew) = identifiers.insert(key.span)
        if isNew { add() }
        return UInt32(number)
    }

    private mutating func append(_ number: UInt32) {
        for shift in [UInt32(0), 8, 16, 24] { key.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    private mutating func add() {
        uses.append(0)
        words.append(contentsOf: value.words)
        wordStarts.append(UInt32(words.count))
        bytes.append(contentsOf: value.bytes)
        byteStarts.append(UInt32(bytes.count))
        numbers.append(value.number)
        if let point = value.point { points.append(point) }
    }

    /// Makes a text the value at hand; false when it says nothing.
    private mutating func read(_ text: String) -> Bool {
        switch kind {
        case .name, .locality:
            reader.name(text, into: &value.words)
            if value.words.contains(where: { !known.contains($0) }) { value.words.removeAll { known.contains($0) } }
            return sortWords()
        case .address:
            value.number = reader.street(text, into: &value.words) ?? -1
            return sortWords()
        case .postalCode: return take(ContactText.postalCode(text).map { ($0, $0.prefix(3)) })
        case .phone: return take(ContactText.phone(text).map { ($0, []) })
        case .email: return take(ContactText.email(text))
        case .website: return take(ContactText.website(text))
        case .coordinate:
            value.point = ContactText.coordinate(text).map {
                ColumnValues.Point(latitude: $0.latitude, longitude: $0.longitude)
            }
            return value.point != nil
        }
    }

    private mutating func sortWords() -> Bool {
        value.words.sort()
        if value.words.count > Self.mostWords { value.words.removeLast(value.words.count - Self.mostWords) }
        return !value.words.isEmpty
    }

    /// Makes bytes the value at hand, which belongs to a group such as the host of a mailbox.
    private mutating func take(_ text: (whole: [UInt8], host: ArraySlice<UInt8>)?) -> Bool {
        guard let text else { return false }
        value.bytes = text.whole
        value.number = text.host.isEmpty ? -1 : Int32(hosts.insert(text.host.span).number)
        return true
    }
}
