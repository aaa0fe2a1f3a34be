import Directory
import Guides
import Routing

/// Makes a person's sheet of what the router answered, or of services chosen by hand.
public struct SheetComposer: Sendable {
    /// The network the services are of.
    public let network: ServiceNetwork
    /// The desk that hands the sheet out.
    public let desk: DeskContact
    /// The territory's clock.
    public let now: LocalTime

    /// A composer of sheets.
    public init(network: ServiceNetwork, desk: DeskContact, now: LocalTime) {
        self.network = network
        self.desk = desk
        self.now = now
    }

    /// The sheet of an answer: its best matches and its pathways.
    public func sheet(of answer: RoutingAnswer, atMost limit: Int, caseCode: String? = nil) -> PersonSheet {
        let entries = answer.matches.prefix(limit).compactMap { match -> SheetEntry? in
            guard var entry = entry(match.serviceID, siteID: match.siteID) else { return nil }
            entry.distance = match.distance
            entry.why = Self.why(match)
            return entry
        }
        return PersonSheet(
            date: now.day, caseCode: caseCode, desk: desk, entries: entries,
            pathways: answer.pathways.filter(\.isReachable).compactMap(pathway))
    }

    /// The sheet of some services, each at its first place.
    public func sheet(of services: [Service], caseCode: String? = nil) -> PersonSheet {
        let entries = services.compactMap { entry($0.id, siteID: network.sites(of: $0).first?.id) }
        return PersonSheet(date: now.day, caseCode: caseCode, desk: desk, entries: entries)
    }

    /// The sheet of what a form chose; with the answer it was chosen from, also how far each is and the ways there.
    func sheet(of order: SheetOrder, from answer: RoutingAnswer?) -> PersonSheet {
        let entries = order.services.map { choice in
            var entry = SheetEntry(service: choice.service, site: choice.site, network: network)
            if let match = answer?.matches.first(where: { $0.serviceID == choice.service.id }) {
                entry.distance = match.distance
                entry.why = Self.why(match)
            }
            return entry
        }
        let chosen = answer?.pathways.filter { $0.isReachable && order.pathways.contains($0.goalServiceID) } ?? []
        return PersonSheet(date: now.day, desk: desk, entries: entries, pathways: chosen.compactMap(pathway))
    }

    /// What speaks for a service in words for the person; last, where not all is known, that one should ask first.
    private static func why(_ match: Match) -> [Phrase] {
        func allHold(_ rules: Set<Rule>) -> Bool {
            let verdicts = match.reasons.filter { rules.contains($0.rule) }.map(\.verdict)
            return !verdicts.isEmpty && verdicts.all == .yes
        }
        var phrases: [Phrase] = []
        if let shared = match.reasons.first(where: { $0.rule == .language && $0.verdict == .yes }),
            let languages = shared.phrase.arguments["languages"]
        {
            phrases.append(Phrase("why.language", ["language": languages]))
        }
        if allHold([.legalStatus, .age, .sex, .residence, .household]) { phrases.append(Phrase("why.for_you")) }
        if allHold([.document]) { phrases.append(Phrase("why.documents")) }
        let isCertain = match.reasons.allSatisfy { !$0.rule.isHard || $0.verdict == .yes }
        return isCertain ? phrases : phrases + [Phrase("why.ask")]
    }

    private func entry(_ serviceID: String, siteID: String?) -> SheetEntry? {
        network.findService(serviceID).map { SheetEntry(service: $0, site: site(siteID, of: $0), network: network) }
    }

    private func site(_ id: String?, of service: Service) -> ServiceAtLocation? {
        network.sites(of: service).first { $0.id == id }
    }

    private func pathway(_ pathway: Pathway) -> SheetPathway? {
        guard let goal = network.findService(pathway.goalServiceID) else { return nil }
        return SheetPathway(
            goal: goal.name, steps: pathway.steps.compactMap(step), days: pathway.days, visits: pathway.visits)
    }

    private func step(_ step: PathwayStep) -> SheetPathway.Step? {
        guard let service = network.findService(step.serviceID) else { return nil }
        let entry = SheetEntry(service: service, site: site(step.siteID, of: service), network: network)
        let given = service.issues.filter { step.gives.contains($0.documentID) }
        return SheetPathway.Step(
            service: service.name, addressLines: entry.addressLines, phones: entry.phones,
            bring: step.brings.map { DocumentRequirement(anyOf: [$0]) }, receive: step.gives,
            afterDays: step.gives.isEmpty ? nil : step.endDay - step.startDay,
            validDays: given.compactMap(\.validDays).min())
    }
}
