import TestSupport
import Testing

@testable import Search

/// The flat index against a plain look through every text.
struct WordIndexTests {
    /// Words of few letters, so that many are a slip apart or begin alike.
    private static func word(_ generator: inout SeededGenerator) -> String {
        String(
            (0..<Int.random(in: 1...9, using: &generator)).map { _ in "abcd".randomElement(using: &generator) ?? "a" })
    }

    private struct Text {
        let words: [String]
        let weight: Float
    }

    /// How well an entry fits a word, by the definition.
    private static func fit(_ word: String, _ texts: [Text], vocabulary: Set<String>, isLast: Bool, slips: Bool)
        -> Float
    {
        let isKnown = vocabulary.contains(word)
        let hasContinuation = (isLast || !isKnown) && vocabulary.contains { $0.hasPrefix(word) && $0 != word }
        let mayBeSlip = slips || !(isKnown || hasContinuation)
        let allowed = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
        var best: Float = 0
        for text in texts {
            for other in text.words {
                var factor: Float = other == word ? 1 : 0
                if (isLast || !isKnown), other.hasPrefix(word), other != word {
                    factor = max(factor, 0.8 - 0.02 * Float(min(other.count - word.count, 10)))
                }
                if mayBeSlip {
                    let edits = LookupTests.plainDistance(
                        Array(word.unicodeScalars)[...], Array(other.unicodeScalars)[...])
                    if edits > 0, edits <= allowed {
                        let slip: Float = edits == 1 ? 0.6 : 0.45
                        factor = max(factor, slip - (word.first == other.first ? 0 : 0.1))
                    }
                }
                best = max(best, factor * (text.weight * 255).rounded() / 255)
            }
        }
        return best
    }

    @Test(arguments: 1...6) func `it finds what a look through every text finds`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let vocabulary = (0..<40).map { _ in Self.word(&generator) }.filter { $0.count <= 6 }
        let entries: [[Text]] = (0..<60).map { _ in
            [Float(0.9), 0.3].map { weight in
                Text(words: (0..<3).map { _ in vocabulary.randomElement(using: &generator) ?? "a" }, weight: weight)
            }
        }
        var builder = WordIndexBuilder()
        for texts in entries {
            _ = builder.beginEntry()
            for text in texts {
                builder.add(text.words.joined(separator: " "), weight: text.weight, isLengthCounted: false)
            }
        }
        let index = builder.build()
        let used = Set(entries.joined().flatMap(\.words))
        for _ in 0..<60 {
            let query = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? vocabulary.randomElement(using: &generator) ?? "a" : Self.word(&generator)
            }.filter { $0.count <= 6 }
            guard !query.isEmpty else { continue }
            func plain(slips: Bool) -> Set<Int32> {
                Set(
                    entries.indices.filter { entry in
                        query.enumerated().allSatisfy { place, word in
                            Self.fit(
                                word, entries[entry], vocabulary: used, isLast: place == query.count - 1, slips: slips)
                                > 0
                        }
                    }.map { Int32($0) })
            }
            let strict = plain(slips: false)
            let wanted = strict.isEmpty ? plain(slips: true) : strict
            #expect(Set(index.find(all: query, limit: 1_000).map(\.entry)) == wanted, "\(query)")
            #expect(
                index.find(all: query, limit: 3) == Array(index.find(all: query, limit: 1_000).prefix(3)), "\(query)")
        }
    }

    @Test func `every word within so many slips is a candidate`() {
        var generator = SeededGenerator(seed: 11)
        let words = Array(Set((0..<300).map { _ in Self.word(&generator) })).sorted()
        let neighbourhood = DeletionNeighbourhood(words)
        for _ in 0..<200 {
            let letters = Array(Self.word(&generator).unicodeScalars)
            let allowed = DeletionNeighbourhood.tolerance(of: letters.count)
            guard allowed > 0 else { continue }
            let candidates = neighbourhood.candidates(for: letters, within: allowed)
            for (place, word) in words.enumerated()
            where EditDistance.between(letters, Array(word.unicodeScalars), atMost: allowed) != nil {
                #expect(candidates.contains(Int32(place)), "\(letters) \(word)")
            }
        }
    }

    @Test func `a word that says more weighs more, and an equal score goes by number`() {
        var builder = WordIndexBuilder()
        for text in ["common rare", "common", "rare", "common", "common"] {
            _ = builder.beginEntry()
            builder.add(text, weight: 1, isLengthCounted: false)
        }
        let index = builder.build()
        let some = index.findAny(index.queries(["common", "rare"]), limit: 10) { _ in 1 }.map(\.entry)
        #expect(some == [0, 2, 1, 3, 4])
    }

    @Test func `words that say nothing are left aside, unless there are no others`() {
        #expect(StopWords.telling(["cerco", "un", "medico"]) == ["medico"])
        #expect(StopWords.telling(["come", "un"]) == ["come", "un"])
        #expect(Folding.words(of: "المحامي") == Folding.words(of: "محامي"))
    }
}
