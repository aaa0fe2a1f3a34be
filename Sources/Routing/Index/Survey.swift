import Directory

/// Looks at every record under the needs, for what no early stop can find: how many services are eligible, which
/// come nearest to fitting, and whose rules are open.
struct Survey {
    /// How a service stands to the inquiry at its best place.
    private struct Standing {
        let failures: Int
        let score: Int
        let service: Int
        let ordinal: Int
        let isBlockedByDocumentsOnly: Bool
        let isOpen: Bool
        let hasOpenDocuments: Bool

        static func unseen(_ service: Int) -> Standing {
            Standing(
                failures: .max, score: .max, service: service, ordinal: 0, isBlockedByDocumentsOnly: false,
                isOpen: false, hasOpenDocuments: false)
        }

        static func precedes(_ left: Standing, _ right: Standing) -> Bool {
            (left.failures, left.score, left.service, left.ordinal)
                < (right.failures, right.score, right.service, right.ordinal)
        }
    }

    private let query: IndexQuery
    private let lookCloser: (Int, Int) -> Assessment?
    private let bonuses: [Int32: Int]
    /// The numbers of services that are told of elsewhere.
    private let leavingOut: Set<Int>

    init(
        _ query: IndexQuery, bonuses: [Int32: Int], leavingOut: Set<Int> = [],
        lookCloser: @escaping (Int, Int) -> Assessment?
    ) {
        self.query = query
        self.bonuses = bonuses
        self.leavingOut = leavingOut
        self.lookCloser = lookCloser
    }

    /// The services that an answer to the inquiry can name, and how many are eligible in all.
    func run(_ words: Span<UInt64>) -> RoutingCandidates {
        var chosen = Set<Int>()
        var eligible = Set<Int>()
        var count = 0
        let isOneNeed = query.inquiry.needs.count == 1
        for need in query.inquiry.needs {
            var choice = Choice(query.policy, limit: query.inquiry.limit)
            forEachStanding(under: need, words) { standing in
                choice.add(standing)
                if !isOneNeed, standing.failures == 0 { eligible.insert(standing.service) }
            }
            choice.take(&chosen)
            count = choice.fittingCount
        }
        return RoutingCandidates(services: chosen.sorted(), eligibleCount: isOneNeed ? count : eligible.count)
    }

    /// The services that give documents and that nothing but missing documents excludes.
    func offices(_ words: Span<UInt64>) -> [Int] {
        var found: [Int] = []
        forEachStanding(under: IndexVocabulary.issuers, words) { standing in
            if standing.failures == 0 || standing.isBlockedByDocumentsOnly { found.append(standing.service) }
        }
        return found
    }

    /// The best of those who fit, who nearly fit and who may fit, as many of each as an answer can name.
    private struct Choice {
        private var fitting: Lowest, open: Lowest, openDocuments: Lowest, excluded: Lowest, blocked: Lowest
        /// How many fit.
        private(set) var fittingCount = 0

        init(_ policy: RoutingPolicy, limit: Int) {
            fitting = Lowest(limit)
            open = Lowest(policy.questionScope)
            openDocuments = Lowest(policy.pathwayGoals)
            excluded = Lowest(policy.nearMissLimit)
            blocked = Lowest(policy.pathwayGoals)
        }

        mutating func add(_ standing: Standing) {
            if standing.failures > 0 {
                excluded.add(standing)
                if standing.isBlockedByDocumentsOnly { blocked.add(standing) }
                return
            }
            fittingCount += 1
            fitting.add(standing)
            if standing.isOpen { open.add(standing) }
            if standing.hasOpenDocuments { openDocuments.add(standing) }
        }

        func take(_ chosen: inout Set<Int>) {
            for list in [fitting, open, openDocuments, excluded, blocked] {
                for standing in list.elements { chosen.insert(standing.service) }
            }
        }
    }

    /// The lowest so many standings, in no order.
    private struct Lowest {
        private let limit: Int
        private var kept: [Standing] = []
        private var highest: Standing?

        init(_ limit: Int) { self.limit = max(0, limit) }

        mutating func add(_ standing: Standing) {
            if let highest, !Standing.precedes(standing, highest) { return }
            if limit == 0 { return }
            kept.append(standing)
            guard kept.count >= 64, kept.count / 2 > limit else { return }
            kept = elements
            highest = kept.last
        }

        var elements: [Standing] { Array(kept.sorted(by: Standing.precedes).prefix(limit)) }
    }

    /// Tells of every service under a need how it stands at its best place.
    private func forEachStanding(under need: String, _ words: Span<UInt64>, _ body: (Standing) -> Void) {
        var several: [Int: Standing] = [:]
        // A site under several terms stands the same under each.
        var seen = [UInt64](repeating: 0, count: query.layout.siteWordCount / 64 + 1)
        func look(_ places: Range<Int>) {
            for place in places {
                let record = HotRecord(words, at: query.layout.record(place))
                // The rest only fills up a block.
                if record.isBlank { return }
                if record.isOneOfSeveral {
                    let bit: UInt64 = 1 << UInt64(record.site & 63)
                    if seen[record.site >> 6] & bit != 0 { continue }
                    seen[record.site >> 6] |= bit
                }
                let standing = standing(record, words)
                if !leavingOut.isEmpty, leavingOut.contains(standing.service) { continue }
                guard record.hasSeveralSites else {
                    body(standing)
                    continue
                }
                if let known = several[standing.service], !Standing.precedes(standing, known) { continue }
                several[standing.service] = standing
            }
        }
        for number in query.index.vocabulary.lists[need] ?? [] {
            let list = PostingList(number, query.layout, words)
            let first = list.blocks.lowerBound * IndexLayout.blockSize
            look(first..<(first + list.blocks.count * IndexLayout.blockSize))
            look(list.loose)
        }
        several.values.forEach(body)
    }

    private func standing(_ record: HotRecord, _ words: Span<UInt64>) -> Standing {
        let site = SiteRecord(words, at: query.layout.sites + record.site)
        let tally = query.tally(record, site, words)
        if tally.asksForCloserLook {
            // Who could not look says so by other means; the service is then far from all that is chosen.
            return lookCloser(site.service, site.ordinal).map { Self.standing($0, site) } ?? .unseen(site.service)
        }
        let way = query.way(to: record)
        let failures = tally.failures + (way.isTooFar ? 1 : 0)
        let unknowns = tally.unknowns + (way.isUnknown ? 1 : 0)
        let score =
            way.metres + tally.penalty + query.policy.unknownRule * unknowns - (bonuses[Int32(site.service)] ?? 0)
        return Standing(
            failures: failures, score: score, service: site.service, ordinal: site.ordinal,
            isBlockedByDocumentsOnly: failures > 0 && failures == tally.documentFailures, isOpen: unknowns > 0,
            hasOpenDocuments: tally.documentUnknowns > 0)
    }

    private static func standing(_ assessment: Assessment, _ site: SiteRecord) -> Standing {
        let unknowns = assessment.unknowns
        return Standing(
            failures: assessment.failureCount, score: assessment.score.total, service: site.service,
            ordinal: site.ordinal, isBlockedByDocumentsOnly: assessment.isBlockedByDocumentsOnly,
            isOpen: !unknowns.isEmpty, hasOpenDocuments: unknowns.contains { $0.rule == .document })
    }
}

/// The services that an answer to an inquiry can name.
struct RoutingCandidates {
    /// Their numbers, rising.
    let services: [Int]
    /// How many services no rule excludes, those that are not named too.
    let eligibleCount: Int
}
