import Directory
import Routing
import TestSupport
import Testing

/// Remedies against brute-force counterfactuals: every subset of at most three changes is made and routed again.
struct RemedyTests {
    /// A change as brute force makes it: any time and any distance rather than the first that will do.
    private enum Flip: Hashable, CaseIterable {
        case passport, permit, taxCode, isee, healthCard, referral, healthInsurance, birthday, time, radius

        private static let documents: [Flip: String] = [
            .passport: "passport", .permit: "permit", .taxCode: "tax_code", .isee: "isee", .healthCard: "health_card",
        ]

        init?(_ change: Remedy.Change?) {
            switch change {
            case .document(let id)?: self = Self.documents.first { $0.value == id }!.key
            case .referral?: self = .referral
            case .healthInsurance?: self = .healthInsurance
            case .age?: self = .birthday
            case .time?: self = .time
            case .radius?: self = .radius
            case nil: return nil
            }
        }

        func make(_ inquiry: inout Inquiry) {
            switch self {
            case .referral: inquiry.facts.hasReferral = true
            case .healthInsurance: inquiry.facts.hasHealthInsurance = true
            case .birthday: inquiry.facts.age = inquiry.facts.age.map { $0 + 1 }
            case .time: inquiry.openAt = nil
            case .radius: inquiry.radius = nil
            default: inquiry.facts.documents[Self.documents[self]!] = true
            }
        }
    }

    /// The subsets of the flips of at most three, the smaller first.
    private static let subsets: [Set<Flip>] = {
        var found: Set<Set<Flip>> = [[]]
        for _ in 0..<3 { found.formUnion(found.flatMap { set in Flip.allCases.map { set.union([$0]) } }) }
        return found.sorted { $0.count < $1.count }
    }()

    /// A router that looks for matches alone.
    private func plain(_ network: ServiceNetwork) -> Router {
        var policy = RoutingPolicy.standard
        (policy.nearMissLimit, policy.pathwayGoals, policy.questionScope) = (0, 0, 0)
        return Router(network: network, policy: policy)
    }

    private var generous: RoutingPolicy {
        var policy = RoutingPolicy.standard
        (policy.nearMissLimit, policy.remedyAlternatives) = (100, 1000)
        return policy
    }

    /// Worlds with few services, so that a subset is tried quickly, and people near an age that rules ask for.
    private func eachNearMiss(
        _ usual: Int, sites: ClosedRange<Int>, _ body: (Router, Inquiry, NearMiss) -> Void
    ) {
        for seed in 0..<CaseCount.scaled(usual) {
            var world = RandomWorld(seed: UInt64(seed), sites: sites)
            let router = Router(network: world.network, policy: generous)
            var inquiry = world.inquiry(limit: 1000)
            inquiry.needs = ["health", "training"]
            if world.chance(50) { inquiry.facts.age = 17 }
            if world.chance(50) { inquiry.facts.holdsNoOtherDocuments = true }
            for missed in router.route(inquiry).nearMisses { body(router, inquiry, missed) }
        }
    }

    private func opening(_ missed: NearMiss, _ router: Router, _ inquiry: Inquiry) -> [Set<Flip>] {
        let router = plain(router.network)
        var size = 3
        var found: [Set<Flip>] = []
        for subset in Self.subsets where subset.count <= size {
            var changed = inquiry
            for flip in subset { flip.make(&changed) }
            guard router.route(changed).matches.contains(where: { $0.serviceID == missed.match.serviceID }) else {
                continue
            }
            size = subset.count
            found.append(subset)
        }
        return found
    }

    private func flips(_ remedies: [Remedy]) -> Set<Flip> { Set(remedies.compactMap { Flip($0.change) }) }

