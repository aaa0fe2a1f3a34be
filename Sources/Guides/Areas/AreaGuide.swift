import Directory

/// A guide to the services of an area, by need.
public struct AreaGuide: Sendable, Hashable {
    /// The services of one need, those right under it first.
    public struct Section: Sendable, Hashable {
        /// The need; `nil` for services tagged with no need of the vocabulary.
        public var needID: String?
        /// What stands right under it.
        public var items: [Item]
        /// The narrower needs.
        public var subsections: [Section]

        /// A section from its parts.
        public init(needID: String?, items: [Item], subsections: [Section] = []) {
            self.needID = needID
            self.items = items
            self.subsections = subsections
        }
    }

    /// A service in a section.
    public enum Item: Sendable, Hashable {
        /// The service whole, by its position in `entries`.
        case entry(Int)
        /// The service named only, as it stands whole under another need.
        case reference(Int)
    }

    /// The area's name; `nil` for all areas.
    public var area: LocalizedText?
    /// The day of the edition.
    public var edition: Day
    /// The desk that makes the guide.
    public var desk: DeskContact
    /// The services, each place of a service for itself, in the order of their identifiers.
    public var entries: [SheetEntry]
    /// The sections in the order of the vocabulary.
    public var sections: [Section]
    /// The months after which a listing not confirmed again is marked.
    public var monthsUntilOld: Int
    /// The number of the edition, where editions are numbered.
    public var number: Int?
    /// What has changed since the edition before, where that one is known.
    public var changes: EditionChanges?
    /// The boundaries to draw on the map, each a ring of points.
    public var boundaries: [[Coordinate]] = []

    /// A guide from its parts.
    public init(
        area: LocalizedText?, edition: Day, desk: DeskContact, entries: [SheetEntry], sections: [Section],
        monthsUntilOld: Int = 6
    ) {
        self.area = area
        self.edition = edition
        self.desk = desk
        self.entries = entries
        self.sections = sections
        self.monthsUntilOld = monthsUntilOld
    }

    /// The last day on which a listing of the guide was confirmed; `nil` when none ever was.
    public var verifiedUpTo: Day? { entries.compactMap(\.assuredOn).max() }

    /// The entries that nobody has confirmed for `monthsUntilOld` months, or ever.
    public var oldEntries: [SheetEntry] {
        let composer = LeafletComposer(
            Phrasebook("it"), beside: nil, today: edition, monthsUntilOld: monthsUntilOld)
        return entries.filter { composer.isOld($0.assuredOn) }
    }

    /// How many of a hundred texts of the entries a reader of a language finds in that language.
    public func translatedShare(in language: LanguageTag) -> Int {
        let texts = entries.flatMap { entry in
            [entry.name, entry.gives, entry.forWhom, entry.notice, entry.howToApply, entry.fees].compactMap { $0 }
        }
        guard !texts.isEmpty else { return 100 }
        return texts.count { !$0.reading(in: language).isFallback } * 100 / texts.count
    }
}
