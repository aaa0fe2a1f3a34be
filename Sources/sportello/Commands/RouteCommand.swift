import Directory
import Guides
import Referrals
import Routing
import Search
import Store

/// `sportello route`: where to send this person, why, and the way through missing papers.
enum RouteCommand {
    static let options: [OptionDescription] =
        [.many("need", "NEED", "option.need")] + FactOptions.options + [
            .single("at", "PLACE", "option.at"), .single("within", "KM", "option.within"),
            .single("open-at", "TIME", "option.open_at"), .single("limit", "N", "option.limit"),
        ]

    static let command = CommandDescription("route", options: options + [.flag("json", "option.json")]) { invocation in
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let inquiry = try inquiry(invocation, network)
        let router = Router(network: network, standings: try archive.standings(in: network))
        let answer = router.route(inquiry)
        if answer.matches.isEmpty { try note(inquiry, archive) }
        let text = RouteText(
            answer: answer, several: SeveralNeeds(inquiry, router), inquiry: inquiry, network: network,
            phrasebook: invocation.phrasebook)
        if invocation.arguments.has("json") {
            invocation.print(try text.json.text())
        } else {
            text.lines.forEach { invocation.print($0) }
        }
        return answer.matches.isEmpty ? .negative : .success
    }

    /// Keeps that nobody could be found for a need, and where, but not for whom.
    private static func note(_ inquiry: Inquiry, _ archive: Archive) throws {
        for need in inquiry.needs {
            try archive.note(
                UnansweredInquiry(needID: need, areaID: inquiry.facts.residenceAreaID, day: inquiry.now.day))
        }
    }

    /// The inquiry the arguments describe; at least one need is wanted.
    static func inquiry(_ invocation: Invocation, _ network: ServiceNetwork) throws -> Inquiry {
        let arguments = invocation.arguments
        let facts = FactOptions(network: network, lookup: Lookup(network: network))
        let words = arguments.all("need")
        guard !words.isEmpty else { throw UsageError.operandMissing("--need NEED") }
        var inquiry = Inquiry(needs: try words.map(facts.need), now: invocation.surroundings.now)
        inquiry.facts = try facts.facts(arguments)
        inquiry.origin = try arguments.value("at").map(facts.origin)
        inquiry.limit = try invocation.limit(10)
        if let word = arguments.value("within") {
            guard let kilometres = Double(word.replacing(",", with: ".")), (0...20_100).contains(kilometres) else {
                throw UsageError.badValue("--within", value: word, expected: "5, 12.5")
            }
            inquiry.radius = Distance(metres: Int(kilometres * 1000))
        }
        if let word = arguments.value("open-at") {
            guard let time = LocalTime(word) else {
                throw UsageError.badValue("--open-at", value: word, expected: "\(inquiry.now)")
            }
            inquiry.openAt = time
        }
        return inquiry
    }
}
