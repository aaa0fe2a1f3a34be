import Directory

/// Plans the ways to the services that missing documents shut.
///
/// Goals are, for each need, the services that nothing but documents excludes, and the eligible ones with documents
/// nobody has asked about, which are then taken for lacking. An office on the way must not be excluded by any rule but
/// documents; time of day is left aside, and for the radius stands the policy's `pathwayReach`.
struct PathwayPlanner {
    private let assessor: Assessor
    private let goals: [(need: String, assessments: [Assessment])]
    private let search: PathwaySearch?
    private let positions: [Int: Int]

    /// A planner over the assessments of an inquiry, each list best first.
    init(_ assessor: Assessor, eligible: [Assessment], excluded: [Assessment]) {
        self.assessor = assessor
        let goals = Self.goals(assessor, eligible, excluded)
        self.goals = goals
        let shown = excluded.prefix(assessor.policy.nearMissLimit)
        guard !goals.isEmpty || shown.contains(where: { $0.failures.contains { $0.rule == .document } }) else {
            search = nil
            positions = [:]
            return
        }
        let offices = Self.offices(assessor, goals: goals.flatMap(\.assessments))
        positions = Dictionary(uniqueKeysWithValues: offices.enumerated().map { ($0.element.service, $0.offset) })
        let facts = assessor.inquiry.facts
        search = PathwaySearch(offices, holding: { facts.holds($0) == .yes })
    }

    /// The days until a document can be had; 0 for one that is held, `nil` for one that cannot be had.
    func daysToObtain(_ document: String) -> Int? {
        if assessor.inquiry.facts.holds(document) == .yes { return 0 }
        return search?.daysByDocument[document]
    }

    /// The best pathways for each need: reachable ones by score with the days before asking, then the others.
    func pathways() -> [Pathway] {
        guard let search else { return [] }
        var taken = Set<Int>()
        var pathways: [Pathway] = []
        for (need, assessments) in goals {
            let ranked = assessments.compactMap { goal -> (goal: Assessment, office: Int, weight: Int?)? in
                guard let office = positions[goal.service] else { return nil }
                guard search.isReachable(office) else { return goal.failureCount > 0 ? (goal, office, nil) : nil }
                let wait = assessor.policy.waitDay * search.ways[office].before.days
                return (goal, office, goal.score.total + wait)
            }
            let sorted = ranked.sorted { left, right in
                if left.weight != right.weight { return (left.weight ?? .max) < (right.weight ?? .max) }
                return Assessment.precedes(left.goal, right.goal)
            }
            for (goal, office, _) in sorted.filter({ !taken.contains($0.goal.service) })
                .prefix(assessor.policy.pathwayLimit)
            {
                taken.insert(goal.service)
                pathways.append(
                    PathwayWriter(assessor: assessor, search: search).pathway(to: office, need: need))
            }
        }
        return pathways
    }

    private static func goals(
        _ assessor: Assessor, _ eligible: [Assessment], _ excluded: [Assessment]
    ) -> [(need: String, assessments: [Assessment])] {
        let limit = assessor.policy.pathwayGoals
        let blocked = excluded.filter(\.isBlockedByDocumentsOnly)
        let open = eligible.filter { $0.unknowns.contains { $0.rule == .document } }
        guard !blocked.isEmpty || !open.isEmpty else { return [] }
        return assessor.inquiry.needs.compactMap { need in
            let services = Set(assessor.columns.network.services(underTerm: need).map(Int.init))
            let goals =
                Array(blocked.lazy.filter { services.contains($0.service) }.prefix(limit))
                + open.lazy.filter { services.contains($0.service) }.prefix(limit)
            return goals.isEmpty ? nil : (need, goals)
        }
    }

    /// The goals and the services that give documents, by service.
    private static func offices(_ assessor: Assessor, goals: [Assessment]) -> [Office] {
        var inquiry = assessor.inquiry
        inquiry.openAt = nil
        inquiry.radius = inquiry.origin == nil ? nil : assessor.policy.pathwayReach
        let relaxed = assessor.asking(inquiry)
        var chosen = Dictionary(goals.map { ($0.service, $0) }, uniquingKeysWith: { first, _ in first })
        for issuer in assessor.columns.issuers where chosen[issuer] == nil {
            let assessment = relaxed.assess(issuer)
            if assessment.failures.allSatisfy({ $0.rule == .document }) { chosen[issuer] = assessment }
        }
        return chosen.values.sorted { $0.service < $1.service }.map { assessment in
            let service = assessor.columns.network.services[assessment.service]
            let isNear = inquiry.origin == nil || assessor.columns.sites[assessment.site].isRemote
            return Office(
                service: assessment.service, site: assessment.site,
                requirements: service.requirements.map(\.alternatives), issues: service.issues,
                waitDays: max(0, service.waitDays ?? 0),
                metres: assessment.distance?.metres ?? (isNear ? 0 : assessor.policy.unknownDistance.metres))
        }
    }
}
