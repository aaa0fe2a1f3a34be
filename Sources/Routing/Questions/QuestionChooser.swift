import Directory

/// Chooses the fact whose answer is expected to leave the least open among the best candidates.
///
/// What is open of a candidate is the number of its hard rules without an answer, and nothing once one says no; the
/// best candidate weighs most. Every answer is taken for as likely as any other; equal facts keep the order of the
/// candidates and their rules. What is delicate is asked only where nothing plainer would decide anything.
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
        let met = openFacts(of: scope)
        let choices = QuestionOptions(network: network, facts: facts, candidates: rules(of: scope))
        for sensitivity in Sensitivity.allCases {
            var best: (question: Question, sum: Int)?
            for (fact, places) in met where fact.sensitivity == sensitivity {
                let options = choices.options(for: fact)
                guard let sum = openness(of: scope, after: options, to: fact, openAt: places) else { continue }
                // The means sum / options, compared without dividing.
                if let best, sum * best.question.options.count >= best.sum * options.count { continue }
                let question = Question(
                    fact: fact, phrase: QuestionOptions.phrase(for: fact), options: options,
                    candidateCount: places.count)
                best = (question, sum)
            }
            if let best { return best.question }
        }
        return nil
    }

    /// The facts that open rules look at, in the order they are met, with the candidates that leave each open.
    private func openFacts(of scope: [Assessment]) -> [(fact: PersonFact, places: [Int])] {
        var order: [PersonFact] = []
        var places: [PersonFact: [Int]] = [:]
        for (place, candidate) in scope.enumerated() {
            for fact in candidate.unknowns.flatMap({ facts(of: $0, candidate) }) where places[fact]?.last != place {
                if places[fact] == nil { order.append(fact) }
                places[fact, default: []].append(place)
            }
        }
        return order.map { ($0, places[$0] ?? []) }
    }

    private func facts(of ruling: Ruling, _ candidate: Assessment) -> [PersonFact] {
        let service = network.services[candidate.service]
        let open = OpenFacts(facts)
        switch ruling.rule {
        case .area: return open.isOpen(.residence) ? [.residence] : []
        case .document: return open.open(in: service.requirements[ruling.index])
        case .need, .status, .capacity, .hours, .distance, .appointment, .language, .cost, .assurance: return []
        default: return open.open(in: service.eligibilityRules[ruling.index].condition)
        }
    }

    private func rules(of scope: [Assessment]) -> [(service: Service, place: SiteColumn)] {
        scope.map { (network.services[$0.service], assessor.columns.sites[$0.site]) }
    }

    /// How much is open after the answers, summed over them; `nil` when the answers tell nothing apart.
    ///
    /// An answer changes only the candidates that leave the fact open, and where the person lives those too that may
    /// now be better had at another place.
    private func openness(
        of scope: [Assessment], after options: [Question.Option], to fact: PersonFact, openAt places: [Int]
    ) -> Int? {
        let touched =
            fact == .residence
            ? scope.indices.filter { places.contains($0) || assessor.columns.siteRanges[scope[$0].service].count > 1 }
            : places
        let now = touched.map { Self.openness(of: scope[$0]) }
        var profiles: Set<[Int]> = []
        var sum = 0
        for option in options {
            var inquiry = assessor.inquiry
            inquiry.facts = option.facts
            let knowing = assessor.asking(inquiry)
            let then = touched.map { Self.openness(of: knowing.assess(scope[$0].service)) }
            profiles.insert(then)
            sum += zip(touched, then).reduce(0) { $0 + (scope.count - $1.0) * max(0, $1.1) }
        }
        // One may live in none of the places named, and then all stays as it is.
        if fact == .residence { profiles.insert(now) }
        guard profiles.count > 1 else { return nil }
        let untouched =
            scope.indices.reduce(0) { $0 + (scope.count - $1) * Self.openness(of: scope[$1]) }
            - zip(touched, now).reduce(0) { $0 + (scope.count - $1.0) * $1.1 }
        return sum + untouched * options.count
    }

    /// The hard rules without an answer; −1 for a service that is excluded, of which nothing is open.
    private static func openness(of candidate: Assessment) -> Int {
        candidate.failureCount > 0 ? -1 : candidate.unknowns.count
    }
}
