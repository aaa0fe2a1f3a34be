import Directory

/// Writes down the way that a search has found, or what is missing for there to be one.
struct PathwayWriter {
    let assessor: Assessor
    let search: PathwaySearch

    /// The pathway to an office for a need.
    func pathway(to goal: Int, need: String) -> Pathway {
        let office = search.offices[goal]
        let isReachable = search.isReachable(goal)
        let schedule = PathwaySchedule(search, goal: goal)
        let missing = isReachable ? [] : MissingDocuments(search, goal: goal).smallest()
        let members = isReachable ? schedule.members : [goal]
        return Pathway(
            need: need, goalServiceID: service(office), goalSiteID: site(office),
            steps: isReachable ? schedule.members.map { step($0, schedule, goal: goal) } : [],
            days: isReachable ? schedule.visitDay(of: goal) : nil, missing: missing,
            assumedLacking: assumedLacking(members))
    }

    private func service(_ office: Office) -> String { assessor.columns.network.services[office.service].id }

    private func site(_ office: Office) -> String? { assessor.columns.sites[office.site].siteID }

    private func step(_ position: Int, _ schedule: PathwaySchedule, goal: Int) -> PathwayStep {
        let office = search.offices[position]
        let used = schedule.uses[position] ?? []
        let given = Set(used.map(\.issue)).sorted()
        let visit = schedule.visitDay(of: position)
        let ready = given.map { schedule.readyDay(of: $0, from: position) }.max()
        return PathwayStep(
            serviceID: service(office), siteID: site(office),
            brings: search.ways[position].sources.compactMap { $0.map(search.document) }.unique,
            gives: given.map { office.issues[$0].documentID }.unique, startDay: schedule.startDay(of: position),
            visitDay: visit, endDay: position == goal ? visit : ready ?? visit,
            isTimed: schedule.startDay(of: position) > search.ways[position].before.days,
            expiring: schedule.expiring(from: position).map { office.issues[$0].documentID }.unique)
    }

    /// The documents nobody has asked about, in the groups of these offices that no document held meets.
    private func assumedLacking(_ members: [Int]) -> [String] {
        let facts = assessor.inquiry.facts
        let groups = members.flatMap { search.offices[$0].requirements }
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
