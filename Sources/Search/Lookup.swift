import Directory

/// Words in any shipped language → needs, services, organisations and places, from the first letter on.
///
/// A word fits by itself, as the beginning of another, or with a letter or two wrong; needs are preferred, since
/// from a need the router goes on. Immutable: one is built for each snapshot of the network.
public struct Lookup: Sendable {
    struct Entry: Sendable {
        let kind: Hit.Kind
        let id: String
        /// The entry's number of words in its best name, so that shorter names win among equals.
        let length: Int
    }

    struct Posting: Sendable {
        let entry: Int32
        /// How much the word says about the entry, 0 to 1.
        let weight: Float
    }

    let entries: [Entry]
    /// The distinct folded words, sorted by their UTF-8 bytes.
    let words: [String]
    /// Where each word stands, in the order of `words`.
    let postings: [[Posting]]
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

    init(entries: [Entry], words: [String], postings: [[Posting]], phones: [(digits: String, entry: Int32)]) {
        self.entries = entries
        self.words = words
        self.postings = postings
        self.phones = phones
    }
}
