import Directory

/// Something that a network's services taken together leave open, which no listing shows by itself.
public enum NetworkGap: Sendable, Hashable {
    /// A document that nobody gives but in place of itself, and the services that take nothing else in its place that somebody gives.
    case unissued(document: String, services: [String])
    /// Documents that only services give which ask for one of the others, and those services: whoever holds none of
    /// the documents comes to none.
    case circle(documents: [String], services: [String])
    /// Needs that no service meets in an area.
    case unserved(area: String, needs: [String])
    /// Needs whose services all shut out a legal status.
    case shutOut(status: String, needs: [String])

    /// The gap's name for programs.
    public var code: String {
        switch self {
        case .unissued: "unissued_document"
        case .circle: "circular_requirement"
        case .unserved: "unserved_needs"
        case .shutOut: "status_shut_out"
        }
    }

    /// The identifiers that the gap is about, by what they are.
    public var members: [String: [String]] {
        switch self {
        case .unissued(let document, let services): ["documents": [document], "services": services]
        case .circle(let documents, let services): ["documents": documents, "services": services]
        case .unserved(let area, let needs): ["areas": [area], "needs": needs]
        case .shutOut(let status, let needs): ["legal_statuses": [status], "needs": needs]
        }
    }

    /// Whether the listings cannot be right as they are; the others may be true of the territory.
    public var isFault: Bool {
        if case .circle = self { true } else { false }
    }
}

extension NetworkGap {
    /// The gap in words, with the names that the network has for services and areas.
    public func phrase(_ network: ServiceNetwork) -> Phrase {
        switch self {
        case .unissued(let document, let services):
            Phrase(
                "network.gap.unissued", ["document": .document(document), "count": .count(services.count)])
        case .circle(let documents, let services):
            Phrase(
                "network.gap.circle",
                [
                    "documents": .allOf(documents.map { .document($0) }),
                    "services": .allOf(services.compactMap { network.findService($0) }.map { .localized($0.name) }),
                ])
        case .unserved(let area, let needs):
            Phrase(
                "network.gap.unserved",
                [
                    "area": network.areas.areas[area]?.argument ?? .text(area),
                    "needs": .allOf(needs.map { Self.need($0, network) }),
                ])
        case .shutOut(let status, let needs):
            Phrase(
                "network.gap.shut_out",
                ["status": .legalStatus(status), "needs": .allOf(needs.map { Self.need($0, network) })])
        }
    }

    /// A need by the catalogue's words, or by its own where it is the network's own.
    private static func need(_ id: String, _ network: ServiceNetwork) -> Phrase.Argument {
        guard NeedVocabulary.taxonomy.find(id) == nil, let term = network.needs.find(id) else { return .need(id) }
        return .localized(term.label)
    }
}
