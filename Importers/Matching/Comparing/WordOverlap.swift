/// How much of the words of two values is the same, each word weighed by how seldom it is.
struct WordOverlap {
    /// The bits of the words that both have, and of all words of either.
    var shared: Float = 0, left: Float = 0, right: Float = 0

    /// The shared part of both together, from 0 to 1.
    var ofBoth: Float { left + right > 0 ? 2 * shared / (left + right) : 0 }
    /// The shared part of the one that says less, from 0 to 1.
    var ofLesser: Float { min(left, right) > 0 ? shared / min(left, right) : 0 }
}

/// Compares words; each thread has its own, which remembers the pairs of words it has seen.
struct WordComparer {
    private static let slots = 1 << 16
    private var keys = [UInt64](repeating: .max, count: WordComparer.slots)
    private var likenesses = [Float](repeating: 0, count: WordComparer.slots)
    private var alone: [UInt32] = []
    private var others: [UInt32] = []

    /// The overlap of the words of two values of a column.
    mutating func overlap(_ column: ColumnValues, _ left: UInt32, _ right: UInt32) -> WordOverlap {
        var overlap = WordOverlap()
        alone.removeAll(keepingCapacity: true)
        others.removeAll(keepingCapacity: true)
        let lefts = column.words(of: left), rights = column.words(of: right)
        var i = lefts.lowerBound, j = rights.lowerBound
        while i < lefts.upperBound, j < rights.upperBound {
            let a = column.words[i], b = column.words[j]
            if a == b {
                let bits = column.bits[Int(a)]
                overlap.shared += bits
                overlap.left += bits
                overlap.right += bits
            }
            if a < b { alone.append(a) }
            if b < a { others.append(b) }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        while i < lefts.upperBound {
            alone.append(column.words[i])
            i += 1
        }
        while j < rights.upperBound {
            others.append(column.words[j])
            j += 1
        }
        pairAlike(column, &overlap)
        return overlap
    }

    /// Pairs the words that only one side has with those most like them on the other, which begin with the same letter.
    private mutating func pairAlike(_ book: ColumnValues, _ overlap: inout WordOverlap) {
        for word in alone {
            let bits = book.bits[Int(word)]
            let head = book.heads[Int(word)]
            var best: Float = 0
            var place = -1
            for index in others.indices where book.heads[Int(others[index])] == head {
                let likeness = likeness(of: word, others[index], book)
                if likeness > best {
                    best = likeness
                    place = index
                }
            }
            guard place >= 0 else {
                overlap.left += bits
                continue
            }
            // A misspelt word is seldom only because it is misspelt: the commoner of the two says what it weighs.
            let common = min(bits, book.bits[Int(others[place])])
            overlap.shared += best * common
            overlap.left += common
            overlap.right += common
            others.remove(at: place)
        }
        for word in others { overlap.right += book.bits[Int(word)] }
    }

    /// The likeness of two different words: an abbreviation by its first letters, a misspelling, or none.
    private mutating func likeness(of left: UInt32, _ right: UInt32, _ book: ColumnValues) -> Float {
        let key = UInt64(min(left, right)) << 32 | UInt64(max(left, right))
        let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
        if keys[slot] == key { return likenesses[slot] }
        let likeness = Self.likeness(book, book.bytes(ofWord: left), book.bytes(ofWord: right))
        keys[slot] = key
        likenesses[slot] = likeness
        return likeness
    }

    private static func likeness(_ book: ColumnValues, _ left: Range<Int>, _ right: Range<Int>) -> Float {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard !FoldedText.isDigit(book.wordBytes[short.lowerBound]) else { return 0 }
        if zip(short, long).allSatisfy({ book.wordBytes[$0] == book.wordBytes[$1] }) {
            return short.count > 2 ? 0.95 : 0.8
        }
        let likeness = JaroWinkler.likeness(book.wordBytes, left, right)
        return short.count > 3 && likeness >= 0.88 ? likeness : 0
    }
}
