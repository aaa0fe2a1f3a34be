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

    /// How the person goes there, which only this command tells.
    private static let ways: [OptionDescription] = [
        .single("by", "WAY", "option.by"), .single("leave", "TIME", "option.leave"),
        .single("travel-time", "MINUTES", "option.travel_time"), .flag("json", "option.json"),
    ]

    static let command = CommandDescription("route", options: options + ways) { invocation in
        let archive = try invocation.archive()
        let (inquiry, router) = try direct(invocation, archive) ?? whole(invocation, archive)
        let network = router.network
        let search = try travelSearch(inquiry, router, archive, invocation)
        let found = search(inquiry)
        if found.answer.matches.isEmpty { try note(inquiry, archive) }
        let several = SeveralNeeds(inquiry, router, search)
        let text = RouteText(
            found, several: several, inquiry: inquiry, network: network, phrasebook: invocation.phrasebook)
        if invocation.arguments.has("json") {
            invocation.print(try text.json.text())
        } else {
            text.lines.forEach { invocation.print($0) }
        }
        return found.answer.matches.isEmpty ? .negative : .success
    }

    /// The inquiry, and a router over the whole network.
    private static func whole(_ invocation: Invocation, _ archive: Archive) throws -> (Inquiry, Router) {
        let network = try archive.snapshot()
        let inquiry = try inquiry(invocation, network)
        return (inquiry, Router(network: network, standings: try archive.standings(in: network)))
    }

    /// The inquiry, and a router over the few services that its answer can name, read beside the index; `nil` where the
    /// whole network is wanted: in a small archive, for several needs, for ways by bus or within a time, where outcomes
    /// count, and for words that the whole network must explain.
    private static func direct(_ invocation: Invocation, _ archive: Archive) throws -> (Inquiry, Router)? {
        let arguments = invocation.arguments
        let asksWay = ["by", "leave", "travel-time"].contains { arguments.value($0) != nil }
        guard !asksWay, arguments.all("need").count == 1, let index = try archive.routingIndex(),
            try archive.standingCounts().isEmpty
        else { return nil }
        let places = try ["at", "residence"].compactMap(arguments.value).flatMap(archive.areaIDs)
        let frame = try archive.excerpt(services: [String](), areas: places)
        do {
            let inquiry = try inquiry(invocation, frame)
            return (inquiry, try archive.router(for: inquiry, index))
        } catch is UsageError {
            return nil
        }
    }

    /// What answers an inquiry with the ways there, as the arguments say that the person goes.
    private static func travelSearch(
        _ inquiry: Inquiry, _ router: Router, _ archive: Archive, _ invocation: Invocation
    ) throws -> (Inquiry) -> TravelAnswer {
        let word = invocation.arguments.value("by") ?? TravelMode.foot.rawValue
        guard let mode = TravelMode(rawValue: word) else {
            let all = TravelMode.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError.badValue("--by", value: word, expected: all)
        }
        let asksWay = ["by", "leave", "travel-time"].contains { invocation.arguments.value($0) != nil }
        if asksWay, inquiry.origin == nil { throw UsageError.operandMissing("--at PLACE") }
        let leaving = try invocation.arguments.value("leave").map { try time($0, "--leave", inquiry.now) }
        let feeds = mode == .bus ? try archive.transitEditions().map(\.feed) : []
        let timetable = Timetable(feeds)
        return { router.route($0, by: mode, timetable: timetable, leaving: leaving ?? inquiry.now) }
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
        inquiry.travelTime = try invocation.number("travel-time", 1...1440)
        inquiry.openAt = try arguments.value("open-at").map { try time($0, "--open-at", inquiry.now) }
        return inquiry
    }

    private static func time(_ word: String, _ option: String, _ now: LocalTime) throws(UsageError) -> LocalTime {
        guard let time = LocalTime(word) else { throw .badValue(option, value: word, expected: "\(now)") }
        return time
    }
}
