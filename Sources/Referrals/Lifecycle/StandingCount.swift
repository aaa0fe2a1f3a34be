/// How a service's referrals ended, counted without looking at who the people were.
public struct StandingCount: Sendable, Hashable {
    /// The service.
    public let serviceID: String
    /// People who got all the help.
    public let helped: Int
    /// People who got a part of it.
    public let partlyHelped: Int
    /// All referrals that say something of the service: completed ones, and those it or its door brought to nothing.
    public let total: Int
    /// The middle of the days to an outcome with help, the lower of two middles; `nil` when nobody got help.
    public let medianDays: Int?

    /// The counts of every service that has any, by identifier.
    ///
    /// What a person decided (did not come, solved it otherwise) says nothing of the service and is left out. Those
    /// that go by one identifier, as `standing` says, are counted together.
    public static func counts(
        of referrals: [Referral], standing: (String) -> String = { $0 }
    ) -> [String: StandingCount] {
        let groups = Dictionary(grouping: referrals.filter(\.speaksOfService)) { standing($0.serviceID) }
        let counts = groups.map { id, referrals in
            let outcomes = referrals.compactMap(\.outcome)
            let days = outcomes.filter { $0.help != .no }.map(\.days).sorted()
            let count = StandingCount(
                serviceID: id, helped: outcomes.count { $0.help == .yes },
                partlyHelped: outcomes.count { $0.help == .partly }, total: referrals.count,
                medianDays: days.isEmpty ? nil : days[(days.count - 1) / 2])
            return (id, count)
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }
}

extension Referral {
    fileprivate var speaksOfService: Bool {
        switch state {
        case .completed: outcome?.help != .no || outcome?.reason?.kind.decider != .person
        case .declined, .failed, .expired: reason?.kind.decider == .provider || reason?.kind.decider == .circumstance
        default: false
        }
    }
}
