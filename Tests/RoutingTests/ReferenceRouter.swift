import Directory
import Routing

/// The router as the design tells it, without columns, indices or hurry.
struct ReferenceRouter {
    let network: ServiceNetwork
    let inquiry: Inquiry
    var policy = RoutingPolicy.standard

    struct Ranked: Equatable {
        let id: String
        let siteID: String?
        let score: Int
        let failed: [Rule]
        let unknown: [Rule]
    }

    /// Every service under a need at its best place: those nothing excludes by score, then the others.
    func ranked() -> (eligible: [Ranked], excluded: [Ranked]) {
        let all = network.services.filter(isNeeded).map { service in
            let sites = network.sites(of: service).map { Optional($0) }
            let ways = (sites.isEmpty ? [nil] : sites).map { judge(service, at: $0) }
            return ways.reduce(ways[0]) { precedes($1, $0) ? $1 : $0 }
        }
        let sorted = all.sorted { left, right in
            if precedes(left, right) != precedes(right, left) { return precedes(left, right) }
            return IdentifierOrder.precedes(left.id, right.id)
        }
        return (sorted.filter(\.failed.isEmpty), sorted.filter { !$0.failed.isEmpty })
    }

    private func isNeeded(_ service: Service) -> Bool {
        service.termIDs.contains { term in inquiry.needs.contains { network.needs.isTerm(term, within: $0) } }
    }

    private func precedes(_ left: Ranked, _ right: Ranked) -> Bool {
        (left.failed.count, left.score) < (right.failed.count, right.score)
    }

    private func judge(_ service: Service, at site: ServiceAtLocation?) -> Ranked {
        let location = site.flatMap { network.findLocation($0.locationID) }
        let isRemote = location?.kind == .virtual
        var metres: Int?
        if let origin = inquiry.origin, let point = location?.coordinate, !isRemote, location?.isConfidential == false {
            metres = origin.distance(to: point).metres
        }
        let hard = hardVerdicts(service, site, location, metres: metres)
        var score = metres ?? 0
        if metres == nil, inquiry.origin != nil, !isRemote {
            score += (inquiry.radius ?? policy.unknownDistance).metres
        }
        score += details(service, location) + 100 * (service.waitDays ?? 0)
        score += policy.unknownRule * hard.count { $0.1 == .unknown }
        return Ranked(
            id: service.id, siteID: site?.id, score: score, failed: hard.filter { $0.1 == .no }.map(\.0),
            unknown: hard.filter { $0.1 == .unknown }.map(\.0))
    }

    private func hardVerdicts(
        _ service: Service, _ site: ServiceAtLocation?, _ location: Location?, metres: Int?
    ) -> [(Rule, Verdict)] {
        var found: [(Rule, Verdict)] = []
        if let status = service.status { found.append((.status, status == .active ? .yes : .no)) }
        let home = inquiry.facts.residenceAreaID
        if !service.areas.isEmpty {
            let verdicts = service.areas.map { area in
                home.map { network.areas.lies($0, in: area.areaID ?? "") } ?? .unknown
            }
            found.append((.area, verdicts.any))
        }
        for rule in service.eligibilityRules {
            found.append(
                (
                    self.rule(rule.condition),
                    rule.condition.verdict(for: inquiry.facts, serviceAreaID: location?.areaID, areas: network.areas)
                ))
        }
        for group in service.requirements { found.append((.document, group.verdict(for: inquiry.facts))) }
        if let capacity = service.capacities.first {
            let age = capacity.updated.map { inquiry.now.day.ordinal - $0.ordinal } ?? 1000
            found.append((.capacity, age > 30 ? .unknown : capacity.available > 0 ? .yes : .no))
        }
        if let time = inquiry.openAt {
            let hours = network.hours(of: service, at: site)
            found.append((.hours, hours.admits(at: time, holidays: network.holidays)))
        }
        if inquiry.origin != nil, let radius = inquiry.radius, location?.kind != .virtual {
            found.append((.distance, metres.map { $0 <= radius.metres ? .yes : .no } ?? .unknown))
        }
        return found
    }

    private func details(_ service: Service, _ location: Location?) -> Int {
        var sum = 0
        let own = Set(inquiry.facts.languages.map(\.primary))
        if !own.isEmpty {
            if service.languages.isEmpty {
                sum += policy.missingDetail
            } else if own.isDisjoint(with: service.languages.map(\.primary)) {
                sum += 8000
            }
        }
        let costs = Set(service.costOptions.map { $0.option ?? ($0.amount == 0 ? "free" : "paid") })
        sum += costs.isEmpty ? policy.missingDetail : costs == ["free"] ? 0 : costs == ["paid"] ? 6000 : 2000
        let age = service.assuredOn.map { inquiry.now.day.ordinal - $0.ordinal }
        return sum + (age == nil ? policy.missingDetail : age! > 365 ? policy.staleListing : 0)
    }

    private func rule(_ condition: EligibilityCondition) -> Rule {
        switch condition {
        case .age: .age
        case .sex: .sex
        case .legalStatus: .legalStatus
        case .nationality: .nationality
        case .residenceInMunicipality, .residenceInProvince, .residence: .residence
        case .household: .household
        case .income: .income
        case .healthInsurance: .healthInsurance
        case .disability: .disability
        case .referralRequired: .referral
        case .employment: .employment
        case .custom: .custom
        }
    }
}
