import Directory

/// Chooses the fact whose answer leaves the least open among the best candidates.
///
/// What is open of a candidate is the number of its hard rules without an answer, and nothing once one says no.
/// Every answer is taken for as likely as any other; equal facts keep the order of the candidates and their rules.
struct QuestionChooser {
    private let assessor: Assessor
    private var facts: PersonFacts { assessor.inquiry.facts }
    private var network: ServiceNetwork { assessor.columns.network }

    /// A chooser for the inquiry of an assessor.
    init(_ assessor: Assessor) { self.assessor = assessor }

    /// The next question over the eligible services, best first; `nil` when no fact would decide anything.
    func question(over eligible: [Assessment]) -> Question? {
        let open = eligible.lazy.filter { $0.rulings.contains { $0.rule.isHard && $0.verdict == .unknown } }
        let scope = Array(open.prefix(assessor.policy.questionScope))
        var best: (question: Question, sum: Int)?
        for (fact, count) in openFacts(of: scope) {
            let options = QuestionOptions(network: network, facts: facts, candidates: rules(of: scope)).options(
                for: fact)
            guard !options.isEmpty else { continue }
            let sum = options.reduce(0) { $0 + openness(of: scope, knowing: $1.facts) }
            // The means sum / options, compared without dividing.
            if let best, sum * best.question.options.count >= best.sum * options.count { continue }
            best = (
                Question(
                    fact: fact, phrase: QuestionOptions.phrase(for: fact), options: options, candidateCount: count), sum
            )
        }
        return best?.question
    }

    /// The facts that open rules look at, in the order they are met, with how many candidates leave each open.
    private func openFacts(of scope: [Assessment]) -> [(fact: PersonFact, count: Int)] {
        var order: [PersonFact] = []
        var counts: [PersonFact: Int] = [:]
        for candidate in scope {
            for fact in Set(candidate.unknowns.flatMap { facts(of: $0, candidate) }) { counts[fact, default: 0] += 1 }
            for fact in candidate.unknowns.flatMap({ facts(of: $0, candidate) }) where !order.contains(fact) {
                order.append(fact)
            }
        }
        return order.map { ($0, counts[$0] ?? 0) }
    }

    private func facts(of ruling: Ruling, _ candidate: Assessment) -> [PersonFact] {
        let service = network.services[candidate.service]
        let open = OpenFacts(facts)
        switch ruling.rule {
        case .area: return open.isOpen(.residence) ? [.residence] : []
        case .document: return open.open(in: service.requirements[ruling.index])
        case .need, .status, .capacity, .hours, .distance, .language, .cost, .assurance: return []
        default: return open.open(in: service.eligibilityRules[ruling.index].condition)
        }
    }

    private func rules(of scope: [Assessment]) -> [(service: Service, place: SiteColumn)] {
        scope.map { (network.services[$0.service], assessor.columns.sites[$0.site]) }
    }

    /// How much is still open of the candidates, each at its best place, once the person's facts are these.
    private func openness(of scope: [Assessment], knowing facts: PersonFacts) -> Int {
        var inquiry = assessor.inquiry
        inquiry.facts = facts
        let knowing = assessor.asking(inquiry)
        return scope.reduce(0) { sum, candidate in
            let then = knowing.assess(candidate.service)
            return sum + (then.failureCount > 0 ? 0 : then.unknowns.count)
        }
    }
}
