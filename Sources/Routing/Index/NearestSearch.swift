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
        for number in query.lists {
            for block in PostingList(number, query.layout, words).blocks { visit(block: block, words, nil) }
        }
    }

    /// The records without a point, which no distance can rule out.
    private mutating func visitLoose(_ words: Span<UInt64>) {
        for number in query.lists {
            for place in PostingList(number, query.layout, words).loose {
                let record = HotRecord(words, at: query.layout.records &+ place &* HotRecord.wordCount)
                let fits = query.sieve.admits(papers: record.papers, person: record.person, marks: record.marks)
                if fits == 1 { judge(record, at: place, words, nil) }
            }
        }
    }

    /// The blocks that reach into the reach, nearest first: a node is opened when nothing nearer is left
    /// (Hjaltason and Samet 1999).
    private mutating func visit(_ words: Span<UInt64>, within reach: Reach) {
        var near = NearestFirst()
        let farthest = (reach.metres + Reach.slack) * (reach.metres + Reach.slack)
        for number in query.lists {
            for node in PostingList(number, query.layout, words).nodes {
                let square = reach.square(node: node, query.layout, words)
                if square <= farthest { near.insert(node, rank: 2, square: square) }
            }
        }
        while let (number, rank, square) = near.popNearest() {
            let farthest = self.farthest(reach)
            if square > farthest { return }
            guard rank > 0 else {
                visit(block: number, words, reach)
                continue
            }
            let node = IndexNode(words, at: query.layout.nodes &+ number &* IndexNode.wordCount)
            for child in node.children {
                let square =
                    rank == 1
                    ? reach.square(block: child, query.layout, words) : reach.square(node: child, query.layout, words)
                if square <= farthest { near.insert(child, rank: rank &- 1, square: square) }
            }
        }
    }

    /// Looks at the records of a block: all of them are sieved first, then those that may fit are judged.
    private mutating func visit(block: Int, _ words: Span<UInt64>, _ reach: Reach?) {
        let first = block &* IndexLayout.blockSize
        let start = query.layout.records &+ first &* HotRecord.wordCount
        let records = words.extracting(start..<(start &+ IndexLayout.blockSize &* HotRecord.wordCount))
        let sieve = query.sieve
        let limit = farthest(reach)
        var fitting: UInt64 = 0
        for place in 0..<IndexLayout.blockSize {
            let base = place &* HotRecord.wordCount
            var fits = sieve.admits(papers: records[base &+ 1], person: records[base &+ 2], marks: records[base &+ 3])
            if let reach { fits &= reach.square(point: records[base]) <= limit ? 1 : 0 }
            fitting |= fits &<< UInt64(place)
        }
        while fitting != 0 {
            let place = fitting.trailingZeroBitCount
            fitting &= fitting &- 1
            judge(HotRecord(records, at: place &* HotRecord.wordCount), at: first &+ place, words, reach)
        }
    }

    /// The square of the distance beyond which nothing can be among the best.
    @inline(__always)
    private func farthest(_ reach: Reach?) -> Double {
        guard let reach else { return 0 }
        let worst = best.worst
        let metres = worst == .max ? reach.metres : min(reach.metres, Double(worst &+ highestBonus))
        return (metres + Reach.slack) * (metres + Reach.slack)
    }

    /// Judges a record that its own words do not exclude, unless its score cannot be low enough.
    private mutating func judge(_ record: HotRecord, at place: Int, _ words: Span<UInt64>, _ reach: Reach?) {
        if record.residence != 0, query.residence(record) == .no { return }
        if let reach, best.worst != .max, !query.mayEnter(record, reach, below: best.worst &+ highestBonus) { return }
        weigh(record, at: place, words, reach)
    }

    private mutating func weigh(_ record: HotRecord, at place: Int, _ words: Span<UInt64>, _ reach: Reach?) {
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
