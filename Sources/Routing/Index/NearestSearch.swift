import Directory

/// Finds the best services of an inquiry from the nearest places outward, and stops when no place farther off can
/// be better: a score is never below the distance.
struct NearestSearch {
    var query: IndexQuery
    var best: BestList
    private let bonuses: [Int32: Int]
    private let highestBonus: Int
    private let judge: (Int, Int) -> Assessment

    /// A search for the best `limit`; `judge` takes a closer look at a service at one of its places.
    init(
        _ query: IndexQuery, limit: Int, bonuses: [Int32: Int], judge: @escaping (Int, Int) -> Assessment
    ) {
        self.query = query
        self.bonuses = bonuses
        self.judge = judge
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
            let list = PostingList(words, at: query.layout.lists + number * PostingList.wordCount)
            for block in list.firstBlock..<(list.firstBlock + list.blockCount) { visit(block: block, words, nil) }
        }
    }

    /// The records without a point, which no distance can rule out.
    private mutating func visitLoose(_ words: Span<UInt64>) {
        for number in query.lists {
            let list = PostingList(words, at: query.layout.lists + number * PostingList.wordCount)
            for place in list.looseStart..<(list.looseStart + list.looseCount) { visit(record: place, words, nil) }
        }
    }

    /// The blocks that reach into the reach, nearest first.
    private mutating func visit(_ words: Span<UInt64>, within reach: Reach) {
        var near = NearestFirst()
        let farthest = (reach.metres + Reach.slack) * (reach.metres + Reach.slack)
        let layout = query.layout
        for number in query.lists {
            let list = PostingList(words, at: layout.lists &+ number &* PostingList.wordCount)
            let end = list.firstBlock &+ list.blockCount
            for group in 0..<list.groupCount {
                let base = layout.groups &+ (list.firstGroup &+ group) &* IndexBounds.wordCount
                guard reach.square(IndexBounds(words, at: base)) <= farthest else { continue }
                let first = list.firstBlock &+ group &* IndexLayout.groupSize
                for block in first..<min(end, first &+ IndexLayout.groupSize) {
                    let square = reach.square(
                        IndexBounds(words, at: layout.blocks &+ block &* IndexBounds.wordCount))
                    if square <= farthest { near.insert(block: block, square: square) }
                }
            }
        }
        while let (block, square) = near.popNearest() {
            if best.elements.count == best.limit, square > Self.square(best.worst &+ highestBonus) { return }
            visit(block: block, words, reach)
        }
    }

    @inline(__always)
    private static func square(_ metres: Int) -> Double {
        let metres = Double(metres) + Reach.slack
        return metres * metres
    }

    private mutating func visit(block: Int, _ words: Span<UInt64>, _ reach: Reach?) {
        let first = block &* IndexLayout.blockSize
        for place in first..<(first &+ IndexLayout.blockSize) { visit(record: place, words, reach) }
    }

    /// Passes over a record that is surely excluded or surely too far, and judges any other.
    @inline(__always)
    private mutating func visit(record place: Int, _ words: Span<UInt64>, _ reach: Reach?) {
        let record = HotRecord(words, at: query.layout.records &+ place &* HotRecord.wordCount)
        guard record.documents & query.lacking == 0, record.person & query.statusMask != 0,
            record.marks & query.sexMask != 0, record.status != 2
        else { return }
        if let age = query.age, age < record.lowestAge || age > record.highestAge { return }
        if let reach {
            let worst = best.worst
            let limit = worst == .max ? reach.metres : min(reach.metres, Double(worst &+ highestBonus))
            let square = reach.square(latitude: record.latitude, longitude: record.longitude)
            if square > (limit + Reach.slack) * (limit + Reach.slack) { return }
        }
        weigh(record, words, reach)
    }

    private mutating func weigh(_ record: HotRecord, _ words: Span<UInt64>, _ reach: Reach?) {
        let site = SiteRecord(words, at: query.layout.sites &+ record.site &* SiteRecord.wordCount)
        let tally = query.tally(record, site, words)
        if tally.asksForCloserLook {
            let assessment = judge(site.service, site.ordinal)
            guard assessment.failureCount == 0 else { return }
            let ranked = RankedSite(score: assessment.score.total, service: site.service, ordinal: site.ordinal)
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
            RankedSite(score: score, service: site.service, ordinal: site.ordinal),
            isOneOfSeveral: record.isOneOfSeveral)
    }
}