    @Test func `the remedies are as few as any changes that open the service, at whichever of its places`() {
        var (opened, shut) = (0, 0)
        eachNearMiss(30, sites: 0...3) { router, inquiry, missed in
            let brute = opening(missed, router, inquiry)
            guard missed.isRemediable else {
                shut += 1
                return #expect(brute.isEmpty)
            }
            if missed.remedies.count > 3 { return #expect(brute.isEmpty) }
            opened += 1
            #expect(brute.first?.count == missed.remedies.count)
            for way in [missed.remedies] + missed.alternatives { #expect(brute.contains(flips(way))) }
        }
        #expect(opened >= 15 && shut >= 15)
        Figure.say("counterfactuals", opened + shut)
    }

    @Test func `at one place the remedies and their alternatives are all the sets of changes so small`() {
        var several = 0
        eachNearMiss(30, sites: 1...1) { router, inquiry, missed in
            guard missed.isRemediable, missed.remedies.count <= 3 else { return }
            let ways = [missed.remedies] + missed.alternatives
            #expect(ways.count == Set(ways.map(flips)).count)
            #expect(Set(ways.map(flips)) == Set(opening(missed, router, inquiry)))
            if ways.count > 1 { several += 1 }
        }
        #expect(several >= 3)
    }

    private func applying(_ remedies: [Remedy], to inquiry: Inquiry) -> Inquiry {
        var changed = inquiry
        for change in remedies.compactMap(\.change) {
            switch change {
            case .document(let id): changed.facts.documents[id] = true
            case .referral: changed.facts.hasReferral = true
            case .healthInsurance: changed.facts.hasHealthInsurance = true
            case .age(let age): changed.facts.age = age
            case .time(let time): changed.openAt = time
            case .radius(let radius): changed.radius = radius
            }
        }
        return changed
    }

    @Test func `the very time, distance and age proposed open the place, and a metre less does not`() {
        var seen = Set<Rule>()
        eachNearMiss(150, sites: 0...3) { router, inquiry, missed in
            guard missed.isRemediable else { return }
            let router = plain(router.network)
            func isOpen(_ remedies: [Remedy], at sites: (String?) -> Bool = { _ in true }) -> Bool {
                router.route(applying(remedies, to: inquiry)).matches.contains {
                    $0.serviceID == missed.match.serviceID && sites($0.siteID)
                }
            }
            for way in [missed.remedies] + missed.alternatives.prefix(1) { #expect(isOpen(way)) }
            for (place, remedy) in missed.remedies.enumerated() {
                seen.insert(remedy.rule)
                guard case .radius(let radius)? = remedy.change else { continue }
                var shorter = missed.remedies
                shorter[place] = Remedy(
                    rule: .distance, change: .radius(Distance(metres: radius.metres - 1)))
                // Another place as good in number may be nearer.
                #expect(!isOpen(shorter) { $0 == missed.match.siteID })
            }
        }
        #expect(seen == [.document, .referral, .healthInsurance, .age, .hours, .distance])
    }

    @Test func `the time proposed is the first at which somebody is let in`() {
        var seen = 0
        eachNearMiss(60, sites: 1...1) { router, inquiry, missed in
            guard let asked = inquiry.openAt, seen < 15,
                let remedy = missed.remedies.first(where: { $0.rule == .hours })
            else { return }
            seen += 1
            let service = router.network.findService(missed.match.serviceID)!
            let hours = router.network.hours(of: service, at: router.network.sites(of: service).first)
            let first = (0...(8 * 1440)).map { asked.adding(minutes: $0) }.first {
                hours.admits(at: $0, holidays: router.network.holidays) == .yes
            }
            #expect(remedy.change == first.map { .time($0) })
        }
        #expect(seen == 15)
    }

    @Test func `what nobody can change is said and never proposed`() {
        eachNearMiss(60, sites: 0...3) { _, _, missed in
            #expect(!missed.remedies.isEmpty)
            let isFixed = missed.remedies.map { $0.change == nil }
            #expect(Set(isFixed).count == 1)
            for remedy in ([missed.remedies] + missed.alternatives).joined() where remedy.change != nil {
                #expect([.document, .referral, .healthInsurance, .age, .hours, .distance].contains(remedy.rule))
            }
        }
    }
}
