import Directory
import Routing

/// What to try after a referral came to nothing: the router's answer without what was tried, with what was learnt.
public struct Reroute: Sendable {
    /// What a reason has taught of the person or the service.
    public enum Lesson: Sendable, Hashable {
        /// The service asks for a document that the person does not hold.
        case documentMissing(String)
        /// Nothing that changes the question.
        case none
    }

    /// The services left out: those tried for this need that came to nothing.
    public let leftOut: Set<String>
    /// What was learnt.
    public let lessons: [Lesson]
    /// The matches that remain, best first.
    public let matches: [Match]
    /// How to come by the documents that were missing, where that is known.
    public let missingDocuments: [String]

    /// The proposal for a need, from all its referrals and what is known of the person.
    ///
    /// What was declined, failed or expired is left out. A missing document is taken as one the person does not hold,
    /// so that services which ask for it fall behind; a service that was merely full is left out all the same.
    public init(
        need: CaseNeed, referrals: [Referral], facts: PersonFacts, router: Router, origin: Coordinate? = nil,
        now: LocalTime, limit: Int = 5
    ) {
        let ended = referrals.filter {
            $0.caseNeedID == need.id
                && ([.declined, .failed, .expired].contains($0.state) || $0.outcome?.help == .no)
        }
        let open = referrals.filter { $0.caseNeedID == need.id && !$0.state.isFinal && $0.state != .draft }
        leftOut = Set((ended + open).map(\.serviceID))
        var known = facts
        var lessons: [Lesson] = []
        for reason in ended.compactMap({ $0.reason ?? $0.outcome?.reason }) {
            if reason.kind == .missingDocument, let document = reason.subject {
                lessons.append(.documentMissing(document))
                known.documents[document] = known.documents[document] ?? false
            }
        }
        self.lessons = lessons
        missingDocuments = lessons.compactMap { if case .documentMissing(let id) = $0 { id } else { nil } }
        let inquiry = Inquiry(
            needs: [need.needID], facts: known, origin: origin, now: now, limit: limit + leftOut.count)
        matches = Array(
            router.route(inquiry).matches.filter { [leftOut] in !leftOut.contains($0.serviceID) }.prefix(limit))
    }
}
