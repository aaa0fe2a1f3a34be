import Directory

extension RowPacker {
    /// Takes a cell apart into `items`, as `PartList` does; false when that must do it.
    mutating func split(
        _ cell: RecordPack.Value, at separator: UInt8, hasAncestors: Bool, _ text: Span<UInt8>
    ) -> Bool {
        items.removeAll(keepingCapacity: true)
        var start = cell.offset
        for index in cell.offset..<(cell.offset + cell.length + 1)
        where index == cell.offset + cell.length || text[index] == separator {
            guard let piece = Self.trimmed(start..<index, text) else { return false }
            start = index + 1
            guard piece.length > 0 else { continue }
            guard hasAncestors else {
                if !isItem(piece, text) { items.append(Item(text: piece, parent: Self.blank)) }
                continue
            }
            guard addWithAncestors(piece, text) else { return false }
        }
        return items.count < 1000
    }

    private mutating func addWithAncestors(_ piece: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        for index in piece.range where text[index] >= 0x80 { return false }
        var next = piece
        while next.length > 0, !isItem(next, text) {
            let code = next
            next = Self.widerCode(than: code, text)
            items.append(Item(text: code, parent: next))
        }
        return true
    }

    private func isItem(_ piece: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        items.contains { item in
            guard item.text.length == piece.length else { return false }
            for place in 0..<piece.length where text[item.text.offset + place] != text[piece.offset + place] {
                return false
            }
            return true
        }
    }

    /// The code without its last run of letters or figures and the marks before that.
    private static func widerCode(than code: RecordPack.Value, _ text: Span<UInt8>) -> RecordPack.Value {
        var end = code.offset + code.length
        let isNumber = PlainValue.isDigit(text[end - 1])
        while end > code.offset, isNumber ? PlainValue.isDigit(text[end - 1]) : PlainValue.isLetter(text[end - 1]) {
            end -= 1
        }
        while end > code.offset, !PlainValue.isDigit(text[end - 1]), !PlainValue.isLetter(text[end - 1]) { end -= 1 }
        return RecordPack.Value(offset: code.offset, length: end - code.offset)
    }

    /// A range without the blanks around it; nil when a no-break space may be among those.
    private static func trimmed(_ range: Range<Int>, _ text: Span<UInt8>) -> RecordPack.Value? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] <= 32 { start += 1 }
        while start < end, text[end - 1] <= 32 { end -= 1 }
        if end - start >= 2,
            text[start] == 0xC2 && text[start + 1] == 0xA0 || text[end - 1] == 0xA0 && text[end - 2] == 0xC2
        {
            return nil
        }
        return RecordPack.Value(offset: start, length: end - start)
    }

    // MARK: - Hours

    /// Reads minutes of the week into `spans`, as `WeekMinutes` does; false when they are no such minutes.
    mutating func readHours(_ cell: RecordPack.Value, _ text: Span<UInt8>) -> Bool {
        spans.removeAll(keepingCapacity: true)
        var index = cell.offset
        let end = cell.offset + cell.length
        while index < end {
            guard let start = Self.minutes(text, &index, end), index < end, text[index] == UInt8(ascii: "-") else {
                return false
            }
            index += 1
            guard let stop = Self.minutes(text, &index, end), index == end || text[index] == UInt8(ascii: ";"),
                start < stop, stop - start <= 10080, start < 10080
            else { return false }
            index += 1
            add(start, stop)
        }
        return true
    }

    private static func minutes(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> Int? {
        let first = index
        var number = 0
        while index < end, PlainValue.isDigit(text[index]), index - first < 6 {
            number = number * 10 + Int(text[index] - 48)
            index += 1
        }
        return index > first ? number : nil
    }

    /// Adds minutes of the week, cut at each midnight when they last for a day or more.
    private mutating func add(_ start: Int, _ stop: Int) {
        var from = start
        while from < stop {
            let midnight = (from / 1440 + 1) * 1440
            let to = stop - start < 1440 ? stop : min(stop, midnight)
            let closes = to > midnight ? to - midnight : to - (midnight - 1440)
            add(day: from / 1440 % 7, opens: from % 1440, closes: closes)
            from = to
        }
    }

    private mutating func add(day: Int, opens: Int, closes: Int) {
        for place in spans.indices where spans[place].opens == opens && spans[place].closes == closes {
            spans[place].days |= 1 << UInt8(day)
            return
        }
        spans.append(Span24(days: 1 << UInt8(day), opens: opens, closes: closes))
    }
}
