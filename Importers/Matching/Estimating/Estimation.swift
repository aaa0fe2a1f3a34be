import Foundation

/// Estimates what agreement is worth without being told of any pair whether it is the same (Fellegi and Sunter 1969,
/// by expectation and maximisation: Winkler 1988).
///
/// Pairs outside all blocks count as not the same, so that what the rules of blocking choose is not taken for the common case.
struct Estimation {
    private let columns: [ColumnValues]
    private let patterns: [(levels: [Int], count: Double)]
    /// How many pairs could be compared at all, and how many of them are of each column and level.
    private let pairCount: Double
    private let ofLevel: [[Double]]
    private let mostMatches: Double
    private(set) var model: MatchModel

    /// An estimation from the patterns of the candidates and what random pairs show.
    init(
        layout: [MatchColumn], columns: [ColumnValues], candidates: [UInt64: Int], random: RandomPairs,
        pairCount: Double, mostMatches: Double
    ) {
        self.columns = columns
        self.pairCount = pairCount
        self.mostMatches = mostMatches
        patterns = candidates.sorted { $0.key < $1.key }.map { pattern, count in
            (columns.indices.map { Int(pattern >> UInt64(4 * $0) & 15) }, Double(count))
        }
        let counted = Self.count(patterns, columns)
        ofLevel = columns.indices.map { column in
            let known = pairCount * Double(random.counts[column]) / Double(max(1, random.counts.max() ?? 1))
            return columns[column].kind.levels.indices.map { level in
                // A level too rare for the draw is nearly always among the candidates.
                let drawn = random.shares[column][level] * known
                let isDrawn = random.shares[column][level] * Double(random.counts[column]) >= 5
                return isDrawn ? max(drawn, counted[column][level]) : counted[column][level]
            }
        }
        model = MatchModel(
            columns: layout, same: columns.map { Self.start($0.kind.levels.count) },
            other: ofLevel.map { Self.shares($0.map { $0 + 0.5 }) }, prior: mostMatches / 4 / pairCount)
    }

    /// Agreement before anything is known: each level half as common as the one above.
    private static func start(_ count: Int) -> [Double] { shares((0..<count).map { exp2(Double($0)) }) }

    private static func shares(_ counts: [Double]) -> [Double] {
        let total = counts.reduce(0, +)
        return counts.map { $0 / total }
    }

    private static func count(_ patterns: [(levels: [Int], count: Double)], _ columns: [ColumnValues]) -> [[Double]] {
        var counts = columns.map { [Double](repeating: 0, count: $0.kind.levels.count) }
        for (levels, count) in patterns {
            for column in columns.indices where levels[column] < counts[column].count {
                counts[column][levels[column]] += count
            }
        }
        return counts
    }

    /// Takes turns until nothing moves.
    mutating func run(rounds: Int = 200) {
        for _ in 0..<rounds {
            let before = model
            improve()
            let moved = zip(before.same.joined(), model.same.joined()).map { abs($0 - $1) }.max() ?? 0
            if moved < 1e-6, abs(log2(before.prior / model.prior)) < 1e-6 { return }
        }
    }

    private mutating func improve() {
        let bits = model.columns.indices.map { column in
            model.same[column].indices.map { model.bits(column, $0) }
        }
        var matches = 0.0
        var expected = columns.map { [Double](repeating: 0, count: $0.kind.levels.count) }
        for (levels, count) in patterns {
            var brought = levels.indices.map { levels[$0] < bits[$0].count ? bits[$0][levels[$0]] : 0 }
            model.dropEchoes(&brought)
            let weight = MatchModel.probability(bits: brought.reduce(model.priorBits, +)) * count
            matches += weight
            for column in levels.indices where levels[column] < expected[column].count {
                expected[column][levels[column]] += weight
            }
        }
        model.prior = max(1, min(matches, mostMatches)) / pairCount
        for column in columns.indices { estimate(column, expected[column]) }
    }

    /// The shares of one column: among matches as expected, with a little belief in agreement; among others what is left.
    private mutating func estimate(_ column: Int, _ expected: [Double]) {
        let total = expected.reduce(0, +)
        let belief = Self.start(expected.count)
        let weight = max(2, total * 0.01)
        let same = Self.shares(zip(expected, belief).map { $0 + $1 * weight })
        let other = Self.shares(zip(ofLevel[column], expected).map { max(0, $0 - $1) + 0.5 })
        (model.same[column], model.other[column]) = Self.rising(same, other)
    }

    /// Joins neighbouring levels until a higher level is never worth less than a lower one.
    private static func rising(_ same: [Double], _ other: [Double]) -> ([Double], [Double]) {
        var groups: [(same: Double, other: Double, count: Int)] = []
        for (same, other) in zip(same, other) {
            groups.append((same, other, 1))
            while groups.count > 1 {
                let last = groups[groups.count - 1], before = groups[groups.count - 2]
                guard before.same * last.other > last.same * before.other else { break }
                groups.removeLast(2)
                groups.append((before.same + last.same, before.other + last.other, before.count + last.count))
            }
        }
        return (
            groups.flatMap { [Double](repeating: $0.same / Double($0.count), count: $0.count) },
            groups.flatMap { [Double](repeating: $0.other / Double($0.count), count: $0.count) }
        )
    }
}
