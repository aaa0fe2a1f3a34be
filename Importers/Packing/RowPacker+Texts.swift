import Directory
import Feeds

extension RowPacker {
    /// The text of a template: blank when it has none, nil when `CellTemplate` must say what it is.
    ///
    /// A whole one has no text when anything that it names is blank.
    mutating func text(of template: Range<Int>, _ text: Span<UInt8>, isWhole: Bool) -> RecordPack.Value? {
        if template.count == 1 { return value(of: mapping.parts[template.lowerBound]) }
        var (names, found) = (0, 0)
        for place in template {
            let part = mapping.parts[place]
            if case .text = part { continue }
            names += 1
            if part == .index || value(of: part).length > 0 { found += 1 }
        }
        if found < names { return isWhole || found == 0 ? Self.blank : nil }
        let start = made.count
        for place in template {
            let part = mapping.parts[place]
            let value = value(of: part)
            // A number is made where it is wanted already.
            if part != .index { append(value, text) }
        }
        return RecordPack.Value(offset: base + start, length: made.count - start)
    }

    private mutating func value(of part: PackedMapping.Part) -> RecordPack.Value {
        switch part {
        case .text(let constant): value(of: constant)
        case .cell(let cell): cells[cell]
        case .key: scope.key
        case .item: scope.item
        case .parent: scope.parent
        case .index: number(scope.index)
        }
    }

    func value(of constant: PackedMapping.Constant) -> RecordPack.Value {
        RecordPack.Value(offset: base + constant.start, length: constant.length)
    }

    /// A number in figures, which the next text made may lie behind.
    private mutating func number(_ number: Int) -> RecordPack.Value {
        let start = made.count
        if number >= 100 { made.append(UInt8(truncatingIfNeeded: 48 + number / 100 % 10)) }
        if number >= 10 { made.append(UInt8(truncatingIfNeeded: 48 + number / 10 % 10)) }
        made.append(UInt8(truncatingIfNeeded: 48 + number % 10))
        return RecordPack.Value(offset: base + start, length: made.count - start)
    }

    private mutating func append(_ value: RecordPack.Value, _ text: Span<UInt8>) {
        if value.offset < base { return made.append(text.extracting(value.range)) }
        let range = (value.offset - base)..<(value.offset - base + value.length)
        let constants = mapping.constants
        if range.upperBound <= constants.count { return made.append(constants.span.extracting(range)) }
        for index in range {
            let byte = made[index]
            made.append(byte)
        }
    }

    // MARK: - Values

    /// The value of a field: blank when there is none, nil when something is odd about it.
    mutating func value(of field: PackedMapping.Field, _ text: Span<UInt8>) -> RecordPack.Value? {
        switch field.source {
        case .constant(let constant): return value(of: constant)
        case .record(let index): return ids[index]
        case .template(let template, let map, let otherwise):
            guard let given = self.text(of: template, text, isWhole: false) else { return nil }
            let fallback = otherwise.map { value(of: $0) } ?? Self.blank
            if given.length == 0 { return fallback }
            guard let map else { return isPlain(given, field, text) ? given : nil }
            return mapped(given, by: map, field, fallback, text)
        }
    }

    private func isPlain(_ value: RecordPack.Value, _ field: PackedMapping.Field, _ text: Span<UInt8>) -> Bool {
        RowText.bytes(of: value, text, made.span) { bytes in
            field.value == .code ? mapping.codes[field.codes].find(bytes) != nil : field.value.holds(bytes)
        }
    }

    private mutating func mapped(
        _ given: RecordPack.Value, by map: Int, _ field: PackedMapping.Field, _ fallback: RecordPack.Value,
        _ text: Span<UInt8>
    ) -> RecordPack.Value? {
        guard fold(given, text) else { return nil }
        if let key = mapping.maps[map].keys.find(buffer.span) {
            return mapping.maps[map].values[key].map { value(of: $0) } ?? fallback
        }
        switch mapping.maps[map].otherwise {
        case .report: return nil
        case .keep: return isPlain(given, field, text) ? given : nil
        case .drop: return fallback
        }
    }

    /// Puts a text into the buffer in small letters; false when it is not ASCII.
    private mutating func fold(_ value: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        buffer.removeAll(keepingCapacity: true)
        if value.offset < base { return buffer.appendFolded(text.extracting(value.range)) }
        let made = self.made
        return buffer.appendFolded(made.span.extracting((value.offset - base)..<(value.offset - base + value.length)))
    }

    // MARK: - Conditions

    /// Whether all of some conditions hold; nil when `CompiledCondition` must say.
    mutating func holds(_ conditions: Range<Int>, _ text: Span<UInt8>) -> Bool? {
        for place in conditions {
            let condition = mapping.conditions[place]
            let value = value(of: condition.part)
            if let blank = condition.blank, blank != (value.length == 0) { return false }
            guard condition.among != nil || condition.except != nil else { continue }
            guard fold(value, text) else { return nil }
            if let among = condition.among, !isWord(among) { return false }
            if let except = condition.except, isWord(except) { return false }
        }
        return true
    }

    /// Whether what is in the buffer is one of some words.
    private func isWord(_ words: Range<Int>) -> Bool {
        words.contains { place in
            let word = mapping.words[place]
            guard word.length == buffer.count else { return false }
            return buffer.indices.allSatisfy { buffer[$0] == mapping.constants[word.start + $0] }
        }
    }
}
