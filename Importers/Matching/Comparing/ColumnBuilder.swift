/// Gathers the different values of one column.
struct ColumnBuilder {
    let kind: MatchColumn.Kind
    private(set) var starts: [UInt32] = [0]
    private(set) var values: [UInt32] = []
    private(set) var uses: [UInt32] = []
    private(set) var tokens = TokenBook()
    private(set) var wordStarts: [UInt32] = [0]
    private(set) var words: [UInt32] = []
    private(set) var numbers: [Int32] = []
    private(set) var bytes: [UInt8] = []
    private(set) var byteStarts: [UInt32] = [0]
    private(set) var points: [ColumnValues.Point] = []
    private var identifiers: [Key: UInt32] = [:]
    private var hosts: [[UInt8]: Int32] = [:]

    private struct Key: Hashable {
        var words: [UInt32] = []
        var bytes: [UInt8] = []
        var number: Int32 = -1
        var point: ColumnValues.Point?
    }

    /// Gathers one column of all records; a name's words that only repeat the locality are left out of it.
    init(_ layout: [MatchColumn], column: Int, of records: [MatchRecord]) {
        kind = layout[column].kind
        let localities = kind == .name ? layout.indices.filter { layout[$0].kind == .locality } : []
        starts.reserveCapacity(records.count + 1)
        values.reserveCapacity(records.count)
        for record in records {
            let begin = values.count
            let known = localities.flatMap { record.values[$0] }.flatMap { NameWords.words(of: $0) }
            for text in record.values[column] {
                guard let value = identifier(of: text, without: known) else { continue }
                if !values[begin...].contains(value) { values.append(value) }
            }
            for place in begin..<values.count { countUse(of: values[place]) }
            starts.append(UInt32(values.count))
        }
    }

    private mutating func countUse(of value: UInt32) {
        uses[Int(value)] += 1
        var before: UInt32?
        for place in Int(wordStarts[Int(value)])..<Int(wordStarts[Int(value) + 1]) where words[place] != before {
            before = words[place]
            tokens.countUse(of: words[place])
        }
    }

    /// The number of a value, `nil` for a text that says nothing.
    private mutating func identifier(of text: String, without known: [[UInt8]]) -> UInt32? {
        guard let key = key(of: text, without: known) else { return nil }
        if let known = identifiers[key] { return known }
        let new = UInt32(uses.count)
        identifiers[key] = new
        uses.append(0)
        words.append(contentsOf: key.words)
        wordStarts.append(UInt32(words.count))
        bytes.append(contentsOf: key.bytes)
        byteStarts.append(UInt32(bytes.count))
        numbers.append(key.number)
        if let point = key.point { points.append(point) }
        return new
    }

    private mutating func key(of text: String, without known: [[UInt8]]) -> Key? {
        switch kind {
        case .name, .locality:
            let words = NameWords.words(of: text)
            let telling = known.isEmpty ? words : words.filter { !known.contains($0) }
            return key(words: telling.isEmpty ? words : telling)
        case .address:
            let street = StreetWords(text)
            return key(words: street.words, number: street.number.map(Int32.init(clamping:)) ?? -1)
        case .postalCode:
            return ContactText.postalCode(text).map { Key(bytes: $0, number: host(Array($0.prefix(3)))) }
        case .phone: return ContactText.phone(text).map { Key(bytes: $0) }
        case .email: return ContactText.email(text).map { Key(bytes: $0.whole, number: host($0.host)) }
        case .website: return ContactText.website(text).map { Key(bytes: $0.whole, number: host($0.host)) }
        case .coordinate:
            return ContactText.coordinate(text).map {
                Key(point: ColumnValues.Point(latitude: $0.latitude, longitude: $0.longitude))
            }
        }
    }

    private mutating func key(words: [[UInt8]], number: Int32 = -1) -> Key? {
        guard !words.isEmpty else { return nil }
        return Key(words: words.map { tokens.identifier(of: $0) }.sorted(), number: number)
    }

    private mutating func host(_ name: [UInt8]) -> Int32 {
        if let known = hosts[name] { return known }
        let new = Int32(hosts.count)
        hosts[name] = new
        return new
    }
}
