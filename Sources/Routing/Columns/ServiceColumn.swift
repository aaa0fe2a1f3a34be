import Directory

/// What routing looks at of a service wherever it is had: few fields, for every reading copies them.
struct ServiceColumn {
    /// Whether it can be had.
    let status: Service.Status?
    /// Who may come.
    let rules: [EligibilityRule]
    /// The papers asked for.
    let requirements: [DocumentRequirement]
    /// The places free.
    let capacities: [Capacity]
    /// The days one waits.
    let waitDays: Int
    /// The day somebody last made sure of the listing.
    let assuredOn: Day?
    /// What it costs.
    let cost: CostClass?

    /// The column of a service.
    init(_ service: Service) {
        status = service.status
        rules = service.eligibilityRules
        requirements = service.requirements
        capacities = service.capacities
        waitDays = max(0, service.waitDays ?? 0)
        assuredOn = service.assuredOn
        cost = CostClass(service.costOptions)
    }
}
