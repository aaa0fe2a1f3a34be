import Directory
import Feeds

/// Looks at a partner's delivery and proposes how to read it; it writes nothing.
public struct Guesser: Sendable {
    /// The source that the proposed profile names; a word made of the file's name when `nil`.
    public var source: String?
    /// The names of the columns that tell the entries apart, when a person says so.
    public var key: [String]

    /// A guesser that is told nothing but what it needs.
    public init(source: String? = nil, key: [String] = []) {
        self.source = source
        self.key = key
    }

    /// Guesses a delivery. Throws `nothingToRead` for one in which no list can be found.
    public func guess(_ delivery: Delivery) throws(ImportError) -> Guess {
        if let format = KnownFormat.format(of: delivery) { return whole(format, delivery) }
        guard delivery.files.count == 1, let file = delivery.files.first else {
            let names = delivery.files.map(\.name).joined(separator: ", ")
            throw ImportError(.nothingToRead, at: names, detail: "a list of its own is guessed one file at a time")
        }
        let sample: (table: SampleTable?, format: PartnerProfile.Format)
        do {
            sample = try Self.sample(file)
        } catch {
            throw ImportError(.nothingToRead, at: file.name, detail: error.code.rawValue)
        }
        guard var table = sample.table, table.rowCount > 0 else {
            throw ImportError(.nothingToRead, at: file.name, detail: "there is no list in the file")
        }
        table.takeOutBlanks()
        return try guess(table, format: sample.format, file: file)
    }

    private static func sample(_ file: Delivery.File) throws(FeedError) -> (SampleTable?, PartnerProfile.Format) {
        switch KnownFormat.firstMark(of: file.bytes) {
        case UInt8(ascii: "<"): (try ElementSampler(xml: file.bytes)?.sample(), .elements)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            // A column may be called `{`: what is no JSON is read as a table.
            if let sampler = try? ElementSampler(json: file.bytes) {
                (sampler.sample(), .jsonList)
            } else {
                (try TableSampler(bytes: file.bytes).sample(), .table)
            }
        default: (try TableSampler(bytes: file.bytes).sample(), .table)
        }
    }

    private func guess(
        _ table: SampleTable, format: PartnerProfile.Format, file: Delivery.File
    ) throws(ImportError) -> Guess {
        let facts = table.columns.map(ColumnFacts.init)
        let columns = ColumnJudge(table, facts: facts).judge()
        var found = KeyFinder(table, facts: facts, columns: columns).find()
        if !key.isEmpty {
            if let stranger = key.first(where: { name in !columns.contains { $0.name == name } }) {
                throw ImportError(.nothingToRead, at: stranger, detail: "there is no such column in \(file.name)")
            }
            found = GuessedKey(columns: key, kind: .told, others: [], repeatedRows: 0)
        }
        var draft = ProfileDraft(table: table, facts: facts, columns: columns, key: found, fileName: file.name)
        let profile = draft.profile(format: format, source: source ?? Self.source(of: file.stem))
        return Guess(
            format: format, dialect: table.dialect, headerLine: table.headerLine, entryCount: table.rowCount,
            columns: columns, key: found, maps: draft.maps, cautions: draft.cautions, profile: profile.pretty)
    }

    /// A delivery in a format that needs no mapping.
    private func whole(_ format: PartnerProfile.Format, _ delivery: Delivery) -> Guess {
        let name = source ?? Self.source(of: delivery.files.first?.stem ?? "")
        let profile: ProfileJSON = [
            "version": .number(PartnerProfile.languageVersion), "name": .text(name), "source": .text(name),
            "format": .text(format.rawValue),
        ]
        return Guess(
            format: format, dialect: [], headerLine: nil, entryCount: 0, columns: [], key: nil, maps: [], cautions: [],
            profile: profile.pretty)
    }

    /// A word for a source made of a file's name.
    static func source(of stem: String) -> String {
        let words = FoldedWords.of(stem)
        return words.isEmpty ? "partner" : words.joined(separator: "-")
    }
}
