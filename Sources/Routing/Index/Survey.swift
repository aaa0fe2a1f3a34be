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

    private var query: IndexQuery
    private let vocabulary: IndexVocabulary
    private let bonuses: [Int32: Int]
    private let lookCloser: (Int, Int) -> Assessment?

    init(
        _ query: IndexQuery, _ vocabulary: IndexVocabulary, bonuses: [Int32: Int],
        lookCloser: @escaping (Int, Int) -> Assessment?
    ) {
        self.query = query
        self.vocabulary = vocabulary
        self.bonuses = bonuses
        self.lookCloser = lookCloser
    }

    /// The services that an answer to the inquiry can name, and how many are eligible in all.
    mutating func run(_ words: Span<UInt64>) -> RoutingCandidates {
        var chosen = Set<Int>()
        var eligible = Set<Int>()
        var count = 0
        for need in query.inquiry.needs {
            let standings = standings(under: need, words)
            let fitting = standings.filter { $0.failures == 0 }
            choose(standings, fitting, &chosen)
            if query.inquiry.needs.count == 1 {
                count = fitting.count
            } else {
                eligible.formUnion(fitting.map(\.service))
            }
        }
        return RoutingCandidates(services: chosen.sorted(), eligibleCount: max(count, eligible.count))
    }

    /// The services that give documents and that nothing but missing documents excludes.
    mutating func offices(_ words: Span<UInt64>) -> [Int] {
        standings(under: IndexVocabulary.issuers, words).filter { $0.failures == 0 || $0.isBlockedByDocumentsOnly }
            .map(\.service)
    }

    private func choose(_ standings: [Standing], _ fitting: [Standing], _ chosen: inout Set<Int>) {
        let policy = query.policy
        func take(_ some: [Standing], _ limit: Int) {
            chosen.formUnion(some.lowest(limit, by: Standing.precedes).map(\.service))
        }
        take(fitting, query.inquiry.limit)
        take(fitting.filter(\.isOpen), policy.questionScope)
        take(fitting.filter(\.hasOpenDocuments), policy.pathwayGoals)
        let excluded = standings.filter { $0.failures > 0 }
        take(excluded, policy.nearMissLimit)
        take(excluded.filter(\.isBlockedByDocumentsOnly), policy.pathwayGoals)
    }

    /// Every service under a need at its best place.
    private mutating func standings(under need: String, _ words: Span<UInt64>) -> [Standing] {
        var standings: [Standing] = []
        var several: [Int: Standing] = [:]
        func keep(_ standing: Standing) {
            if let known = several[standing.service], !Standing.precedes(standing, known) { return }
            several[standing.service] = standing
        }
        for number in vocabulary.lists[need] ?? [] {
            let list = PostingList(number, query.layout, words)
            let first = list.blocks.lowerBound * IndexLayout.blockSize
            for places in [first..<(first + list.blocks.count * IndexLayout.blockSize), list.loose] {
                for place in places {
                    guard let (standing, isOne) = standing(place, words) else { break }
                    if isOne { keep(standing) } else { standings.append(standing) }
                }
            }
        }
        return standings + several.values
    }

    /// How the record stands, and whether its service has others; `nil` for one that only fills up a block.
    private mutating func standing(_ place: Int, _ words: Span<UInt64>) -> (Standing, Bool)? {
        let record = HotRecord(words, at: query.layout.record(place))
        guard !record.isBlank else { return nil }
        let site = SiteRecord(words, at: query.layout.sites + record.site)
        let tally = query.tally(record, site, words)
        if tally.asksForCloserLook {
            // Who could not look says so by other means; the service is then far from all that is chosen.
            let standing = lookCloser(site.service, site.ordinal).map { Self.standing($0, site) }
            return (standing ?? .unseen(site.service), record.isOneOfSeveral)
        }
        let way = query.way(to: record)
        let failures = tally.failures + (way.isTooFar ? 1 : 0)
        let unknowns = tally.unknowns + (way.isUnknown ? 1 : 0)
        let score =
            way.metres + tally.penalty + query.policy.unknownRule * unknowns - (bonuses[Int32(site.service)] ?? 0)
        let standing = Standing(
            failures: failures, score: score, service: site.service, ordinal: site.ordinal,
            isBlockedByDocumentsOnly: failures > 0 && failures == tally.documentFailures, isOpen: unknowns > 0,
            hasOpenDocuments: tally.documentUnknowns > 0)
        return (standing, record.isOneOfSeveral)
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

extension Array {
    /// The lowest so many elements, in no order.
    func lowest(_ limit: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
        guard count > limit, limit > 0 else { return limit > 0 ? self : [] }
        var kept: [Element] = []
        var highest: Element?
        for element in self {
            if let highest, !precedes(element, highest) { continue }
            kept.append(element)
            guard kept.count > 2 * limit + 64 else { continue }
            kept.sort(by: precedes)
            kept.removeLast(kept.count - limit)
            highest = kept.last
        }
        kept.sort(by: precedes)
        return Array(kept.prefix(limit))
    }
}
