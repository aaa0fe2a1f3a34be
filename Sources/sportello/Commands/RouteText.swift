import Directory
import Guides
import Routing

/// The router's answer as a person reads it on a terminal.
struct RouteText {
    let answer: RoutingAnswer
    let inquiry: Inquiry
    let network: ServiceNetwork
    let phrasebook: Phrasebook

    private func words(_ key: String, _ values: [String: Phrase.Argument] = [:]) -> String {
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
        for (index, match) in answer.matches.enumerated() { lines += block(match, "\(index + 1).") }
        if !answer.nearMisses.isEmpty { lines += ["", words("route.near_misses")] }
        for miss in answer.nearMisses {
            lines += block(miss.match, "–")
            lines += miss.remedies.map { "     → " + phrasebook.text($0.phrase) }
        }
        if let question = answer.nextQuestion {
            lines += ["", words("route.ask_next") + " " + phrasebook.text(question.phrase)]
            lines.append("     " + question.options.map { phrasebook.text($0.phrase) }.joined(separator: " | "))
        }
        for pathway in answer.pathways { lines += [""] + self.lines(of: pathway) }
        return lines
    }

    private func block(_ match: Match, _ mark: String) -> [String] {
        var head = "\(mark) \(name(match.serviceID))"
        if let organization = network.findService(match.serviceID)?.organizationID.flatMap(network.findOrganization) {
            head += " — " + organization.name.reading(in: phrasebook.language).text
        }
        var lines = [head]
        let place = placeLine(match)
        if !place.isEmpty { lines.append("     " + place) }
        for reason in match.reasons where reason.rule != .distance || reason.verdict != .yes {
            lines.append("   \(Self.mark(reason)) " + phrasebook.text(reason.phrase))
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
        return [address(match.siteID), distance, phrasebook.text(match.opening.phrase(now: inquiry.now))]
            .compactMap { $0 }.joined(separator: " · ")
    }

    private static func mark(_ reason: Reason) -> String {
        switch reason.verdict {
        case .yes: "✓"
        case .no: "✗"
        case .unknown: "?"
        }
    }

    private func lines(of pathway: Pathway) -> [String] {
        let goal: Phrase.Argument = .text(name(pathway.goalServiceID))
        guard let days = pathway.days else {
            let missing = Phrase.Argument.allOf(pathway.missing.map { .document($0) })
            return [words("route.no_pathway", ["goal": goal, "missing": missing])]
        }
        let head = words("route.pathway", ["goal": goal, "count": .count(days), "visits": .count(pathway.visits)])
        return [head]
            + pathway.steps.enumerated().flatMap { index, step in
                var lines = [
                    "  \(index + 1). \(name(step.serviceID))" + (address(step.siteID).map { " · \($0)" } ?? "")
                ]
                if !step.brings.isEmpty {
                    lines.append(
                        "     " + words("route.bring", ["documents": .allOf(step.brings.map { .document($0) })]))
                }
                if !step.gives.isEmpty {
                    lines.append(
                        "     "
                            + words(
                                "route.gives",
                                ["documents": .allOf(step.gives.map { .document($0) }), "day": .count(step.endDay)]))
                }
                return lines
            }
    }

    private func name(_ service: String) -> String {
        network.findService(service)?.name.reading(in: phrasebook.language).text ?? service
    }

    /// The address of a site, unless it must not be told.
    func address(_ siteID: String?) -> String? {
        let site = network.serviceAtLocations.first { $0.id == siteID }
        guard let place = site.flatMap({ network.findLocation($0.locationID) }), !place.isConfidential else {
            return nil
        }
        return place.address.map { ($0.lines + [$0.city].compactMap { $0 }).joined(separator: ", ") } ?? place.name
    }

    private func needArgument(_ id: String) -> Phrase.Argument {
        guard NeedVocabulary.taxonomy.find(id) == nil, let term = network.needs.find(id) else { return .need(id) }
        return .text(term.label.source)
    }
}
