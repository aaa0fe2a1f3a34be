import Directory
import TestSupport
import Testing

@testable import Routing

/// The next question against brute force: every answer to every fact is given, and everything routed again.
struct QuestionReferenceTests {
    private static let facts: [PersonFact] =
        [.age, .sex, .legalStatus, .nationality, .residence, .isee, .healthInsurance, .disability, .referral]
        + [.employment, .languages] + PersonFacts.Household.allCases.map { .household($0) }
        + RandomWorld.documents.map { .document($0) }

    /// What a fact's answers leave open.
    private struct Prospect {
        let fact: PersonFact
        let mean: Double
        let tellsApart: Bool
    }

    /// One inquiry with its answer, asked again and again.
    private struct Interview {
        let router: Router
        let inquiry: Inquiry
        let answer: RoutingAnswer
        let scope: [String]

        init(_ router: Router, _ inquiry: Inquiry) {
            (self.router, self.inquiry) = (router, inquiry)
            answer = router.route(inquiry)
            scope = answer.matches.filter { !$0.unknowns.isEmpty }.prefix(50).map(\.serviceID)
        }

        /// Of each candidate the number of open rules, or −1 once it is excluded.
        func profile(_ facts: PersonFacts) -> [Int] {
            var asked = inquiry
            asked.facts = facts
            let open = router.route(asked).matches.map { ($0.serviceID, $0.unknowns.count) }
            let counts = Dictionary(uniqueKeysWithValues: open)
            return scope.map { counts[$0] ?? -1 }
        }

        func weighed(_ profile: [Int]) -> Int {
            profile.enumerated().reduce(0) { $0 + (scope.count - $1.offset) * max(0, $1.element) }
        }

        func options(for fact: PersonFact) -> [Question.Option] {
            let assessor = router.assessor(for: inquiry)
            let candidates = router.eligible(for: inquiry, atMost: 1000).filter { !$0.unknowns.isEmpty }.prefix(50)
            let rules = candidates.map { candidate in
                (router.network.services[candidate.service], assessor.columns.sites[candidate.site])
            }
            return QuestionOptions(network: router.network, facts: inquiry.facts, candidates: rules).options(for: fact)
        }

        func prospect(_ fact: PersonFact) -> Prospect? {
            guard OpenFacts(inquiry.facts).isOpen(fact) else { return nil }
            let profiles = options(for: fact).map { profile($0.facts) }
            guard !profiles.isEmpty else { return nil }
            let mean = Double(profiles.reduce(0) { $0 + weighed($1) }) / Double(profiles.count)
            let told = Set(profiles + (fact == .residence ? [profile(inquiry.facts)] : []))
            return Prospect(fact: fact, mean: mean, tellsApart: told.count > 1)
        }
    }

    private func eachInterview(_ usual: Int, _ body: (Interview) -> Void) {
        var plain = RoutingPolicy.standard
        (plain.nearMissLimit, plain.pathwayGoals) = (0, 0)
        for seed in 0..<CaseCount.scaled(usual) {
            var world = RandomWorld(seed: UInt64(seed))
            var inquiry = world.inquiry(limit: 1000)
            if inquiry.needs.isEmpty { inquiry.needs = ["health"] }
            if world.chance(40) { inquiry.facts = PersonFacts() }
            body(Interview(Router(network: world.network, policy: plain), inquiry))
        }
    }

    @Test func `the fact asked is the plainest that tells candidates apart, and leaves the least open of its kind`() {
        var (asked, silent) = (0, 0)
        eachInterview(100) { interview in
            let useful = Self.facts.compactMap(interview.prospect).filter(\.tellsApart)
            guard let question = interview.answer.nextQuestion else {
                silent += 1
                return #expect(useful.isEmpty)
            }
            asked += 1
            let plainest = Sensitivity.allCases.first { kind in useful.contains { $0.fact.sensitivity == kind } }
            let chosen = useful.first { $0.fact == question.fact }
            #expect(chosen != nil && question.fact.sensitivity == plainest)
            let least = useful.filter { $0.fact.sensitivity == plainest }.map(\.mean).min()
            #expect(chosen.map { abs($0.mean - (least ?? -1)) < 1e-9 } == true)
        }
        #expect(asked >= 30 && silent >= 5)
        Figure.say("questions", asked + silent)
    }

    @Test func `what is asked is not known yet, and two of its answers have different results`() {
        eachInterview(60) { interview in
            guard let question = interview.answer.nextQuestion else { return }
            #expect(OpenFacts(interview.inquiry.facts).isOpen(question.fact))
            var profiles = Set(question.options.map { interview.profile($0.facts) })
            if question.fact == .residence { profiles.insert(interview.profile(interview.inquiry.facts)) }
            #expect(profiles.count > 1)
            #expect(question.candidateCount > 0)
        }
    }

    @Test func `the ranges and codes offered tell apart all that the rules tell apart`() {
        var seen = 0
        eachInterview(30) { interview in
            func stands<Value: Comparable>(
                _ fact: PersonFact, _ path: WritableKeyPath<PersonFacts, Value?>, _ values: [Value],
                option: (Value, [Value]) -> Value?
            ) {
                let starts = interview.options(for: fact).compactMap { $0.facts[keyPath: path] }
                for value in values {
                    var (exact, offered) = (interview.inquiry.facts, interview.inquiry.facts)
                    exact[keyPath: path] = value
                    offered[keyPath: path] = option(value, starts)
                    #expect(interview.profile(exact) == interview.profile(offered))
                    seen += 1
                }
            }
            let range = { (value: Int, starts: [Int]) in starts.last { $0 <= value } }
            stands(.age, \.age, [0, 17, 18, 40, 41, 99], option: range)
            stands(.isee, \.isee, [0, 9000, 9001, 15_000, 15_001, 90_000], option: range)
            stands(.nationality, \.nationality, ["IT", "FR", "NG", "UA"]) { code, codes in
                codes.contains(code) ? code : "ZZ"
            }
        }
        #expect(seen > 100)
    }
}
