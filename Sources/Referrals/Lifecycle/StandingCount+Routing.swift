import Directory
import Routing

extension StandingCount {
    /// What the router takes to heart of each service that has outcomes; help in part is help.
    ///
    /// The category of a service is the widest need above its first term. A service is held against the others of its
    /// category and not against itself, so that its own successes never raise what it is measured by.
    public static func standings(_ counts: [String: StandingCount], in network: ServiceNetwork) -> [String: Standing] {
        let known = counts.values.compactMap { count in
            network.findService(count.serviceID).map { (count: count, category: category(of: $0, in: network)) }
        }
        var totals: [String?: (helped: Int, outcomes: Int)] = [:]
        for (count, category) in known {
            totals[category, default: (0, 0)].helped += count.anyHelp
            totals[category, default: (0, 0)].outcomes += count.total
        }
        let standings = known.map { count, category in
            let whole = totals[category] ?? (0, 0)
            let standing = Standing(
                helped: count.anyHelp, outcomes: count.total, categoryHelped: whole.helped - count.anyHelp,
                categoryOutcomes: whole.outcomes - count.total, medianDays: count.medianDays)
            return (count.serviceID, standing)
        }
        return Dictionary(uniqueKeysWithValues: standings)
    }

    private var anyHelp: Int { helped + partlyHelped }

    private static func category(of service: Service, in network: ServiceNetwork) -> String? {
        service.termIDs.first.flatMap { network.needs.ancestors(of: $0).last }
    }
}
