import Directory
import TestSupport
import Testing

@testable import Routing

/// How near a node's children may lie, as its bytes tell, against their true distance.
struct NodeFrameTests {
    @Test(arguments: 0..<CaseCount.scaled(200))
    func `no child is taken to lie farther than its nearest point`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let origin = try #require(
            Coordinate(
                latitude: .random(in: -60...60, using: &random), longitude: .random(in: -150...150, using: &random)))
        let metres = Int.random(in: 1...400_000, using: &random)
        let reach = try #require(Reach(origin, metres: metres))
        let spread = [0, 3, 40_000, 20_000_000].randomElement(using: &random) ?? 0
        let boxes = (0..<Int.random(in: 1...16, using: &random)).map { _ in box(origin, spread, &random) }
        var words = [UInt64](repeating: 0, count: IndexNode.wordCount)
        let node = IndexNode(over: boxes[...], from: 7)
        node.write(over: boxes[...], at: 0, &words)
        let frame = NodeFrame(IndexBounds(words.span, at: 0), reach)
        let window = frame.window(metres: Float(metres))
        #expect(IndexNode.firstChild(words.span) == 7)
        for place in 0..<IndexLayout.nodeSize {
            let pair = words[IndexNode.firstRectangle + place / 2]
            let shift = UInt64(32 * (place % 2))
            let passes = NodeFrame.passes(pair, window) >> shift & 0xFFFF_FFFF == IndexNode.highBits & 0xFFFF_FFFF
            guard place < boxes.count else {
                #expect(!passes)
                continue
            }
            let square = reach.square(boxes[place])
            #expect(Double(frame.square(UInt32(truncatingIfNeeded: pair >> shift))) <= square * 1.000_001 + 1e-6)
            if square <= Double(metres * metres) { #expect(passes) }
        }
    }

    /// A rectangle of any size near the origin, or of no size.
    private func box(_ origin: Coordinate, _ spread: Int, _ random: inout SeededGenerator) -> IndexBounds {
        var bounds = IndexBounds()
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            var record = HotRecord()
            func near(_ degrees: Double) -> Int32 {
                Int32((degrees * 1e7).rounded()) + Int32.random(in: -Int32(spread)...Int32(spread), using: &random)
            }
            record.setPoint(latitude: near(origin.latitude), longitude: near(origin.longitude))
            bounds.include(record)
        }
        return bounds
    }

    @Test func `what is nearer comes out first, ring by ring`() {
        var random = SeededGenerator(seed: 1)
        var near = NearestFirst(farthest: 1e10)
        var squares: [Float] = (0..<500).map { _ in .random(in: 0...1e5, using: &random) }.map { $0 * $0 }
        for (number, square) in squares.enumerated() { near.insert(number, rank: number % 4, square: square) }
        var last: Float = 0
        while let entry = near.popNearest() {
            #expect(entry.square == squares[entry.number])
            #expect(entry.rank == entry.number % 4)
            // A ring is no wider than a quarter of its inner square; the innermost, a 65,536th of the whole, apart.
            #expect(entry.square * 1.25 >= last || last <= 1e10 / 16384)
            last = max(last, entry.square)
            squares[entry.number] = -1
        }
        #expect(squares.allSatisfy { $0 == -1 })
    }
}
