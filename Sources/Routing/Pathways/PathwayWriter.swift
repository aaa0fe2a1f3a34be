import Directory

/// Writes down the ways that a search has found, or what is missing for there to be one.
struct PathwayWriter {
    let assessor: Assessor
    let offices: AdmittedOffices
    let search: PathwaySearch
    private var graph: PathwayGraph { search.graph }

    /// A writer of ways among the services that a person may use.
    init(assessor: Assessor, offices: AdmittedOffices, search: PathwaySearch) {
        self.assessor = assessor
        self.offices = offices
        self.search = search
    }

    /// The pathway to a service for a need.
    func pathway(to goal: Int, need: String) -> Pathway {
        var finder = WayFinder(search, metres: offices.metres)
        let ways = finder.ways(to: goal, atMost: max(1, assessor.policy.pathwayWays))
        let written = ways.map { alternative($0, goal: goal) }
        var missing = MissingDocuments(search, goal: goal)
        return Pathway(
            need: need, goalServiceID: assessor.columns.network.services[goal].id, goalSiteID: site(goal),
            steps: written.first?.steps ?? [], days: written.first?.days,
            alternatives: written.dropFirst().filter { $0.days <= 2 * (written.first?.days ?? 0) },
            missing: ways.isEmpty ? missing.smallest() : [],
            assumedLacking: assumedLacking(ways.first?.services ?? [goal]))
    }

    private func alternative(_ way: Way, goal: Int) -> PathwayAlternative {
        let schedule = PathwaySchedule(way, to: goal, in: graph)
        return PathwayAlternative(
            steps: schedule.members.map { step($0, way, schedule, goal: goal) }, days: schedule.visitDay(of: goal))
    }

    private func site(_ service: Int) -> String? {
        offices.assessment(of: service).flatMap { assessor.columns.sites[$0.site].siteID }
    }

    private func step(_ service: Int, _ way: Way, _ schedule: PathwaySchedule, goal: Int) -> PathwayStep {
        let given = Set((schedule.uses[service] ?? []).map(\.issue)).sorted()
        let visit = schedule.visitDay(of: service)
        let ready = given.map { schedule.readyDay(of: $0) }.max()
        return PathwayStep(
            serviceID: assessor.columns.network.services[service].id, siteID: site(service),
            brings: brings(service, way), gives: given.map(document).unique,
            startDay: schedule.startDay(of: service), visitDay: visit,
            endDay: service == goal ? visit : ready ?? visit, isTimed: schedule.isTimed(service),
            expiring: schedule.expiring(from: service).map(document).unique)
    }

    /// What to bring for each demand: the first document of it that is held, else the one that the way gets.
    private func brings(_ service: Int, _ way: Way) -> [String] {
        graph.groups(of: service).compactMap { group in
            let held = graph.documents(of: group).first { search.held[Int($0)] }.map { graph.documents[Int($0)] }
            return held ?? way.sources.first { $0.group == group }.map { document($0.issue) }
        }.unique
    }

    private func document(_ issue: Int) -> String { graph.documents[Int(graph.issued[issue].document)] }

    /// The documents nobody has asked about, in the groups of these services that no document held meets.
    private func assumedLacking(_ services: [Int]) -> [String] {
        let facts = assessor.inquiry.facts
        let groups = services.flatMap { assessor.columns.network.services[$0].requirements.map(\.alternatives) }
        let open = groups.filter { group in !group.contains { facts.holds($0) == .yes } }.flatMap { $0 }
        return open.filter { facts.holds($0) == .unknown }.unique.sorted(by: IdentifierOrder.precedes)
    }
}

extension Array where Element: Hashable {
    /// The elements without repeats, each where it stands first.
    var unique: [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
