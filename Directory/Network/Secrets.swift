/// The addresses and telephones of a service that must leave by no door, to be looked for in free text.
public struct Secrets: Sendable {
    private let needles: [String]

    /// What is confidential of the service at any of its places and of its organisation.
    public init(of service: Service, in network: ServiceNetwork) {
        let sites = network.sites(of: service)
        let places = sites.compactMap { network.findLocation($0.locationID) }
        let organization = service.organizationID.flatMap(network.findOrganization)
        let hidden = places.filter(\.isConfidential)
        let contacts = service.contacts + (organization?.contacts ?? [])
        var phones = service.phones + (organization?.phones ?? []) + contacts.flatMap(\.phones)
        phones += sites.flatMap(\.phones) + places.flatMap(\.phones)
        var secret = phones.filter(\.isConfidential) + contacts.filter(\.isConfidential).flatMap(\.phones)
        secret += hidden.flatMap(\.phones)
        let addresses: [String] = hidden.flatMap { $0.address?.lines ?? [] }
        let words = addresses + secret.map(\.number)
        // A word of one or two letters or a lone number would be found everywhere.
        needles = words.map(Self.folded).filter { $0.count >= 5 }
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { needles.isEmpty }

    /// Whether a text names nothing confidential, spaces, signs and case left aside.
    public func allows(_ text: String) -> Bool {
        let folded = Self.folded(text)
        return !needles.contains { folded.contains($0) }
    }

    /// The text, or `nil` when it names something confidential.
    public func cleared(_ text: String) -> String? { allows(text) ? text : nil }

    /// The text, or `nil` when it or a translation names something confidential.
    public func cleared(_ text: LocalizedText) -> LocalizedText? {
        allows(text.source) && text.translations.values.allSatisfy { allows($0.text) } ? text : nil
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
