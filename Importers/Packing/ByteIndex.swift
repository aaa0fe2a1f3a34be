import Feeds

/// Texts numbered from 0 in the order in which they came, each once: a hash table without an object for each text.
struct ByteIndex: Sendable {
    /// All texts, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`.
    private(set) var ends: [UInt32] = []
    /// Open addressing: a slot holds a text's hash above its number and 1, or 0.
    private var slots: [UInt64]
    private var mask: Int

    /// An index of no texts yet.
    init() {
        slots = [UInt64](repeating: 0, count: 64)
        mask = 63
    }

    /// How many texts there are.
    var count: Int { ends.count }

    /// The number of a text, if it is there.
    func find(_ text: Span<UInt8>) -> Int? {
        let number = slots[slot(of: text, hash: Self.hash(text))] & 0xFFFF_FFFF
        return number == 0 ? nil : Int(number) - 1
    }

    /// The number of a text, which is added if it is not there.
    mutating func insert(_ text: Span<UInt8>) -> (number: Int, isNew: Bool) {
        if ends.count * 4 >= slots.count * 3 { grow() }
        let hash = Self.hash(text)
        let slot = slot(of: text, hash: hash)
        guard slots[slot] == 0 else { return (Int(slots[slot] & 0xFFFF_FFFF) - 1, false) }
        bytes.append(text)
        ends.append(UInt32(bytes.count))
        slots[slot] = hash << 32 | UInt64(ends.count)
        return (ends.count - 1, true)
    }

    /// Takes back the text added last. Nothing was added since, so no other text lies behind it in its run of slots.
    mutating func removeLast() {
        slots[lastSlot] = 0
        bytes.removeLast(range(of: ends.count - 1).count)
        ends.removeLast()
    }

    private var lastSlot: Int {
        let text = bytes.span.extracting(range(of: ends.count - 1))
        return slot(of: text, hash: Self.hash(text))
    }

    /// Forgets all texts and keeps the memory.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        for index in slots.indices { slots[index] = 0 }
    }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    /// The slot in which a text is, or the free one in which it would be.
    private func slot(of text: Span<UInt8>, hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash, isText(Int(slots[slot] & 0xFFFF_FFFF) - 1, text) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isText(_ number: Int, _ text: Span<UInt8>) -> Bool {
        let range = range(of: number)
        return bytes.span.extracting(range).isEqual(to: text)
    }

    private mutating func grow() {
        let former = slots
        mask = slots.count * 2 - 1
        slots = [UInt64](repeating: 0, count: mask + 1)
        for entry in former where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }

    /// 32 bits: eight bytes at a time, each eight multiplied in and folded so that all bits count.
    private static func hash(_ text: Span<UInt8>) -> UInt64 {
        var (hash, offset) = (UInt64(truncatingIfNeeded: text.count), 0)
        while offset + 8 < text.count {
            hash = folded((hash ^ text.word(at: offset)) &* 0x9E37_79B9_7F4A_7C15)
            offset += 8
        }
        return folded((hash ^ lastWord(text)) &* 0xBF58_476D_1CE4_E5B9) >> 32
    }

    /// The last eight bytes, or all in some order.
    private static func lastWord(_ text: Span<UInt8>) -> UInt64 {
        if text.count >= 8 { return text.word(at: text.count - 8) }
        if text.count >= 4 {
            return UInt64(text.halfWord(at: 0)) << 32 | UInt64(text.halfWord(at: text.count - 4))
        }
        var word: UInt64 = 0
        for index in text.indices { word = word << 8 | UInt64(text[index]) }
        return word
    }

    private static func folded(_ hash: UInt64) -> UInt64 { (hash ^ (hash >> 32)) &* 0x94D0_49BB_1331_11EB }
}
