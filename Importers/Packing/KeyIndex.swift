import Directory

/// The keys of a table's entries, to tell whether one came before.
///
/// Partners mostly number their entries upwards. As long as each key comes after those before it, none can be among
/// them, and all that is kept is where they lie; they are put into an index when one does not.
struct KeyIndex: Sendable {
    private var runs: [(text: StretchText, keys: StretchKeys)] = []
    private var index = ByteIndex()
    private var isIndexed = false

    /// Adds the keys of a stretch; false, and adds none, when one is there already or comes twice.
    mutating func insert(_ keys: StretchKeys, of text: StretchText) -> Bool {
        if !isIndexed, isAscending(keys, text) {
            if keys.count > 0 { runs.append((text, keys)) }
            return true
        }
        makeIndex()
        for place in 0..<keys.count where !text.withBytes(of: keys[place], { index.insert($0).isNew }) {
            for _ in 0..<place { index.removeLast() }
            return false
        }
        return true
    }

    /// Adds a key; false when it is there already.
    mutating func insert(_ key: Span<UInt8>) -> Bool {
        makeIndex()
        return index.insert(key).isNew
    }

    /// Whether a key is there.
    mutating func contains(_ key: Span<UInt8>) -> Bool {
        makeIndex()
        return index.find(key) != nil
    }

    /// Whether each of some keys comes after the one before it, and the first after all that are there.
    private func isAscending(_ keys: StretchKeys, _ text: StretchText) -> Bool {
        guard keys.count > 0 else { return true }
        if let last = runs.last, !Self.precedes(last.keys[last.keys.count - 1], last.text, keys[0], text) {
            return false
        }
        return (1..<keys.count).allSatisfy { Self.precedes(keys[$0 - 1], text, keys[$0], text) }
    }

    private static func precedes(
        _ one: RecordPack.Value, _ text: StretchText, _ other: RecordPack.Value, _ otherText: StretchText
    ) -> Bool {
        text.withBytes(of: one) { left in
            otherText.withBytes(of: other) { IdentifierOrder.precedes(left, $0) }
        }
    }

    private mutating func makeIndex() {
        guard !isIndexed else { return }
        isIndexed = true
        for run in runs {
            for place in 0..<run.keys.count { run.text.withBytes(of: run.keys[place]) { _ = index.insert($0) } }
        }
        runs = []
    }
}
