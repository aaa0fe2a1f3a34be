/// The addresses and telephones that must leave by no door, to be looked for in free text.
public struct Secrets: Sendable {
    /// The needles as folded bytes, by their first `prefixLength` bytes.
    private var needles: [UInt64: [[UInt8]]] = [:]

    /// A word of one or two letters or a lone number would be found everywhere.
    private static let fewestCharacters = 5
    private static let prefixLength = 5

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
        self.init(words: addresses + secret.map(\.number))
    }

    /// Words that are confidential; those of fewer than five letters and digits are too common to be looked for.
    public init(words: [String]) {
        for word in words {
            let folded = Self.folded(word)
            guard folded.count >= Self.fewestCharacters else { continue }
            let bytes = Array(folded.utf8)
            let key = bytes.prefix(Self.prefixLength).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if needles[key]?.contains(bytes) != true { needles[key, default: []].append(bytes) }
        }
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { needles.isEmpty }

    /// Whether a text names nothing confidential, spaces, signs and case left aside.
    public func allows(_ text: String) -> Bool {
        guard !isEmpty else { return true }
        let bytes = Array(Self.folded(text).utf8)
        let mask = (UInt64(1) << UInt64(8 * Self.prefixLength)) - 1
        var key: UInt64 = 0
        for (place, byte) in bytes.enumerated() {
            key = (key << 8 | UInt64(byte)) & mask
            guard let candidates = needles[key] else { continue }
            let start = place + 1 - Self.prefixLength
            if start >= 0, candidates.contains(where: { bytes[start...].starts(with: $0) }) { return false }
        }
        return true
    }

    /// The text, or `nil` when it names something confidential.
    public func cleared(_ text: String) -> String? { allows(text) ? text : nil }

    /// The text, or `nil` when it or a translation names something confidential.
    public func cleared(_ text: LocalizedText) -> LocalizedText? {
        allows(text.source) && text.translations.values.allSatisfy { allows($0.text) } ? text : nil
    }

    /// The letters and digits of a text in lower case, as texts are compared when secrets are looked for.
    public static func folded(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
