import Directory
import Guides
import Routing

/// Where to send the person, why, what nearly fits, what to ask next, and the ways through missing papers.
struct AnswerPage {
    /// A service on the page.
    struct Card {
        /// The service at the place chosen for it.
        let place: PlaceListing
        /// How the router ranks it.
        let match: Match
        /// The answers of the rules, put into words that name nothing confidential.
        let reasons: [(reason: Reason, text: String)]
        /// What would change a refusal; empty for a match.
        let remedies: [Remedy]
        /// Other sets of changes as small.
        let alternatives: [[Remedy]]
    }

    /// A visit that serves several needs.
    struct Trip {
        let place: PlaceListing
        let distance: Distance?
        let errands: [(need: Term, service: Service)]
    }

    /// A way through missing papers.
    struct Way {
        let pathway: Pathway
        let goal: Service
        let steps: [(service: Service, step: PathwayStep)]
    }

    /// The number the inquiry is kept under.
    let number: String
    /// What was asked.
    let inquiry: CounterInquiry
    /// The needs asked for.
    let needs: [Term]
    /// The services that no rule excludes, best first, and how many there are beyond these.
    let matches: [Card], furtherCount: Int
    /// The fewest visits, where there are several needs.
    let trips: [Trip]
    /// The services that some rule excludes.
    let nearMisses: [Card]
    /// What to ask next, each answer as the form that asks the router again with it.
    let question: Question?, answers: [(phrase: Phrase, fields: FormBody)]
    /// The ways.
    let ways: [Way]

    init(_ visit: Visit, number: String, inquiry: CounterInquiry) {
        let network = visit.network
        let asked = inquiry.inquiry(now: visit.now, areas: network.areas)
        let answer = visit.shelf.router.route(asked)
        self.number = number
        self.inquiry = inquiry
        needs = inquiry.needs.compactMap(network.needs.find)
        matches = answer.matches.compactMap { Self.card($0, [], [], visit) }
        furtherCount = answer.eligibleCount - answer.matches.count
        trips = needs.count > 1 ? visit.shelf.router.visits(for: asked).visits.compactMap { Self.trip($0, visit) } : []
        nearMisses = answer.nearMisses.compactMap { Self.card($0.match, $0.remedies, $0.offered, visit) }
        question = answer.nextQuestion
        answers = (answer.nextQuestion?.options ?? []).map { option in
            var further = inquiry
            further.facts = option.facts
            return (option.phrase, further.fields(of: network))
        }
        ways = answer.pathways.compactMap { pathway in
            network.findService(pathway.goalServiceID).map { goal in
                let steps = pathway.steps.compactMap { step in network.findService(step.serviceID).map { ($0, step) } }
                return Way(pathway: pathway, goal: goal, steps: steps)
            }
        }
    }

    private static func trip(_ planned: Routing.Visit, _ visit: Visit) -> Trip? {
        let network = visit.network
        let errands = planned.errands.compactMap { errand in
            network.needs.find(errand.need).flatMap { need in
                network.findService(errand.serviceID).map { (need, $0, errand.siteID) }
            }
        }
        guard let first = errands.first else { return nil }
        let site = network.sites(of: first.1).first { $0.id == first.2 }
        return Trip(
            place: PlaceListing(service: first.1, site: site, visit: visit), distance: planned.distance,
            errands: errands.map { ($0.0, $0.1) })
    }

    private static func card(
        _ match: Match, _ remedies: [Remedy], _ alternatives: [[Remedy]], _ visit: Visit
    ) -> Card? {
        guard let service = visit.network.findService(match.serviceID) else { return nil }
        let site = visit.network.sites(of: service).first { $0.id == match.siteID }
        let secrets = Secrets(of: service, in: visit.network)
        let reasons = match.reasons.map { reason in
            let text = visit.words(reason.phrase)
            return (reason, secrets.allows(text) ? text : visit.words("desk.withheld"))
        }
        return Card(
            place: PlaceListing(service: service, site: site, visit: visit), match: match, reasons: reasons,
            remedies: remedies, alternatives: alternatives)
    }
}
