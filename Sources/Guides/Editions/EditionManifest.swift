import Directory

/// What an edition was made of, so that the next one can say what has changed since.
public struct EditionManifest: Sendable, Hashable, Codable {
    /// One entry of the edition.
    public struct Entry: Sendable, Hashable, Codable {
        /// The service's identifier, with its place among the service's places.
        public var id: String
        /// Its name as the partner writes it.
        public var name: String
        /// The hash of all that the guide may say of it.
        public var hash: String
        /// The day somebody last made sure of it, as `2026-11-27`.
        public var assured: String?
    }

    /// One file of the edition.
    public struct File: Sendable, Hashable, Codable {
        /// Its name.
        public var name: String
        /// Its pages, and the sheets of paper of one copy.
        public var pages: Int, sheets: Int
        /// Its hash.
        public var hash: String

        /// A file from its parts.
        public init(name: String, pages: Int, sheets: Int, hash: String) {
            self.name = name
            self.pages = pages
            self.sheets = sheets
            self.hash = hash
        }
    }

    /// The edition's number.
    public var number: Int
    /// Its day, as `2026-11-27`.
    public var day: String
    /// Its colour.
    public var colour: String
    /// The last day on which one of its entries was confirmed.
    public var verifiedUpTo: String?
    /// Its entries.
    public var entries: [Entry]
    /// Its files.
    public var files: [File]

    /// The manifest of a guide, before its files are written.
    public init(_ guide: AreaGuide, number: Int, colour: EditionColour) {
        self.number = number
        day = "\(guide.edition)"
        self.colour = colour.rawValue
        verifiedUpTo = guide.verifiedUpTo.map { "\($0)" }
        var seen: [String: Int] = [:]
        entries = guide.entries.map { entry in
            seen[entry.serviceID, default: 0] += 1
            let place = seen[entry.serviceID] ?? 1
            return Entry(
                id: place == 1 ? entry.serviceID : "\(entry.serviceID)#\(place)", name: entry.name.source,
                hash: ContentHash(of: entry.canonicalText).text, assured: entry.assuredOn.map { "\($0)" })
        }
        files = []
    }

    /// What is new, gone and changed in this edition since an older one, each in the order of its edition.
    public func changes(since older: EditionManifest) -> EditionChanges {
        let before = Dictionary(older.entries.map { ($0.id, $0) }) { first, _ in first }
        let now = Set(entries.map(\.id))
        return EditionChanges(
            added: entries.filter { before[$0.id] == nil }, removed: older.entries.filter { !now.contains($0.id) },
            changed: entries.filter { entry in before[entry.id].map { $0.hash != entry.hash } ?? false })
    }
}

/// What differs between two editions.
public struct EditionChanges: Sendable, Hashable {
    /// What the newer one alone has.
    public let added: [EditionManifest.Entry]
    /// What the older one alone has.
    public let removed: [EditionManifest.Entry]
    /// What both have and say otherwise.
    public let changed: [EditionManifest.Entry]

    /// Whether both say the same.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}
