import Directory
import Routing
import TestSupport
import Testing

/// The next question.
struct QuestionTests {
    private func route(_ services: [SampleService], _ change: (inout Inquiry) -> Void = { _ in }) -> RoutingAnswer {
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        change(&inquiry)
        return Router(network: SampleNetwork.network(services)).route(inquiry)
    }

    @Test func `the fact that decides most candidates is asked first`() {
        let services = [
            SampleService("a", rules: [("age", "18..")]), SampleService("b", rules: [("age", "..17")]),
            SampleService("c", rules: [("disability", "yes")]),
        ]
        let question = route(services).nextQuestion
        #expect(question?.fact == .age && question?.candidateCount == 2)
        #expect(question?.options.map(\.facts.age) == [0, 18])
        #expect(route(services) { $0.facts.age = 30 }.nextQuestion?.fact == .disability)
    }

    @Test func `a no decides more than a yes leaves open`() {
        // Either answer on the document decides two rules of "a" half the time; the other fact decides one.
        let services = [
            SampleService("a", rules: [("referral_required", "")], documents: [["isee"], ["isee"]])
        ]
        #expect(route(services).nextQuestion?.fact == .document("isee"))
    }

    @Test func `nothing is asked when nothing is open or nothing can be answered`() {
        #expect(route([SampleService("a")]).nextQuestion == nil)
        #expect(route([SampleService("a", rules: [("custom", "solo casi gravi")])]).nextQuestion == nil)
        #expect(route([SampleService("a", capacities: [(0, nil)])]).nextQuestion == nil)
    }

    @Test func `an alternative already known to be lacking is not asked for again`() {
        let services = [SampleService("a", documents: [["permit", "permit_receipt"]])]
        let question = route(services) { $0.facts.documents["permit"] = false }.nextQuestion
        #expect(question?.fact == .document("permit_receipt"))
    }

    /// What is left open of the candidates of `answer` after other facts.
    private func openness(of ids: Set<String>, _ router: Router, _ inquiry: Inquiry) -> Int {
        router.route(inquiry).matches.filter { ids.contains($0.serviceID) }.reduce(0) { $0 + $1.unknowns.count }
    }

    @Test func `no document would leave less open than the fact asked`() {
        var seen = 0
        for seed in 0..<60 {
            var world = RandomWorld(seed: UInt64(seed))
            let router = Router(network: world.network)
            var inquiry = world.inquiry(limit: 1000)
            let answer = router.route(inquiry)
            guard let question = answer.nextQuestion else { continue }
            let ids = Set(answer.matches.filter { !$0.unknowns.isEmpty }.map(\.serviceID))
            func mean(_ facts: [PersonFacts]) -> Double {
                let sum = facts.reduce(0) { sum, facts in
                    inquiry.facts = facts
                    return sum + openness(of: ids, router, inquiry)
                }
                return Double(sum) / Double(facts.count)
            }
            let known = inquiry.facts
            let asked = mean(question.options.map(\.facts))
            for document in RandomWorld.documents where known.holds(document) == .unknown {
                let both = [true, false].map { held in
                    var facts = known
                    facts.documents[document] = held
                    return facts
                }
                let isMet = answer.matches.flatMap(\.unknowns).contains { $0.rule == .document }
                if isMet { #expect(asked <= mean(both) + 1e-9) }
                seen += 1
            }
        }
        #expect(seen > 20)
    }
}
