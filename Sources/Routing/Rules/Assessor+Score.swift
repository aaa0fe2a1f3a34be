import Directory

extension Assessor {
    /// The score of a service at a place, from the same rulings that explain it.
    func score(_ service: Int, at place: SiteColumn, rulings: [Ruling], distance: Distance?) -> Score {
        var parts: [Score.Part] = []
        func add(_ kind: Score.Part.Kind, _ metres: Int) {
            if metres != 0 { parts.append(.init(kind: kind, metres: metres)) }
        }
        if let distance {
            parts.append(.init(kind: .distance, metres: distance.metres))
        } else if inquiry.origin != nil, !place.isRemote {
            add(.unknownDistance, (inquiry.radius ?? policy.unknownDistance).metres)
        }
        var (unknown, missing) = (0, 0)
        for ruling in rulings {
            switch (ruling.rule, ruling.verdict) {
            case (.language, .no): add(.language, policy.noSharedLanguage)
            case (.cost, .no):
                add(.cost, columns.services[service].cost == .sliding ? policy.slidingCost : policy.paidCost)
            case (.assurance, .no): add(.staleness, policy.staleListing)
            case (let rule, .unknown):
                if rule.isHard { unknown += 1 } else { missing += 1 }
            default: break
            }
        }
        add(.wait, policy.waitDay * columns.services[service].waitDays)
        add(.unknown, policy.unknownRule * unknown)
        add(.missingDetail, policy.missingDetail * missing)
        if !standings.isEmpty, let standing = standings[columns.network.services[service].id] {
            add(.standing, -standing.bonus(policy))
        }
        return Score(parts)
    }
}
