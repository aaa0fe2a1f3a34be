import Directory

extension Assessor {
    /// The answers of all rules that the listing and the inquiry call for, in the order they are told.
    func rulings(_ position: Int, at place: SiteColumn, distance: Distance?) -> [Ruling] {
        let service = columns.services[position]
        var rulings: [Ruling] = []
        rulings.reserveCapacity(8 + service.rules.count + service.requirements.count)
        if let status = service.status { rulings.append(Ruling(rule: .status, verdict: Verdict(status == .active))) }
        if !place.areas.isEmpty { rulings.append(Ruling(rule: .area, verdict: areaVerdict(place.areas))) }
        for (index, rule) in service.rules.enumerated() {
            let verdict = verdict(of: rule.condition, at: place)
            rulings.append(Ruling(rule: Rule(rule.condition), verdict: verdict, index: index))
        }
        for (index, group) in service.requirements.enumerated() {
            rulings.append(Ruling(rule: .document, verdict: group.verdict(for: inquiry.facts), index: index))
        }
        if !service.capacities.isEmpty {
            // A closure, for the method's name alone would copy the whole assessor for every service.
            let free = service.capacities.reduce(Verdict.no) { $0.or(verdict(of: $1)) }
            rulings.append(Ruling(rule: .capacity, verdict: free))
        }
        if let time = inquiry.openAt {
            let verdict = place.hours.admits(at: time, holidays: columns.network.holidays)
            rulings.append(Ruling(rule: .hours, verdict: verdict))
        }
        if inquiry.origin != nil, let radius = inquiry.radius, !place.isRemote {
            rulings.append(Ruling(rule: .distance, verdict: Verdict(distance.map { $0 <= radius })))
        }
        appendDetails(of: service, at: place, to: &rulings)
        return rulings
    }

    /// The rules that never exclude.
    private func appendDetails(of service: ServiceColumn, at place: SiteColumn, to rulings: inout [Ruling]) {
        if place.hours.isByAppointment { rulings.append(Ruling(rule: .appointment, verdict: .no)) }
        if !languages.isEmpty {
            let spoken = place.primaryLanguages
            let shared = spoken.isEmpty ? nil : spoken.contains { languages.contains($0) }
            rulings.append(Ruling(rule: .language, verdict: Verdict(shared)))
        }
        rulings.append(Ruling(rule: .cost, verdict: Verdict(service.cost.map { $0 == .free })))
        let freshness = Freshness(confirmedOn: service.assuredOn, today: inquiry.now.day)
        rulings.append(Ruling(rule: .assurance, verdict: freshness.isWithin(days: policy.staleAfterDays)))
    }

    /// Whether the person lives in one of the areas; an area in words alone says nothing.
    private func areaVerdict(_ areas: [ServiceArea]) -> Verdict {
        guard let home = inquiry.facts.residenceAreaID else { return .unknown }
        return areas.map { area in
            area.areaID.map { columns.network.areas.lies(home, in: $0) } ?? .unknown
        }.any
    }

    /// The condition's verdict, with the areas of both sides looked up once rather than for every service.
    private func verdict(of condition: EligibilityCondition, at place: SiteColumn) -> Verdict {
        switch condition {
        case .residenceInMunicipality: Self.same(homeMunicipalityID, place.municipalityID)
        case .residenceInProvince: Self.same(homeProvinceID, place.provinceID)
        default: condition.verdict(for: inquiry.facts, serviceAreaID: place.areaID, areas: columns.network.areas)
        }
    }

    private static func same(_ home: String?, _ place: String?) -> Verdict {
        guard let home, let place else { return .unknown }
        return Verdict(home == place)
    }

    /// Whether there is a place free; a figure that is old or has no date says nothing.
    private func verdict(of capacity: Capacity) -> Verdict {
        capacity.isFresh(on: inquiry.now.day, policy) ? Verdict(capacity.available > 0) : .unknown
    }
}

extension Capacity {
    /// Whether the figure is dated and not older than the policy lets it stand.
    func isFresh(on today: Day, _ policy: RoutingPolicy) -> Bool {
        Freshness(confirmedOn: updated, today: today).isWithin(days: policy.capacityFreshDays) == .yes
    }
}
