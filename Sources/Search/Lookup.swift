import Directory

/// Words in any shipped language → needs, services, organisations and places, from the first letter on.
///
/// A word fits by itself, as the beginning of another, or with a letter or two wrong; needs are preferred, since
/// from a need the router goes on. Immutable: one is built for each snapshot of the network.
public struct Lookup: Sendable {
    struct Entry: Sendable {
        let kind: Hit.Kind
        let id: String
    }

    /// What can be found, the needs first.
    let entries: [Entry]
    let needCount: Int32
    let index: WordIndex
    /// The telephones as digits, each with its entry.
    let phones: [(digits: String, entry: Int32)]

    /// An index over the public words of a network: names, descriptions, labels and synonyms in all languages.
    public init(network: ServiceNetwork) {
        var builder = LookupBuilder()
        builder.addNeeds(network.needs)
        builder.addServices(network)
        builder.addOrganizations(network)
        builder.addAreas(network)
        self = builder.build()
    }

    init(entries: [Entry], index: WordIndex, phones: [(digits: String, entry: Int32)]) {
        self.entries = entries
        self.index = index
        self.phones = phones
        needCount = Int32(entries.prefix { $0.kind == .need }.count)
    }
}
