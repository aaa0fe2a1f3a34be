import Testing

@testable import Guides

struct `Pages are imposed in the order that folding undoes` {
    /// The sides of booklets as printers' handbooks list them: left and right page of each side, counted from 1.
    private static let golden: [Int: [[Int]]] = [
        8: [[8, 1], [2, 7], [6, 3], [4, 5]],
        16: [[16, 1], [2, 15], [14, 3], [4, 13], [12, 5], [6, 11], [10, 7], [8, 9]],
        20: [[20, 1], [2, 19], [18, 3], [4, 17], [16, 5], [6, 15], [14, 7], [8, 13], [12, 9], [10, 11]],
        32: [
            [32, 1], [2, 31], [30, 3], [4, 29], [28, 5], [6, 27], [26, 7], [8, 25], [24, 9], [10, 23], [22, 11],
            [12, 21], [20, 13], [14, 19], [18, 15], [16, 17],
        ],
    ]

    @Test(arguments: [8, 16, 20, 32])
    func `a booklet's sides are the golden ones, mirrored from right to left`(pages: Int) throws {
        let golden = try #require(Self.golden[pages])
        #expect(Self.numbers(.booklet(pages: pages, isRightToLeft: false)) == golden)
        #expect(Self.numbers(.booklet(pages: pages, isRightToLeft: true)) == golden.map { $0.reversed() })
    }

    @Test(arguments: 1...40)
    func `sheets laid into each other read from first to last page`(pages: Int) {
        for isRightToLeft in [false, true] {
            let sides = Imposition.booklet(pages: pages, isRightToLeft: isRightToLeft).sides
            // Leaf by leaf from outside in: of each sheet's front the half after the fold, then of its back the half before.
            let (before, after) = isRightToLeft ? (1, 0) : (0, 1)
            let inward = stride(from: 0, to: sides.count, by: 2).flatMap { sheet in
                [sides[sheet][after].page, sides[sheet + 1][before].page]
            }
            let outward = stride(from: sides.count - 2, through: 0, by: -2).flatMap { sheet in
                [sides[sheet + 1][after].page, sides[sheet][before].page]
            }
            let read = inward + outward
            #expect(read.compactMap { $0 } == Array(0..<pages))
            #expect(read.count % 4 == 0)
        }
    }

    @Test func `the eight panels of a fold meet as the paper is folded`() {
        let sides = Self.numbers(.fold(pages: 8, isRightToLeft: false))
        #expect(sides == [[7, 6, 5, 4, 8, 1, 2, 3]])
        #expect(Self.numbers(.fold(pages: 8, isRightToLeft: true)) == [[4, 5, 6, 7, 3, 2, 1, 8]])
        let turned = Imposition.fold(pages: 11, isRightToLeft: false).sides.map { $0.map(\.isTurned) }
        #expect(turned == [[true, true, true, true, false, false, false, false]].flatMap { [$0, $0] })
    }

    private static func numbers(_ imposition: Imposition) -> [[Int]] {
        imposition.sides.map { $0.map { ($0.page ?? -2) + 1 } }
    }
}
