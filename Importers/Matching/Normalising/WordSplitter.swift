/// The words of one text after the other in one buffer, with dotted abbreviations in one piece: `p.zza`, `o.n.l.u.s.`, `c.so`.
struct WordSplitter {
    /// Full forms of what may stand with dots inside it.
    private let abbreviations: [[UInt8]: [UInt8]]
    private var text: [UInt8] = []
    /// The bytes of the words, and where each ends.
    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// A splitter that keeps some abbreviations in one piece.
    init(abbreviations: [[UInt8]: [UInt8]]) { self.abbreviations = abbreviations }

    /// How many words the text has.
    var count: Int { ends.count }

    /// Where a word lies in `bytes`.
    func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

    /// Takes a text apart, in the place of the one before.
    mutating func split(_ string: String) {
        FoldedText.fold(string, into: &text)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        var isGlued = false
        for (place, byte) in text.enumerated() {
            if FoldedText.isWord(byte) {
                bytes.append(byte)
                continue
            }
            if Self.isSilent(byte, at: place, in: text) { continue }
            close(isGlued: isGlued)
            isGlued = byte == UInt8(ascii: ".") && place > 0 && FoldedText.isWord(text[place - 1])
        }
        close(isGlued: isGlued)
    }

    /// Ends a word; one that a dot ties to the word before makes one with it if the two are an abbreviation or initials.
    private mutating func close(isGlued: Bool) {
        let start = ends.last ?? 0
        guard bytes.count > start else { return }
        if isGlued, let last = ends.indices.last {
            let joined = range(of: last).lowerBound..<bytes.count
            let isInitial =
                bytes.count == start + 1 && start - joined.lowerBound < 6 && bytes[joined].allSatisfy { $0 > 0x60 }
            if isInitial || abbreviations[Array(bytes[joined])] != nil { ends.removeLast() }
        }
        ends.append(bytes.count)
    }

    /// An apostrophe, or the question mark that a lost one left, before an English genitive.
    private static func isSilent(_ byte: UInt8, at place: Int, in bytes: [UInt8]) -> Bool {
        guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "?"), place > 0, place + 1 < bytes.count,
            FoldedText.isWord(bytes[place - 1]), bytes[place + 1] == UInt8(ascii: "s")
        else { return false }
        return place + 2 == bytes.count || !FoldedText.isWord(bytes[place + 2])
    }
}
