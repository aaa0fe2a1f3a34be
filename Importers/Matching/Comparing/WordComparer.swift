/// Compares words; each thread has its own, which remembers the pairs of words it has seen.
struct WordComparer {
    /// The place of the column at hand: words of different columns share their numbers.
    var place = 0

    private static let slots = 1 << 14
    private var keys = [UInt64](repeating: .max, count: WordComparer.slots)
    private var likenesses = [Float](repeating: 0, count: WordComparer.slots)

    /// The overlap of the words of two values of a column.
    mutating func overlap(_ column: ColumnValues, _ left: UInt32, _ right: UInt32) -> WordOverlap {
        var overlap = WordOverlap()
        let lefts = column.words(of: left), rights = column.words(of: right)
        // One bit for each word that only one side has.
        var alone = Self.bits(lefts.count), others = Self.bits(rights.count)
        var i = 0, j = 0
        while i < lefts.count, j < rights.count {
            let one = column.words[lefts.lowerBound + i], other = column.words[rights.lowerBound + j]
            if one == other {
                overlap.shared += column.bits[Int(one)]
                alone &= ~(1 << UInt64(i))
                others &= ~(1 << UInt64(j))
            }
            if one <= other { i += 1 }
            if other <= one { j += 1 }
        }
        overlap.left = overlap.shared
        overlap.right = overlap.shared
        pairAlike(column, (lefts.lowerBound, alone), (rights.lowerBound, others), &overlap)
        return overlap
    }

    private static func bits(_ count: Int) -> UInt64 { count < 64 ? 1 << UInt64(count) - 1 : .max }

    /// Pairs the words that only one side has with those most like them on the other, which begin with the same letter.
    private mutating func pairAlike(
        _ column: ColumnValues, _ left: (start: Int, words: UInt64), _ right: (start: Int, words: UInt64),
        _ overlap: inout WordOverlap
    ) {
        var alone = left.words, others = right.words
        while alone != 0 {
            let word = column.words[left.start + alone.trailingZeroBitCount]
            alone &= alone - 1
            let bits = column.bits[Int(word)]
            guard let (place, likeness) = nearest(to: word, among: others, from: right.start, column) else {
                overlap.left += bits
                continue
            }
            // A misspelt word is seldom only because it is misspelt: the commoner of the two says what it weighs.
            let common = min(bits, column.bits[Int(column.words[right.start + place])])
            overlap.shared += likeness * common
            overlap.left += common
            overlap.right += common
            others &= ~(1 << UInt64(place))
        }
        while others != 0 {
            overlap.right += column.bits[Int(column.words[right.start + others.trailingZeroBitCount])]
            others &= others - 1
        }
    }

    /// The place of the word most like another, and how like; nil when none is.
    private mutating func nearest(
        to word: UInt32, among others: UInt64, from start: Int, _ column: ColumnValues
    ) -> (place: Int, likeness: Float)? {
        let head = column.heads[Int(word)]
        var best: (place: Int, likeness: Float)?
        var left = others
        while left != 0 {
            let place = left.trailingZeroBitCount
            left &= left - 1
            let other = column.words[start + place]
            guard column.heads[Int(other)] == head else { continue }
            let likeness = likeness(of: word, other, column)
            if likeness > best?.likeness ?? 0 { best = (place, likeness) }
        }
        return best
    }

    /// The likeness of two different words: an abbreviation by its first letters, a misspelling, or none.
    private mutating func likeness(of left: UInt32, _ right: UInt32, _ column: ColumnValues) -> Float {
        // Jaro's likeness depends on which comes first, and what is remembered must not depend on who asked first.
        let (left, right) = (min(left, right), max(left, right))
        let key = UInt64(place) << 60 | UInt64(left) << 30 | UInt64(right)
        let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
        if keys[slot] == key { return likenesses[slot] }
        let likeness = Self.likeness(column.wordBytes, column.bytes(ofWord: left), column.bytes(ofWord: right))
        keys[slot] = key
        likenesses[slot] = likeness
        return likeness
    }

    private static func likeness(_ text: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Float {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard !FoldedText.isDigit(text[short.lowerBound]) else { return 0 }
        if zip(short, long).allSatisfy({ text[$0] == text[$1] }) { return short.count > 2 ? 0.95 : 0.8 }
        let likeness = JaroWinkler.likeness(text, left, right)
        return short.count > 3 && likeness >= 0.88 ? likeness : 0
    }
}
