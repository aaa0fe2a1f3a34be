/// How much of the words of two values is the same, each word weighed by how seldom it is.
struct WordOverlap {
    /// The bits of the words that both have, and of all words of either.
    var shared: Float = 0, left: Float = 0, right: Float = 0

    /// The shared part of both together, from 0 to 1.
    var ofBoth: Float { left + right > 0 ? 2 * shared / (left + right) : 0 }
    /// The shared part of the one that says less, from 0 to 1.
    var ofLesser: Float { min(left, right) > 0 ? shared / min(left, right) : 0 }
}
