import Directory
import TestSupport
import Testing

@testable import Routing

/// Several needs at once, in towns small enough to try every choice.
struct VisitTests {
    /// A service at one of its places that no rule excludes, as brute force sees it.
    private struct Choice {
        let place: String
        let metres: Int
        let score: Int
    }

    private typealias Cost = VisitCover.Cost

    /// Every service at every place that serves a need and that nothing excludes.
    private func choices(_ need: String, _ router: Router, _ inquiry: Inquiry) -> [Choice] {
        let (network, assessor) = (router.network, router.assessor(for: inquiry))
        return network.services.indices.filter { position in
            network.services[position].termIDs.contains { network.needs.isTerm($0, within: need) }
        }.flatMap { position -> [Choice] in
            let service = network.services[position]
            let sites = network.sites(of: service)
            return assessor.columns.siteRanges[position].enumerated().compactMap { number, row in
                let assessment = assessor.assess(position, at: row)
                guard assessment.failureCount == 0 else { return nil }
                let location = sites.isEmpty ? nil : network.findLocation(sites[number].locationID)
                let isSecret = location?.isConfidential ?? true
                let isRemote = location?.kind == .virtual
                var place = "\(service.organizationID ?? "service \(service.id)") \(isRemote)"
                if !isSecret, !isRemote {
                    place = location?.coordinate.map { "\($0.latitude) \($0.longitude)" } ?? location?.id ?? ""
                }
                let metres = assessment.distance?.metres ?? (isRemote || inquiry.origin == nil ? 0 : nil)
                return Choice(
                    place: place, metres: metres ?? (inquiry.radius ?? router.policy.unknownDistance).metres,
                    score: assessment.score.total)
            }
        }
    }

    private func cost(_ chosen: [Choice]) -> Cost {
        let ways = Dictionary(chosen.map { ($0.place, $0.metres) }, uniquingKeysWith: { first, _ in first })
        return Cost(
            visits: ways.count, metres: ways.values.reduce(0, +), score: chosen.reduce(0) { $0 + $1.score })
    }

    /// The least cost of serving each need by one choice.
    private func least(_ options: [[Choice]]) -> Cost {
        var best = Cost(visits: .max)
        func extend(_ chosen: [Choice]) {
            guard chosen.count < options.count else { return best = min(best, cost(chosen)) }
            for choice in options[chosen.count] { extend(chosen + [choice]) }
        }
        extend([])
        return best
    }

    /// A town where several services share a house, and several an organisation.
    private func town(_ world: inout RandomWorld) -> ServiceNetwork {
        let houses = [(44.91, 8.61), (44.92, 8.63), (44.95, 8.60), (44.99, 8.69)]
        let services = world.services.prefix(6).map { service in
            var service = service
            service.rules = Array(service.rules.prefix(1))
            service.documents = []
            service.columns["status"] = nil
            if world.chance(60) { service.columns["organization_id"] = world.pick(["red", "blue"]) }
            for place in service.places.indices where service.places[place].point != nil {
                service.places[place].point = world.pick(houses)
            }
            service.terms = [world.pick(["health.doctor", "training.italian", "food", "housing"])]
            return service
        }
        return SampleNetwork.network(Array(services))
    }

    @Test func `the plan is the least in visits, then in metres, then in scores, of all choices`() {
        var (shared, seen) = (0, 0)
        for seed in 0..<CaseCount.scaled(200) {
            var world = RandomWorld(seed: UInt64(seed), sites: 0...2)
            let router = Router(network: town(&world))
            var inquiry = world.inquiry()
            inquiry.needs = ["health", "training", "food", "housing"].filter { _ in world.chance(80) }
            let options = inquiry.needs.map { choices($0, router, inquiry) }
            let plan = router.visits(for: inquiry)
            #expect(plan.isProven)
            #expect(plan.unserved == zip(inquiry.needs, options).filter { $0.1.isEmpty }.map(\.0))
            let found = plan.visits.flatMap { visit in visit.errands.map { (visit, $0) } }
            #expect(Set(found.map(\.1.need)) == Set(inquiry.needs).subtracting(plan.unserved))
            #expect(found.count == Set(found.map(\.1.need)).count)
            let served = options.filter { !$0.isEmpty }
            guard !served.isEmpty else { continue }
            #expect(cost(chosen(plan, router, inquiry)) == least(served))
            seen += 1
            if plan.visits.count < served.count { shared += 1 }
        }
        #expect(shared >= 20)
        Figure.say("visit plans", seen)
    }

