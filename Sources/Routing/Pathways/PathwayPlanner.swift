import Directory

/// Plans the ways to the services that missing documents shut.
///
/// Goals are, for each need, the services that nothing but documents excludes, and the eligible ones with documents
/// nobody has asked about, which are then taken for lacking. An office on the way must not be excluded by any rule but
/// documents; time of day is left aside, and for the radius stands the policy's `pathwayReach`.
struct PathwayPlanner {
    private let assessor: Assessor
    private let goals: [(need: String, assessments: [Assessment])]
    private let offices: AdmittedOffices
    private let search: PathwaySearch?

    /// A planner over the assessments of an inquiry, each list best first.
    init(_ assessor: Assessor, eligible: [Assessment], excluded: [Assessment]) {
        self.assessor = assessor
        let goals = Self.goals(assessor, eligible, excluded)
        self.goals = goals
        let offices = AdmittedOffices(assessor, goals: goals.flatMap(\.assessments))
        self.offices = offices
        let shown = excluded.prefix(assessor.policy.nearMissLimit)
        guard !goals.isEmpty || shown.contains(where: { $0.failures.contains { $0.rule == .document } }) else {
            search = nil
            return
        }
        let graph = assessor.columns.pathwayGraph.graph(of: assessor.columns.network)
        let held = assessor.inquiry.facts.documents.filter(\.value).keys.compactMap(graph.number)
        search = PathwaySearch(graph, holding: held, admits: offices.admits)
    }

    /// The days until a document can be had; 0 for one that is held, `nil` for one that cannot be had.
    func daysToObtain(_ document: String) -> Int? {
        if assessor.inquiry.facts.holds(document) == .yes { return 0 }
        return search?.days(until: document)
    }

    /// The documents of some changes that no service gives which the person may use.
    func outOfReach(_ remedies: some Sequence<Remedy>) -> Set<String> {
        let documents = remedies.compactMap { remedy -> String? in
            if case .document(let id)? = remedy.change { id } else { nil }
        }
        return Set(documents.filter { daysToObtain($0) == nil })
    }

    /// The best pathways for each need: reachable ones by score with the days before asking, then the others.
    func pathways() -> [Pathway] {
        guard let search else { return [] }
        var taken = Set<Int>()
        var pathways: [Pathway] = []
        for (need, assessments) in goals {
            let ranked = assessments.compactMap { goal -> (goal: Assessment, weight: Int?)? in
                guard let days = search.startDay(of: goal.service) else {
                    return goal.failureCount > 0 ? (goal, nil) : nil
                }
                return (goal, goal.score.total + assessor.policy.waitDay * days)
            }
            let sorted = ranked.sorted { left, right in
                if left.weight != right.weight { return (left.weight ?? .max) < (right.weight ?? .max) }
                return Assessment.precedes(left.goal, right.goal)
            }
            let writer = PathwayWriter(assessor: assessor, offices: offices, search: search)
            for (goal, _) in sorted.filter({ !taken.contains($0.goal.service) }).prefix(assessor.policy.pathwayLimit) {
                taken.insert(goal.service)
                pathways.append(writer.pathway(to: goal.service, need: need))
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
}
