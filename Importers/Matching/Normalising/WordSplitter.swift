/// Takes folded text apart into words, with dotted abbreviations in one piece: `p.zza`, `o.n.l.u.s.`, `c.so`.
struct WordSplitter {
    /// Full forms of what may stand with dots inside it.
    let abbreviations: [[UInt8]: [UInt8]]

    /// The words in their order.
    func words(of bytes: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var isGlued = false
        for (place, byte) in bytes.enumerated() {
            if FoldedText.isWord(byte) {
                word.append(byte)
                continue
            }
            if Self.isSilent(byte, at: place, in: bytes) { continue }
            close(&word, isGlued: isGlued, into: &words)
            isGlued = byte == UInt8(ascii: ".") && place > 0 && FoldedText.isWord(bytes[place - 1])
        }
        close(&word, isGlued: isGlued, into: &words)
        return words
    }

    /// Ends a word; one that a dot ties to the word before makes one with it if the two are an abbreviation or initials.
    private func close(_ word: inout [UInt8], isGlued: Bool, into words: inout [[UInt8]]) {
        guard !word.isEmpty else { return }
        defer { word.removeAll(keepingCapacity: true) }
        guard isGlued, let before = words.last else { return words.append(word) }
        let joined = before + word
        if (word.count == 1 && before.count < 6 && joined.allSatisfy { $0 > 0x60 })
            || abbreviations[joined] != nil
        {
            words[words.count - 1] = joined
        } else {
            words.append(word)
        }
    }

    /// An apostrophe, or the question mark that a lost one left, before an English genitive.
    private static func isSilent(_ byte: UInt8, at place: Int, in bytes: [UInt8]) -> Bool {
        guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "?"), place > 0, place + 1 < bytes.count,
            FoldedText.isWord(bytes[place - 1]), bytes[place + 1] == UInt8(ascii: "s")
        else { return false }
        return place + 2 == bytes.count || !FoldedText.isWord(bytes[place + 2])
    }
}
