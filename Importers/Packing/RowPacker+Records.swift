import Directory
import Feeds

extension RowPacker {
    /// Makes one record, if there is anything to make; false when there is something odd about it.
    mutating func build(
        _ index: Int, _ record: PackedMapping.Record, hours: Span24?, _ text: Span<UInt8>
    ) -> Bool {
        present = 0
        let madeCount = made.count
        guard let id = self.text(of: record.id, text, isWhole: true) else { return false }
        guard id.length > 0 else { return true }
        if let hours { set(hours) }
        var found = hours != nil
        var isComplete = true
        for place in record.fields {
            let field = mapping.fields[place]
            guard let value = value(of: field, text) else { return false }
            if value.length > 0 {
                put(value, field, record.table, text)
                if field.readsCells { found = true }
            } else if case .record = field.source,
                mapping.tables[record.table].required >> UInt64(field.column) & 1 == 1
            {
                isComplete = false
            }
        }
        guard isComplete, found || !record.readsCells else {
            made.removeLast(made.count - madeCount)
            return true
        }
        guard isSound(record.table, text) else { return false }
        finish(id, record.table, text)
        if case .none = record.parts { ids[index] = id }
        return true
    }

    private mutating func put(
        _ value: RecordPack.Value, _ field: PackedMapping.Field, _ table: Int, _ text: Span<UInt8>
    ) {
        var isLocal = false
        switch field.link {
        case .none: break
        case .own(let index): isLocal = ids[index].length > 0
        case .shared(let target):
            isLocal = RowText.bytes(of: value, text, made.span) { builders[target].identifiers.find($0) } != nil
        case .open: break
        }
        if !isLocal, field.link != .none { builders[table].noteOpenLink() }
        row[field.column] = value.inColumn(field.column, isLocal: isLocal)
        present |= 1 << UInt64(field.column)
    }

    /// Moves the record at hand to its table.
    private mutating func finish(_ id: RecordPack.Value, _ table: Int, _ text: Span<UInt8>) {
        builders[table].add(row, present: present)
        guard mapping.tables[table].isShared else {
            builders[table].finish(id: id, line: scope.line)
            return
        }
        let made = self.made
        if !builders[table].finishShared(id: id, line: scope.line, text: text, made: made.span) {
            hasDifferingRepeat = true
        }
    }

    private mutating func set(_ hours: Span24) {
        put(mapping.week.frequency, value(of: mapping.week.weekly))
        put(mapping.week.day, value(of: mapping.week.days[Int(hours.days)]))
        put(mapping.week.opens, clock(hours.opens))
        put(mapping.week.closes, clock(hours.closes))
    }

    private mutating func put(_ column: Int, _ value: RecordPack.Value) {
        row[column] = value.inColumn(column)
        present |= 1 << UInt64(column)
    }

    /// Minutes since midnight as `HH:MM`.
    private func clock(_ minutes: Int) -> RecordPack.Value {
        RecordPack.Value(offset: base + mapping.week.clocks + minutes * 5, length: 5)
    }
}

// MARK: - Soundness

extension RowPacker {
    /// Whether the record at hand has what it must have and its values agree with each other.
    private mutating func isSound(_ table: Int, _ text: Span<UInt8>) -> Bool {
        let required = mapping.tables[table].required
        guard present & required == required else { return false }
        switch mapping.tables[table].check {
        case .none: return true
        case .unknown: return false
        case .point(let latitude, let longitude):
            let has = (present >> UInt64(latitude) & 1, present >> UInt64(longitude) & 1)
            if has == (0, 0) { return true }
            return has == (1, 1) && isPoint(row[latitude], row[longitude], text)
        case .range(let from, let to):
            guard present >> UInt64(from) & present >> UInt64(to) & 1 == 1 else { return true }
            return isOrdered(row[from], row[to], text)
        case .rule(let kind, let parameters):
            guard present >> UInt64(parameters) & 1 == 1 else { return false }
            return isSoundRule(row[kind], row[parameters], text)
        case .document(let column): return isKnownDocument(row[column], text)
        }
    }

    /// Whether a point is on the globe and plainly not at 0° 0°.
    private func isPoint(_ latitude: RecordPack.Value, _ longitude: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        RowText.bytes(of: latitude, text, made.span) { Self.isDegrees($0, below: 90) }
            && RowText.bytes(of: longitude, text, made.span) { Self.isDegrees($0, below: 180) }
    }

    private static func isDegrees(_ text: Span<UInt8>, below limit: Int) -> Bool {
        var (whole, index) = (0, text[0] == UInt8(ascii: "-") ? 1 : 0)
        while index < text.count, text[index] != UInt8(ascii: "."), whole < 1000 {
            whole = whole * 10 + Int(text[index] &- 48)
            index += 1
        }
        return whole > 0 && whole < limit
    }

    /// Whether whole numbers of so many figures, or days, do not come in the wrong order.
    private func isOrdered(_ from: RecordPack.Value, _ to: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        guard from.length == to.length else { return from.length < to.length }
        return RowText.bytes(of: from, text, made.span) { low in
            RowText.bytes(of: to, text, made.span) { high in
                for index in low.indices where low[index] != high[index] { return low[index] < high[index] }
                return true
            }
        }
    }

    private mutating func isSoundRule(
        _ kind: RecordPack.Value, _ parameters: RecordPack.Value, _ text: Span<UInt8>
    ) -> Bool {
        fillBuffer(kind, text, separator: UInt8(ascii: "="))
        let start = buffer.count
        appendToBuffer(parameters, text)
        if sound.find(buffer.span) != nil { return true }
        let words = (
            kind: String(decoding: buffer[..<(start - 1)], as: UTF8.self),
            parameters: String(decoding: buffer[start...], as: UTF8.self)
        )
        guard words.kind != "custom",
            let condition = EligibilityCondition(kind: words.kind, parameters: words.parameters),
            condition.namesKnownStatuses
        else { return false }
        remember()
        return true
    }

    private mutating func isKnownDocument(_ document: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        fillBuffer(document, text, separator: nil)
        if sound.find(buffer.span) != nil { return true }
        guard DocumentVocabulary.taxonomy.find(String(decoding: buffer, as: UTF8.self)) != nil else { return false }
        remember()
        return true
    }

    /// Remembers what is in the buffer as sound, but for lists of endless variety.
    private mutating func remember() {
        let words = buffer
        if sound.count < 1 << 14 { _ = sound.insert(words.span) }
    }

    private mutating func fillBuffer(_ value: RecordPack.Value, _ text: Span<UInt8>, separator: UInt8?) {
        buffer.removeAll(keepingCapacity: true)
        appendToBuffer(value, text)
        if let separator { buffer.append(separator) }
    }

    private mutating func appendToBuffer(_ value: RecordPack.Value, _ text: Span<UInt8>) {
        if value.offset < base { return buffer.append(text.extracting(value.range)) }
        for index in value.range { buffer.append(made[index - base]) }
    }
}
