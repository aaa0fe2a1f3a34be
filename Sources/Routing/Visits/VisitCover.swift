/// Chooses the fewest visits that serve all needs: a set cover by branch and bound.
///
/// The least in number, of those the least in metres, of those the least in the scores of the services. A choice is
/// given up when it cannot become better than the best so far: as many more visits are needed as the widest of them
/// makes necessary, and each need left costs at least its share of the metres of some visit that serves it.
struct VisitCover {
    /// What a choice costs, the first that differs deciding.
    struct Cost: Comparable {
        var visits = 0, metres = 0, score = 0

        static func < (left: Cost, right: Cost) -> Bool {
            (left.visits, left.metres, left.score) < (right.visits, right.metres, right.score)
        }
    }

    /// The choices tried at most; beyond it the best so far stands.
    static let trialLimit = 20_000

    private let candidates: [VisitCandidate]
    private let needs: [Int]
    private var best: (chosen: [Int], cost: Cost)?
    private var trials = 0

    /// A cover of the needs, by number, by candidates in order of preference.
    init(of needs: [Int], by candidates: [VisitCandidate]) {
        self.candidates = candidates
        self.needs = needs
    }

    /// The candidates chosen, by number, rising, and whether no better choice can be.
    mutating func solve() -> (chosen: [Int], isProven: Bool) {
        extend([], Set(needs), Cost())
        return (best?.chosen.sorted() ?? [], trials < Self.trialLimit)
    }

    private mutating func extend(_ chosen: [Int], _ left: Set<Int>, _ cost: Cost) {
        guard trials < Self.trialLimit else { return }
        trials += 1
        if left.isEmpty {
            let whole = Cost(visits: cost.visits, metres: cost.metres, score: score(of: chosen))
            if best.map({ whole < $0.cost }) ?? true { best = (chosen, whole) }
            return
        }
        if let best, !(bound(chosen, left, cost) < best.cost) { return }
        let options = left.sorted().map { need in (need, candidates.indices.filter { candidates[$0].serves(need) }) }
        guard let narrowest = options.min(by: { $0.1.count < $1.1.count }) else { return }
        // What serves more of the needs left comes first, so that a good choice is found early.
        let gains = narrowest.1.map { place in (place, left.count { candidates[place].serves($0) }) }
        for (place, _) in gains.sorted(by: { ($1.1, $0.0) < ($0.1, $1.0) }) {
            let more = Cost(visits: cost.visits + 1, metres: cost.metres + candidates[place].metres)
            extend(chosen + [place], left.filter { !candidates[place].serves($0) }, more)
        }
    }

    /// What any way to go on costs at least.
    private func bound(_ chosen: [Int], _ left: Set<Int>, _ cost: Cost) -> Cost {
        var least = cost
        var widest = 1
        for need in left {
            var share = Int.max
            for candidate in candidates where candidate.serves(need) {
                let width = left.count { candidate.serves($0) }
                widest = max(widest, width)
                share = min(share, candidate.metres / width)
            }
            least.metres += share
        }
        least.visits += (left.count + widest - 1) / widest
        least.score = needs.reduce(0) { sum, need in
            sum + (candidates.compactMap { $0.stops[need]?.score }.min() ?? 0)
        }
        return least
    }

    private func score(of chosen: [Int]) -> Int {
        needs.reduce(0) { sum, need in sum + (chosen.compactMap { candidates[$0].stops[need]?.score }.min() ?? 0) }
    }
}
