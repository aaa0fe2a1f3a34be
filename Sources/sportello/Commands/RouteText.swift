import Directory
import Guides
import Routing

/// The router's answer as a person reads it on a terminal.
struct RouteText {
    let answer: RoutingAnswer
    /// The answers to each need, where there are several.
    let several: SeveralNeeds?
    let inquiry: Inquiry
    let network: ServiceNetwork
    let phrasebook: Phrasebook
    /// How to get to the matches.
    let travels: [Match: Travel]
    /// The matches beyond the limit of travel time.
    let beyond: [Match]

    init(
        _ found: TravelAnswer, several: SeveralNeeds?, inquiry: Inquiry, network: ServiceNetwork,
        phrasebook: Phrasebook
    ) {
        (answer, beyond) = (found.answer, found.beyond)
        travels = found.travels.merging(several?.travels ?? [:]) { first, _ in first }
        (self.several, self.inquiry, self.network, self.phrasebook) = (several, inquiry, network, phrasebook)
    }

    func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
        phrasebook.text(Phrase(key, values))
    }

    /// Matches, near misses, the next question and the pathways.
    var lines: [String] {
        var lines = [words("route.asked", ["needs": .allOf(inquiry.needs.map(needArgument))]), ""]
        if answer.matches.isEmpty {
            lines.append(words("route.no_match"))
        } else {
            lines.append(words("route.matches", ["count": .count(answer.eligibleCount)]))
        }
        if let several {
            lines += self.lines(of: several)
        } else {
            for (index, match) in answer.matches.enumerated() { lines += block(match, "\(index + 1).") }
        }
        lines += beyondLines
        if !answer.nearMisses.isEmpty { lines += ["", words("route.near_misses")] }
        for miss in answer.nearMisses {
            lines += block(miss.match, "–")
            lines += miss.remedies.map { "     → " + phrasebook.text($0.phrase) }
            for way in miss.offered {
                lines.append("       " + words("route.alternative", ["remedies": Self.argument(way)]))
            }
        }
        if let question = answer.nextQuestion {
            lines += ["", words("route.ask_next") + " " + phrasebook.text(question.phrase)]
            lines.append("     " + question.options.map { phrasebook.text($0.phrase) }.joined(separator: " | "))
        }
        for pathway in answer.pathways { lines += [""] + self.lines(of: pathway) }
        return lines
    }

    /// Remedies in one sentence, several documents under one verb.
    private static func argument(_ way: [Remedy]) -> Phrase.Argument {
        let documents = way.compactMap { remedy -> Phrase.Argument? in
            if case .document(let id)? = remedy.change { .document(id) } else { nil }
        }
        guard documents.count == way.count else { return .allOf(way.map { .phrase($0.phrase) }) }
        return .phrase(Phrase("routing.remedy.document", ["document": .allOf(documents)]))
    }

    func block(_ match: Match, _ mark: String) -> [String] {
        var lines = ["\(mark) \(title(match.serviceID))"]
        let place = placeLine(match)
        if !place.isEmpty { lines.append("     " + place) }
        if let way = travelLine(match) { lines.append("     " + way) }
        for reason in match.reasons where reason.rule != .distance || reason.verdict != .yes {
            lines.append("   \(Self.mark(reason)) " + words(of: reason, for: match.serviceID))
        }
        if let standing = match.standing { lines.append("     " + phrasebook.text(standing.phrase)) }
        let parts = match.score.parts.map { phrasebook.text($0.phrase) }.joined(separator: " + ")
        lines.append("     " + words("route.score", ["total": .metres(match.score.total), "parts": .text(parts)]))
        return lines
    }

    private func placeLine(_ match: Match) -> String {
        let distance = match.distance.map {
            phrasebook.text(Phrase("route.distance", ["distance": .metres($0.metres)]))
        }
        let opening = phrasebook.text(match.opening.phrase(now: inquiry.now))
        return [address(match.siteID, of: match.serviceID), distance, estimate(match), opening]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func mark(_ reason: Reason) -> String {
        switch reason.verdict {
        case .yes: "✓"
        case .no: reason.rule.isHard ? "✗" : "!"
        case .unknown: "?"
        }
    }

    private func lines(of pathway: Pathway) -> [String] {
        let head = words("route.pathway", ["goal": .text(name(pathway.goalServiceID))])
        return [head] + pathway.phrases.map { "     " + phrasebook.text($0) }
            + pathway.steps.enumerated().flatMap { index, step in
                let place = address(step.siteID, of: step.serviceID).map { " · \($0)" } ?? ""
                return ["  \(index + 1). \(title(step.serviceID))\(place)"]
                    + step.phrases.map { "     " + phrasebook.text($0) }
            }
            + pathway.alternatives.map { way in
                let services = way.steps.map { Phrase.Argument.text(name($0.serviceID)) }
                return "     " + phrasebook.text(way.phrase(services: services))
            }
    }

    /// A service's name with that of its organisation.
    func title(_ serviceID: String) -> String {
        let organization = network.findService(serviceID)?.organizationID.flatMap(network.findOrganization)
        return name(serviceID) + (organization.map { " — " + $0.name.reading(in: phrasebook.language).text } ?? "")
    }

    private func name(_ service: String) -> String {
        network.findService(service)?.name.reading(in: phrasebook.language).text ?? service
    }

    /// The reason in words, unless a partner wrote into it what must not be told.
    func words(of reason: Reason, for serviceID: String) -> String {
        let text = phrasebook.text(reason.phrase)
        let secrets = network.findService(serviceID).map { Secrets(of: $0, in: network) }
        return secrets?.allows(text) ?? true ? text : words("desk.withheld")
    }

    /// The address of a service at a site, unless it must not be told.
    func address(_ siteID: String?, of serviceID: String) -> String? {
        let sites = network.findService(serviceID).map { network.sites(of: $0) } ?? []
        let site = sites.first { $0.id == siteID }
        guard let place = site.flatMap({ network.findLocation($0.locationID) }), !place.isConfidential else {
            return nil
        }
        return place.address.map { ($0.lines + [$0.city].compactMap { $0 }).joined(separator: ", ") } ?? place.name
    }

    func needArgument(_ id: String) -> Phrase.Argument {
        guard NeedVocabulary.taxonomy.find(id) == nil, let term = network.needs.find(id) else { return .need(id) }
        return .text(term.label.source)
    }
}
