import Testing

@testable import Feeds

@Suite("Bytes read in words")
struct ByteWordsTests {
    private static func text(_ random: inout SeededGenerator, of count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool { one.span.isEqual(to: other.span) }

    @Test func `two texts are equal when all their bytes are`() {
        var random = SeededGenerator(seed: 11)
        for count in 0..<40 {
            let one = Self.text(&random, of: count)
            #expect(Self.areEqual(one, one + []))
            #expect(!Self.areEqual(one, one + [0]))
            for place in one.indices {
                var other = one
                other[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                #expect(!Self.areEqual(one, other))
            }
        }
    }

    @Test func `a text appended stands behind what was there`() {
        var random = SeededGenerator(seed: 12)
        var (built, expected): ([UInt8], [UInt8]) = ([], [])
        for count in [0, 1, 7, 8, 300, 0, 5000, 3] {
            let text = Self.text(&random, of: count)
            built.append(text.span)
            expected += text
            #expect(built == expected)
        }
    }

    @Test func `the first byte marked in a word is the first that is meant`() {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<20_000 {
            let limit = UInt8.random(in: 0...127, using: &random)
            // Bytes about the limit, so that all cases come up.
            let bytes = (0..<8).map { _ in
                Bool.random(using: &random)
                    ? limit &+ UInt8.random(in: 0...2, using: &random) : UInt8.random(in: 0...255, using: &random)
            }
            let word = bytes.span.word(at: 0)
            #expect(Self.first(ByteTest.atMost(limit, in: word)) == bytes.firstIndex { $0 <= limit })
            #expect(Self.first(ByteTest.equal(to: limit, in: word)) == bytes.firstIndex(of: limit))
        }
    }

    private static func first(_ marks: UInt64) -> Int? { marks == 0 ? nil : marks.trailingZeroBitCount / 8 }
}
