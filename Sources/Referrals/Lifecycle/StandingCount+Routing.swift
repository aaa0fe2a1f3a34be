import Routing

extension StandingCount {
    /// What the router takes to heart of a service, beside the services of its category (itself among them); help in
    /// part is help.
    public func standing(among category: some Sequence<StandingCount>) -> Standing {
        let counts = Array(category)
        return Standing(
            helped: helped + partlyHelped, outcomes: total,
            categoryHelped: counts.reduce(0) { $0 + $1.helped + $1.partlyHelped },
            categoryOutcomes: counts.reduce(0) { $0 + $1.total })
    }
}
