import Foundation

/// Weighs pairs by a model, agreement on a common value less than on a rare one.
struct PairScorer {
    /// A pair with its bits.
    struct Scored: Hashable {
        let pair: CandidatePairs.Pair
        let bits: Double
    }

    let model: MatchModel
    private let columns: [ColumnValues]
    private let settings: MatchSettings
    /// The bits of each column and level, sixteen a column; those of a missing value are 0.
    private let bits: [Double]
    /// For each column, what the bits of equality are for a value that one record in two has.
    private let equality: [Double]

    /// A scorer for the values of some columns.
    init(_ model: MatchModel, _ columns: [ColumnValues], _ settings: MatchSettings) {
        self.model = model
        self.columns = columns
        self.settings = settings
        bits = columns.indices.flatMap { column in
            (0..<16).map { $0 < columns[column].kind.levels.count ? model.bits(column, $0) : 0 }
        }
        equality = columns.indices.map { column in
            let uses = columns[column].uses.map(Double.init)
            let total = uses.reduce(0, +)
            let pairs = uses.reduce(0) { $0 + $1 * ($1 - 1) }
            // The share of equal values among others, by what chance alone would give.
            let top = columns[column].kind.levels.count - 1
            return model.bits(column, top) + log2(max(pairs, 1) / max(1, total * (total - 1)))
        }
    }

    /// The pairs that are the same or for review, most probable first.
    func likely(_ candidates: CandidatePairs) -> [Scored] {
        let floor = log2(settings.review / (1 - settings.review))
        var likely: [Scored] = []
        var brought: [Double] = []
        let hopeful = Set(candidates.patterns.keys.filter { mostBits(of: $0) >= floor })
        for pair in candidates.pairs.joined() where hopeful.contains(pair.pattern) {
            let bits = bits(of: pair, &brought)
            if bits >= floor, band(of: pair, bits: bits) != .new { likely.append(Scored(pair: pair, bits: bits)) }
        }
        return likely.sorted { left, right in
            left.bits != right.bits
                ? left.bits > right.bits
                : (left.pair.left, left.pair.right) < (right.pair.left, right.pair.right)
        }
    }

    /// The mean bits of all pairs of two groups of records, which need not have been candidates; none counts for more
    /// than `most`.
    func meanBits(
        _ left: ArraySlice<Int>, _ right: ArraySlice<Int>, most: Double, _ comparer: inout PairComparer
    ) -> Double {
        var pairs = left.flatMap { one in
            right.map { CandidatePairs.Pair(left: UInt32(min(one, $0)), right: UInt32(max(one, $0))) }
        }
        comparer.compare(&pairs, by: columns)
        var brought: [Double] = []
        return pairs.reduce(0) { $0 + max(-most, min(most, bits(of: $1, &brought))) } / Double(pairs.count)
    }

    /// The bits of all columns and the prior, and in `brought` those of each column.
    private func bits(of pair: CandidatePairs.Pair, _ brought: inout [Double]) -> Double {
        brought.removeAll(keepingCapacity: true)
        for column in columns.indices {
            brought.append(bits(of: pair, column, Int(pair.pattern >> UInt64(4 * column) & 15)))
        }
        model.dropEchoes(&brought)
        return brought.reduce(model.priorBits, +)
    }

    /// What the bits of no pair with such levels are above: echoes are dropped where that helps, and what is equal is rare.
    private func mostBits(of pattern: UInt64) -> Double {
        columns.indices.reduce(model.priorBits) { sum, column in
            let level = Int(pattern >> UInt64(4 * column) & 15)
            let isEqual = level == columns[column].kind.levels.count - 1 && columns[column].kind != .coordinate
            let rarest = 0.5 / Double(max(1, columns[column].values.count - 1))
            return sum + max(0, isEqual ? equality[column] - log2(rarest) : bits[column * 16 + level])
        }
    }

    private func bits(of pair: CandidatePairs.Pair, _ column: Int, _ level: Int) -> Double {
        let plain = bits[column * 16 + level]
        guard level == columns[column].kind.levels.count - 1, columns[column].kind != .coordinate else { return plain }
        return equality[column] - log2(commonness(column, Int(pair.left), Int(pair.right)))
    }

    /// The share of the other records that have the rarest value that both have.
    private func commonness(_ column: Int, _ left: Int, _ right: Int) -> Double {
        let values = columns[column]
        var least = UInt32.max
        for place in values.values(of: left) {
            for other in values.values(of: right) where values.values[place] == values.values[other] {
                least = min(least, values.uses[Int(values.values[place])])
            }
        }
        return max(0.5, Double(least) - 1) / Double(max(1, values.values.count - 1))
    }

    private func band(of pair: CandidatePairs.Pair, bits: Double) -> MatchPair.Band {
        let probability = MatchModel.probability(bits: bits)
        guard probability >= settings.review else { return .new }
        let isSure = probability >= settings.same && !SiteRule.hasContradiction(pair.pattern, columns)
        let plain: MatchPair.Band = isSure ? .same : .review
        return settings.keepsSitesApart ? SiteRule.band(plain, of: pair.pattern, columns) : plain
    }

    /// The pair as a person sees it.
    func pair(_ scored: Scored) -> MatchPair {
        var brought: [Double] = []
        _ = bits(of: scored.pair, &brought)
        let evidence = columns.indices.map { column in
            let level = Int(scored.pair.pattern >> UInt64(4 * column) & 15)
            let levels = columns[column].kind.levels
            return MatchPair.Evidence(
                column: model.columns[column], level: level < levels.count ? levels[level] : nil,
                bits: brought[column])
        }
        return MatchPair(
            left: Int(scored.pair.left), right: Int(scored.pair.right), bits: scored.bits,
            band: band(of: scored.pair, bits: scored.bits), evidence: evidence)
    }
}
