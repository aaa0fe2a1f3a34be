import Synchronization

/// Finds the words that are a letter or two from a word without looking at all of them.
///
/// Two words that are some edits apart come to one text when no more letters are taken from either than there are edits
/// (Mor and Fraenkel 1982). The texts are kept by their hash alone, so that a find is a candidate, not yet a neighbour.
struct DeletionNeighbourhood: Sendable {
    /// Where the candidates of each bucket begin, and one end more; the number of buckets is a power of two.
    private let starts: [Int32]
    private let candidates: [Int32]

    /// How many edits a word that was typed may be off.
    static func tolerance(of length: Int) -> Int { length >= 8 ? 2 : length >= 4 ? 1 : 0 }

    /// The neighbourhood of words that are told by their places.
    init(_ words: [String]) {
        var hashes: [UInt64] = []
        var owners: [Int32] = []
        for (place, word) in words.enumerated() {
            let letters = Array(word.unicodeScalars)
            // As many as a word that is typed may be off, which may be longer by so many letters.
            let count = letters.count >= 6 ? 2 : letters.count >= 3 ? 1 : 0
            guard count > 0 else { continue }
            for hash in Self.hashes(of: letters, deleting: count) {
                hashes.append(hash)
                owners.append(Int32(place))
            }
        }
        var size = 1
        while size < hashes.count { size *= 2 }
        var starts = [Int32](repeating: 0, count: size + 1)
        for hash in hashes { starts[Int(hash & UInt64(size - 1)) + 1] += 1 }
        for bucket in 0..<size { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var candidates = [Int32](repeating: 0, count: hashes.count)
        for (hash, owner) in zip(hashes, owners) {
            let bucket = Int(hash & UInt64(size - 1))
            candidates[Int(next[bucket])] = owner
            next[bucket] += 1
        }
        self.starts = starts
        self.candidates = candidates
    }

    /// The places of words that may be within `edits` of the letters, each once.
    func candidates(for letters: [Unicode.Scalar], within edits: Int) -> Set<Int32> {
        var found: Set<Int32> = []
        let size = UInt64(starts.count - 1)
        for hash in Self.hashes(of: letters, deleting: edits) {
            let bucket = Int(hash & (size - 1))
            for place in starts[bucket]..<starts[bucket + 1] { found.insert(candidates[Int(place)]) }
        }
        return found
    }

    /// The hashes of the letters with up to `count` of them taken away, two at most.
    private static func hashes(of letters: [Unicode.Scalar], deleting count: Int) -> [UInt64] {
        var hashes = [hash(letters, without: -1, -1)]
        guard count > 0 else { return hashes }
        for first in letters.indices {
            hashes.append(hash(letters, without: first, -1))
            guard count > 1 else { continue }
            for second in letters.indices[(first + 1)...] { hashes.append(hash(letters, without: first, second)) }
        }
        return hashes
    }

    private static func hash(_ letters: [Unicode.Scalar], without first: Int, _ second: Int) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for (place, letter) in letters.enumerated() where place != first && place != second {
            hash = (hash ^ UInt64(letter.value)) &* 1_099_511_628_211
        }
        // The lowest bits of this hash alone are those of the last letter's.
        return hash ^ (hash >> 29)
    }
}

/// A neighbourhood that is made when first asked for.
final class KeptNeighbourhood: Sendable {
    private let words: [String]
    private let kept = Mutex<DeletionNeighbourhood?>(nil)

    init(_ words: [String]) { self.words = words }

    var value: DeletionNeighbourhood {
        kept.withLock { kept in
            if let kept { return kept }
            let made = DeletionNeighbourhood(words)
            kept = made
            return made
        }
    }
}