    /// The choices that a plan made, looked up among all.
    private func chosen(_ plan: VisitPlan, _ router: Router, _ inquiry: Inquiry) -> [Choice] {
        plan.visits.flatMap { visit in
            visit.errands.compactMap { errand -> Choice? in
                let service = router.network.services.firstIndex { $0.id == errand.serviceID }!
                let assessor = router.assessor(for: inquiry)
                let row = assessor.columns.siteRanges[service].first {
                    assessor.columns.sites[$0].siteID == errand.siteID
                }!
                let assessment = assessor.assess(service, at: row)
                #expect(assessment.failureCount == 0 && visit.distance == assessment.distance)
                return choices(errand.need, router, inquiry).first { choice in
                    choice.score == assessment.score.total
                        && choice.place == place(of: service, errand.siteID, router.network)
                }
            }
        }
    }

    private func place(of position: Int, _ siteID: String?, _ network: ServiceNetwork) -> String {
        let service = network.services[position]
        let site = network.sites(of: service).first { $0.id == siteID }
        let location = site.flatMap { network.findLocation($0.locationID) }
        let isRemote = location?.kind == .virtual
        guard let location, !location.isConfidential, !isRemote else {
            return "\(service.organizationID ?? "service \(service.id)") \(isRemote)"
        }
        return location.coordinate.map { "\($0.latitude) \($0.longitude)" } ?? location.id
    }

    private func plan(_ services: [SampleService], _ needs: [String]) -> VisitPlan {
        var inquiry = Inquiry(needs: needs, now: RandomWorld.now)
        inquiry.origin = Coordinate(latitude: 44.90, longitude: 8.60)
        return Router(network: SampleNetwork.network(services)).visits(for: inquiry)
    }

    @Test func `one house farther off with both services is one visit instead of two`() {
        let house = SampleService.Place(44.95, 8.60)
        let services = [
            SampleService("doctor", places: [.init(44.90, 8.60)]),
            SampleService("course", terms: ["training"], places: [.init(44.90, 8.61)]),
            SampleService("far-doctor", places: [house]),
            SampleService("far-course", terms: ["training"], places: [house]),
        ]
        let both = plan(services, ["health", "training"])
        #expect(both.visits.map { $0.errands.map(\.serviceID) } == [["far-doctor", "far-course"]])
        let apart = plan(Array(services.prefix(3)), ["health", "training", "food"])
        #expect(apart.visits.map { $0.errands.map(\.serviceID) } == [["doctor"], ["course"]])
        #expect(apart.unserved == ["food"])
    }

    @Test func `a secret place is never told to be beside another`() {
        var shelter = SampleService("shelter", terms: ["housing"], columns: ["organization_id": "red"])
        shelter.places = [.init(44.95, 8.60, isConfidential: true)]
        let doctor = SampleService("doctor", columns: ["organization_id": "blue"], places: [.init(44.95, 8.60)])
        let found = plan([shelter, doctor], ["housing", "health"])
        #expect(found.visits.count == 2)
        #expect(found.visits.first { $0.errands.map(\.serviceID) == ["shelter"] }?.distance == nil)
    }

    @Test func `many needs that share nothing are planned within the limit of trials`() {
        let needs = ["health", "training", "food", "housing", "legal", "work", "school", "money"]
        let services = needs.enumerated().flatMap { index, need in
            (0..<40).map { number in
                let north = 44.9 + Double(number) / 500
                let place = SampleService.Place(north, 8.6 + Double(index) / 1000)
                return SampleService("\(need)-\(number)", terms: [need], places: [place])
            }
        }
        let found = plan(services, needs)
        #expect(found.isProven && found.visits.flatMap(\.errands).map(\.serviceID) == needs.map { "\($0)-0" })
    }
}
