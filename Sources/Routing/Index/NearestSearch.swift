import Directory

/// Finds the best services of an inquiry from the nearest places outward, and stops when no place farther off can
/// be better: a score is never below the distance.
struct NearestSearch {
    let query: IndexQuery
    var best: BestList
    private let bonuses: [Int32: Int]
    private let highestBonus: Int
    private let lookCloser: (Int, Int) -> Assessment

    /// A search for the best `limit`; `lookCloser` takes a closer look at a service at one of its places.
    init(
        _ query: IndexQuery, limit: Int, bonuses: [Int32: Int], lookCloser: @escaping (Int, Int) -> Assessment
    ) {
        self.query = query
        self.bonuses = bonuses
        self.lookCloser = lookCloser
        highestBonus = max(0, bonuses.values.max() ?? 0)
        best = BestList(limit: limit)
    }

    /// What was read ahead of its turn, in no order that means anything.
    var readAhead: UInt64 = 0

    /// The reaches that are tried one after the other where no radius is given.
    private static let reaches = [30_000, 120_000, 480_000]

    /// Looks until the best are sure.
    mutating func run(_ words: Span<UInt64>) {
        guard let origin = query.inquiry.origin else { return visitAll(words) }
        if let radius = query.inquiry.radius {
            guard let reach = Reach(origin, metres: radius.metres) else { return visitAll(words) }
            visitLoose(words)
            return visit(words, within: reach)
        }
        for metres in Self.reaches {
            guard let reach = Reach(origin, metres: metres) else { break }
            best = BestList(limit: best.limit)
            visitLoose(words)
            visit(words, within: reach)
            if best.worst <= metres - highestBonus { return }
        }
        visitAll(words)
    }

    /// Every record under the needs: there is no way to go that would order them.
    private mutating func visitAll(_ words: Span<UInt64>) {
        best = BestList(limit: best.limit)
        visitLoose(words)
        let size = IndexLayout.blockSize
        for number in query.lists {
            let blocks = PostingList(number, query.layout, words).blocks
            visit(records: (blocks.lowerBound &* size)..<(blocks.upperBound &* size), words)
        }
    }

    /// The records without a point, which no distance can rule out.
    private mutating func visitLoose(_ words: Span<UInt64>) {
        for number in query.lists {
            visit(records: PostingList(number, query.layout, words).loose, words)
        }
    }

    /// Records wherever they lie.
    private mutating func visit(records: Range<Int>, _ words: Span<UInt64>) {
        for place in records {
            let record = HotRecord(words, at: query.layout.record(place))
            let fits = query.sieve.admits(papers: record.papers, person: record.person, marks: record.marks)
            if fits == 1, mayFit(record, words, nil) { weigh(record, at: place, words, nil) }
        }
    }

    /// The distance beyond which nothing can be among the best.
    @inline(__always)
    func farthest(_ reach: Reach) -> Double {
        let worst = best.worst
        let metres = worst == .max ? reach.metres : min(reach.metres, Double(worst &+ highestBonus))
        return metres + Reach.slack
    }

    /// Whether a record that its own words do not exclude may have a score low enough.
    @inline(__always)
    func mayFit(_ record: HotRecord, _ words: Span<UInt64>, _ reach: Reach?) -> Bool {
        if record.residence != 0, query.residence(record, words) == .no { return false }
        guard let reach, best.worst != .max else { return true }
        return query.mayEnter(record, reach, below: best.worst &+ highestBonus)
    }

    /// Judges a record by its site's words too.
    mutating func weigh(_ record: HotRecord, at place: Int, _ words: Span<UInt64>, _ reach: Reach?) {
        let site = SiteRecord(words, at: query.layout.sites &+ record.site)
        let tally = query.tally(record, site, words)
        if tally.asksForCloserLook {
            let assessment = lookCloser(site.service, site.ordinal)
            guard assessment.failureCount == 0 else { return }
            let ranked = RankedSite(
                score: assessment.score.total, service: site.service, ordinal: site.ordinal, record: -1)
            return best.insert(ranked, isOneOfSeveral: record.isOneOfSeveral)
        }
        guard tally.failures == 0 else { return }
        let bonus = bonuses.isEmpty ? 0 : bonuses[Int32(site.service)] ?? 0
        let floor = tally.penalty &+ query.policy.unknownRule &* tally.unknowns &- bonus
        if let reach, best.worst != .max {
            let left = Double(best.worst &- floor) + Reach.slack
            if left < 0 || reach.square(latitude: record.latitude, longitude: record.longitude) > left * left { return }
        }
        let way = query.way(to: record)
        guard !way.isTooFar else { return }
        let score = floor &+ way.metres &+ (way.isUnknown ? query.policy.unknownRule : 0)
        best.insert(
            RankedSite(score: score, service: site.service, ordinal: site.ordinal, record: place),
            isOneOfSeveral: record.isOneOfSeveral)
    }
}
