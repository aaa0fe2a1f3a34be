import Directory
import TestSupport
import Testing

@testable import Routing

/// The next question, small enough to know by heart.
struct QuestionTests {
    private func route(_ services: [SampleService], _ change: (inout Inquiry) -> Void = { _ in }) -> RoutingAnswer {
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        change(&inquiry)
        return Router(network: SampleNetwork.network(services)).route(inquiry)
    }

    @Test func `the fact that decides most candidates is asked first`() {
        let services = [
            SampleService("a", rules: [("age", "18..")]), SampleService("b", rules: [("age", "..17")]),
            SampleService("c", rules: [("employment", "student")]),
        ]
        let question = route(services).nextQuestion
        #expect(question?.fact == .age && question?.candidateCount == 2)
        #expect(question?.options.map(\.facts.age) == [0, 18])
        #expect(route(services) { $0.facts.age = 30 }.nextQuestion?.fact == .employment)
    }

    @Test func `a no decides more than a yes leaves open`() {
        // Either answer on the document decides two rules of "a" half the time; the other fact decides one.
        let services = [
            SampleService("a", rules: [("referral_required", "")], documents: [["cv"], ["cv"]])
        ]
        #expect(route(services).nextQuestion?.fact == .document("cv"))
    }

    @Test func `of two facts that decide as much, the one of the better candidate is asked`() {
        let services = [
            SampleService("far", columns: ["wait_days": "3"], documents: [["cv"]]),
            SampleService("near", documents: [["lease"]]),
        ]
        #expect(route(services).nextQuestion?.fact == .document("lease"))
    }

    @Test func `what is delicate is asked last, though it would decide more`() {
        let services = [
            SampleService("a", rules: [("legal_status", "refugee"), ("sex", "female")]),
            SampleService("b", rules: [("legal_status", "refugee")]),
            SampleService("c", rules: [("employment", "student")]),
        ]
        #expect(route(services).nextQuestion?.fact == .employment)
        #expect(route(services) { $0.facts.employment = .retired }.nextQuestion?.fact == .sex)
        let known = route(services) { ($0.facts.employment, $0.facts.sex) = (.retired, .female) }
        #expect(known.nextQuestion?.fact == .legalStatus)
    }

    @Test func `nothing is asked when nothing is open, can be answered, or would be told apart`() {
        #expect(route([SampleService("a")]).nextQuestion == nil)
        #expect(route([SampleService("a", rules: [("custom", "solo casi gravi")])]).nextQuestion == nil)
        #expect(route([SampleService("a", capacities: [(0, nil)])]).nextQuestion == nil)
        #expect(route([SampleService("a", rules: [("sex", "female;male;other")])]).nextQuestion == nil)
        #expect(route([SampleService("a", rules: [("residence", "municipality")])]).nextQuestion == nil)
    }

    @Test func `an alternative already known to be lacking is not asked for again`() {
        let services = [SampleService("a", documents: [["permit", "permit_receipt"]])]
        let question = route(services) { $0.facts.documents["permit"] = false }.nextQuestion
        #expect(question?.fact == .document("permit_receipt"))
    }
}
