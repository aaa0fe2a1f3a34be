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

    /// A router over a network, with the standings of services by identifier where outcomes are to count.
    public init(network: ServiceNetwork, policy: RoutingPolicy = .standard, standings: [String: Standing] = [:]) {
        columns = NetworkColumns(network)
        self.policy = policy
        self.standings = standings
    }

    /// The answer to an inquiry; an inquiry without needs has an empty one.
    public func route(_ inquiry: Inquiry) -> RoutingAnswer {
        let assessor = assessor(for: inquiry)
        let ranked = Assessment.ranked(candidates(for: inquiry.needs).map(assessor.assess))
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
                    alternatives: Array(outlook.ways.dropFirst()))
            },
            nextQuestion: QuestionChooser(assessor).question(over: eligible), pathways: planner.pathways(),
            eligibleCount: eligible.count)
    }

    /// What judges services for an inquiry.
    func assessor(for inquiry: Inquiry) -> Assessor { Assessor(columns, policy, standings, for: inquiry) }

    /// The best services that no rule excludes, at most so many, before any word is written.
    func eligible(for inquiry: Inquiry, atMost limit: Int) -> [Assessment] {
        let assessments = candidates(for: inquiry.needs).map(assessor(for: inquiry).assess)
        return Array(Assessment.ranked(assessments).prefix { $0.failureCount == 0 }.prefix(limit))
    }

    /// The services under any of the needs, rising.
    private func candidates(for needs: [String]) -> [Int] {
        guard needs.count != 1 else { return network.services(underTerm: needs[0]).map(Int.init) }
        var found = Set<Int32>()
        for need in needs { found.formUnion(network.services(underTerm: need)) }
        return found.map(Int.init).sorted()
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
