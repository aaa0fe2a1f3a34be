import Directory

/// Finds where to send a person, says why, and what would open what is shut.
///
/// Made once for a snapshot of the network; the same inquiry gives the same answer.
public struct Router: Sendable {
    /// The network it routes over.
    public var network: ServiceNetwork { columns.network }
    /// The weights and limits.
    public let policy: RoutingPolicy
    private let columns: NetworkColumns
    private let standings: [String: Standing]
    private let index: RoutingIndex?
    /// The metres that outcomes take off a score, by the service's position.
    private let bonuses: [Int32: Int]
    /// How many services are eligible for some inquiries, where the network is only part of the whole.
    private let eligibleCounts: [Inquiry: Int]

    /// A router over a network, with the standings of services by identifier where outcomes are to count.
    public init(network: ServiceNetwork, policy: RoutingPolicy = .standard, standings: [String: Standing] = [:]) {
        self.init(network: network, policy: policy, standings: standings, usesIndex: true)
    }

    /// A router that, without an index, judges every service under the needs by the listings alone.
    package init(
        network: ServiceNetwork, policy: RoutingPolicy = .standard, standings: [String: Standing] = [:],
        usesIndex: Bool
    ) {
        columns = NetworkColumns(network)
        self.policy = policy
        self.standings = standings
        index = usesIndex ? IndexEncoder.index(columns) : nil
        bonuses = Self.bonuses(standings, network, policy)
        eligibleCounts = [:]
    }

    /// A router over the services alone that the answers to some inquiries can name, and how many are eligible for each.
    package init(excerpt network: ServiceNetwork, eligibleCounts: [Inquiry: Int]) {
        columns = NetworkColumns(network)
        policy = .standard
        standings = [:]
        index = nil
        bonuses = [:]
        self.eligibleCounts = eligibleCounts
    }

    private static func bonuses(
        _ standings: [String: Standing], _ network: ServiceNetwork, _ policy: RoutingPolicy
    ) -> [Int32: Int] {
        guard !standings.isEmpty else { return [:] }
        let known = network.services.indices.lazy.map { (Int32($0), standings[network.services[$0].id]) }
        return Dictionary(
            uniqueKeysWithValues: known.compactMap { place, standing in standing.map { (place, $0.bonus(policy)) } })
    }

    /// The answer to an inquiry; an inquiry without needs has an empty one.
    public func route(_ inquiry: Inquiry) -> RoutingAnswer {
        let assessor = assessor(for: inquiry)
        let candidates = candidates(for: inquiry, assessor)
        let ranked = Assessment.ranked(candidates.services.map(assessor.assess))
        let eligible = Array(ranked.prefix { $0.failureCount == 0 })
        let excluded = Array(ranked.dropFirst(eligible.count))
        let planner = PathwayPlanner(assessor, eligible: eligible, excluded: excluded)
        return RoutingAnswer(
            matches: eligible.prefix(max(0, inquiry.limit)).map { match($0, for: inquiry) },
            nearMisses: excluded.prefix(policy.nearMissLimit).map { missed in
                let finder = RemedyFinder(assessor: assessor, days: planner.daysToObtain)
                let outlook = finder.outlook(for: missed)
                return NearMiss(
                    match: match(outlook.place, for: inquiry), remedies: outlook.ways.first ?? outlook.obstacles,
                    alternatives: Array(outlook.ways.dropFirst()),
                    outOfReach: planner.outOfReach(outlook.ways.joined()))
            },
            nextQuestion: QuestionChooser(assessor).question(over: eligible), pathways: planner.pathways(),
            eligibleCount: eligibleCounts[inquiry] ?? candidates.eligibleCount)
    }

    /// The matches of the answer alone, which need not look at the places farther off.
    public func matches(for inquiry: Inquiry) -> [Match] {
        eligible(for: inquiry, atMost: inquiry.limit).map { match($0, for: inquiry) }
    }

    /// What judges services for an inquiry.
    func assessor(for inquiry: Inquiry) -> Assessor { Assessor(columns, policy, standings, for: inquiry) }

    /// The best services that no rule excludes, at most so many, before any word is written.
    func eligible(for inquiry: Inquiry, atMost limit: Int) -> [Assessment] {
        let assessor = assessor(for: inquiry)
        guard let index, limit <= policy.nearestLimit, !policy.rewards else {
            var asked = inquiry
            asked.limit = limit
            let assessments = candidates(for: asked, assessor).services.map(assessor.assess)
            return Array(Assessment.ranked(assessments).prefix { $0.failureCount == 0 }.prefix(max(0, limit)))
        }
        guard limit > 0 else { return [] }
        let query = IndexQuery(inquiry, policy, index, network.areas)
        var search = NearestSearch(query, limit: limit, bonuses: bonuses) { service, ordinal in
            assessor.assess(service, at: columns.siteRanges[service].lowerBound + ordinal)
        }
        index.words.read { search.run($0) }
        return search.best.elements.map { ranked in
            assessor.assess(ranked.service, at: columns.siteRanges[ranked.service].lowerBound + ranked.ordinal)
        }
    }

    /// The services that the answer can name, and how many are eligible.
    private func candidates(for inquiry: Inquiry, _ assessor: Assessor) -> RoutingCandidates {
        guard let index else { return allCandidates(for: inquiry.needs, assessor) }
        let query = IndexQuery(inquiry, policy, index, network.areas)
        let survey = Survey(query, bonuses: bonuses) { service, ordinal in
            assessor.assess(service, at: columns.siteRanges[service].lowerBound + ordinal)
        }
        return index.words.read { survey.run($0) }
    }

    /// Every service under any of the needs, for a network that is beyond an index.
    private func allCandidates(for needs: [String], _ assessor: Assessor) -> RoutingCandidates {
        let found = Set(needs.flatMap(network.services(underTerm:))).map(Int.init).sorted()
        return RoutingCandidates(
            services: found, eligibleCount: found.count { assessor.assess($0).failureCount == 0 })
    }

    private func match(_ assessment: Assessment, for inquiry: Inquiry) -> Match {
        let site = columns.sites[assessment.site]
        let service = network.services[assessment.service]
        return Match(
            serviceID: service.id, siteID: site.siteID, distance: assessment.distance, score: assessment.score,
            reasons: ReasonWriter(columns: columns, policy: policy, inquiry: inquiry).reasons(for: assessment),
            opening: OpeningState(site.hours, at: inquiry.now, holidays: network.holidays),
            standing: standings[service.id].flatMap { $0.isKnown(policy) ? $0 : nil })
    }
}
