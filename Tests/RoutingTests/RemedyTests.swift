import Directory
import Routing
import TestSupport
import Testing

/// Remedies against brute-force counterfactuals: what is proposed opens the service, and nothing less does.
struct RemedyTests {
    private let policy: RoutingPolicy = {
        var policy = RoutingPolicy.standard
        policy.nearMissLimit = 100
        return policy
    }()

    /// Worlds whose services have one place, so that no change can open another place instead.
    private func eachNearMiss(_ body: (Router, Inquiry, NearMiss) -> Void) {
        for seed in 0..<150 {
            var world = RandomWorld(seed: UInt64(seed), sites: 1...1)
            let router = Router(network: world.network, policy: policy)
            let inquiry = world.inquiry()
            for missed in router.route(inquiry).nearMisses { body(router, inquiry, missed) }
        }
    }

    private func applying(_ changes: some Sequence<Remedy.Change>, to inquiry: Inquiry) -> Inquiry {
        var changed = inquiry
        for change in changes {
            switch change {
            case .document(let id): changed.facts.documents[id] = true
            case .referral: changed.facts.hasReferral = true
            case .healthInsurance: changed.facts.hasHealthInsurance = true
            case .time(let time): changed.openAt = time
            case .radius(let radius): changed.radius = radius
            }
        }
        return changed
    }

    private func isOpen(_ service: String, _ router: Router, _ inquiry: Inquiry) -> Bool {
        router.route(inquiry).matches.contains { $0.serviceID == service }
    }

    @Test func `all remedies together open the service, and none can be left out`() {
        var seen = 0
        eachNearMiss { router, inquiry, missed in
            let changes = missed.remedies.compactMap(\.change)
            guard missed.isRemediable else { return }
            seen += 1
            let id = missed.match.serviceID
            #expect(isOpen(id, router, applying(changes, to: inquiry)))
            for left in changes.indices {
                let rest = changes.enumerated().filter { $0.offset != left }.map(\.element)
                #expect(!isOpen(id, router, applying(rest, to: inquiry)))
            }
        }
        #expect(seen > 40)
    }

    @Test func `a listing that asks for more papers than can be weighed has an answer all the same`() {
        var builder = NetworkBuilder()
        builder.add(ListingRecord(.services, id: "s:1", ["name": "X"]))
        builder.add(ListingRecord(.attributes, id: "a:1", ["link_id": "s:1", "taxonomy_term_id": "health"]))
        for number in 0..<90 {
            builder.add(
                ListingRecord(
                    .documentRequirements, id: "d:\(number)",
                    ["service_id": "s:1", "alternative_group": "\(number / 3)", "document": "paper-\(number)"]))
        }
        var inquiry = Inquiry(needs: ["health"], now: LocalTime(day: Day(ordinal: 20_000), minute: 600))
        inquiry.facts.holdsNoOtherDocuments = true
        let missed = Router(network: builder.build()).route(inquiry).nearMisses
        #expect(missed.first?.remedies.count == 30)
    }

    @Test func `fewer documents never do, nor a shorter way`() {
        eachNearMiss { router, inquiry, missed in
            let proposed = missed.remedies.filter { $0.rule == .document }.compactMap(\.change)
            let meeting = (0..<32).filter { bits in
                let chosen = RandomWorld.documents.enumerated().filter { bits >> $0.offset & 1 == 1 }
                let changed = applying(chosen.map { .document($0.element) }, to: inquiry)
                return !failures(of: missed, router, changed).contains(.document)
            }
            #expect(meeting.map(\.nonzeroBitCount).min() == proposed.count)
            for remedy in missed.remedies {
                if case .radius(let radius)? = remedy.change {
                    let nearer = applying([.radius(Distance(metres: radius.metres - 1))], to: inquiry)
                    #expect(failures(of: missed, router, nearer).contains(.distance))
                }
            }
        }
    }

    @Test func `the time proposed is the first at which somebody is let in`() {
        var seen = 0
        eachNearMiss { router, inquiry, missed in
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

    @Test func `what is called unchangeable stays shut whatever the person brings, when and from how far`() {
        eachNearMiss { router, inquiry, missed in
            let fixed = missed.remedies.filter { $0.change == nil }.map(\.rule)
            guard !fixed.isEmpty else { return }
            var changed = applying(RandomWorld.documents.map { .document($0) } + [.referral], to: inquiry)
            changed.radius = nil
            changed.openAt = nil
            let left = failures(of: missed, router, changed)
            for rule in fixed where rule != .hours && rule != .healthInsurance { #expect(left.contains(rule)) }
        }
    }

    private func failures(of missed: NearMiss, _ router: Router, _ inquiry: Inquiry) -> [Rule] {
        let found = router.route(inquiry).nearMisses.first { $0.match.serviceID == missed.match.serviceID }
        return found?.failures.map(\.rule) ?? []
    }

    @Test func `one document for two groups is proposed once, and the sooner of two`() {
        func remedies(_ groups: [[String]], _ offices: [SampleService] = []) -> [Remedy.Change?] {
            var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
            inquiry.facts.holdsNoOtherDocuments = true
            let network = SampleNetwork.network([SampleService("goal", documents: groups)] + offices)
            return Router(network: network).route(inquiry).nearMisses.first?.remedies.map(\.change) ?? []
        }
        #expect(remedies([["isee", "permit"], ["cv", "permit"]]) == [.document("permit")])
        #expect(remedies([["isee"], ["cv"]]) == [.document("cv"), .document("isee")])
        let office = SampleService("office", terms: ["legal"], issues: [("permit", 3, nil)])
        #expect(remedies([["isee", "permit"]]) == [.document("isee")])
        #expect(remedies([["isee", "permit"]], [office]) == [.document("permit")])
    }

    @Test func `registering is no remedy where another rule forbids it`() {
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        inquiry.facts.hasHealthInsurance = false
        func remedy(_ rules: [(kind: String, parameters: String)]) -> Remedy.Change? {
            let network = SampleNetwork.network([SampleService("goal", rules: rules)])
            return Router(network: network).route(inquiry).nearMisses.first?.remedies.first?.change
        }
        #expect(remedy([("health_insurance", "yes")]) == .healthInsurance)
        #expect(remedy([("health_insurance", "yes"), ("health_insurance", "no")]) == nil)
    }

    @Test func `near misses come by the rules they fail, then by score`() {
        let services = [
            SampleService("two", rules: [("sex", "male")], documents: [["isee"]]),
            SampleService("one-far", columns: ["wait_days": "9"], rules: [("sex", "male")]),
            SampleService("one", rules: [("sex", "male")]),
        ]
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        inquiry.facts.sex = .female
        inquiry.facts.holdsNoOtherDocuments = true
        let answer = Router(network: SampleNetwork.network(services)).route(inquiry)
        #expect(answer.nearMisses.map(\.match.serviceID) == ["one", "one-far", "two"])
        #expect(answer.nearMisses.first?.isRemediable == false)
    }
}
