import Directory

/// The words behind the numbers of an index, and the rules too rare for its records.
package struct IndexVocabulary: Sendable, Hashable {
    /// The municipality and province of a place, by number; -1 where not known.
    package struct Locality: Sendable, Hashable {
        package var municipality: Int32
        package var province: Int32

        package init(municipality: Int32, province: Int32) {
            self.municipality = municipality
            self.province = province
        }

        init(_ word: UInt64) {
            municipality = Int32(truncatingIfNeeded: word)
            province = Int32(truncatingIfNeeded: word &>> 32)
        }

        var word: UInt64 {
            UInt64(UInt32(bitPattern: municipality)) | UInt64(UInt32(bitPattern: province)) << 32
        }
    }

    /// Rules that the records have no room for: other conditions, papers of which one of several is enough, areas.
    struct ExtraRules: Sendable, Hashable {
        var conditions: [EligibilityCondition] = []
        var groups: [[String]] = []
        /// The areas served; one in words alone is blank.
        var areas: [String] = []

        var isEmpty: Bool { conditions.isEmpty && groups.isEmpty && areas.isEmpty }
    }

    /// For each need the posting lists of the terms that it takes in.
    package var lists: [String: [Int32]] = [:]
    /// The documents, statuses and languages that have a bit of their own, in the order of their bits.
    package var documents: [String] = [], statuses: [String] = [], languages: [String] = []
    /// Where a person may live: the locality of each area.
    package var homes: [String: Locality] = [:]
    /// The localities of places, by number; an index keeps them among its words.
    package var localities: [Locality] = []
    /// The rare rules, by number; 0 is none.
    var extras: [ExtraRules] = [ExtraRules()]
    /// The services that the index tells of in place of another, whether it still has them or not.
    package var replaced: [String] = []
    /// The newest day of a figure of free places, from which the records count back.
    package var newestCapacity = 0
    /// The most of each that have a bit of their own.
    package static let documentLimit = 32, statusLimit = 15, languageLimit = 31
    /// The bit of all languages without one of their own.
    static let otherLanguages: UInt32 = 1 << 31
    /// The list of services that give documents, under a name that no need can have.
    static let issuers = "\u{0}issuers"

    package init() {}
}
