import Directory

/// How one partner's files become listings: the format, and for lists of their own the mapping to records.
///
/// A profile is JSON (`docs/profiles.md`); `version` is that of the language it is written in.
public struct PartnerProfile: Sendable, Hashable {
    /// The formats that can be read.
    public enum Format: String, Sendable, Hashable, CaseIterable, Codable {
        /// A folder of HSDS CSV files, 1.0 to 3.1.
        case hsdsCSV = "hsds-csv"
        /// HSDS JSON documents, in one file or many.
        case hsdsJSON = "hsds-json"
        /// One CSV file with a row an entry.
        case table
        /// One XML file with an element an entry.
        case elements
        /// One JSON file with an object an entry.
        case jsonList = "json-list"
        /// AIRS XML 3.0, 3.1 or 4.0.0-rc.
        case airs
        /// OpenStreetMap XML.
        case osm
        /// Several CSV files, each with columns of its own.
        case tables

        /// The formats that say by themselves what their records are, so that a profile needs no mapping.
        public static let standards: [Format] = [.hsdsCSV, .hsdsJSON, .airs, .osm]

        /// Whether the format says by itself what its records are.
        public var isStandard: Bool { Self.standards.contains(self) }
    }

    /// The version of the profile language that this program reads.
    public static let languageVersion = 1

    /// The profile's name.
    public let name: String
    /// The source its records belong to; every identifier in the archive starts with it.
    public var source: String
    /// What the list is, for a person.
    public let title: String?
    /// The language the partner is written to; that of the desk when blank.
    public let language: LanguageTag?
    /// The format.
    public let format: Format
    /// How the table is written; blank for the other formats.
    let table: TableLayout?
    /// Where the entries and their cells are; blank for the other formats.
    let elements: ElementLayout?
    /// What each file of several is, by its name without its ending; empty for the other formats.
    let tables: [String: TableMapping]
    /// Words that stand for nothing, such as `n.d.` or `NULL`, in small letters.
    let blanks: [String]
    /// The partner's codes in our words.
    let maps: [String: ValueMap]
    /// The template that tells one entry from another.
    let key: String?
    /// The conditions under which an entry is read; all must hold.
    let rows: [CellCondition]
    /// The records that each entry gives.
    let records: [RecordMapping]
    /// Who is right when both sides have changed a field, and how much may go wrong; `nil` for the usual.
    public var policy: MergePolicy?

    /// A profile for HSDS CSV packages of a source.
    public init(hsdsPackagesOf source: String) { self.init(.hsdsCSV, of: source) }

    /// A profile for a source's lists in a format that is a standard and so needs no mapping.
    public init(_ standard: Format, of source: String) {
        precondition(standard.isStandard, "\(standard.rawValue) needs a mapping")
        name = standard.rawValue
        self.source = source
        title = nil
        language = nil
        format = standard
        table = nil
        elements = nil
        tables = [:]
        blanks = []
        maps = [:]
        key = nil
        rows = []
        records = []
        policy = nil
    }

    /// The profile of one of the tables of another, as if its file were all there is.
    init(_ mapping: TableMapping, named table: String, of profile: PartnerProfile) {
        name = table
        source = profile.source
        title = nil
        language = nil
        format = .table
        self.table = mapping.table
        elements = nil
        tables = [:]
        blanks = profile.blanks
        maps = profile.maps
        key = mapping.key
        rows = mapping.rows
        records = mapping.records
        policy = nil
    }
}

extension PartnerProfile: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case version, name, source, title, language, format, table, elements, tables, blanks, maps, key, rows, records
        case policy
    }

    /// Reads a profile; unknown members are refused, so that a misspelt one is not passed over.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let version = try values.decode(Int.self, forKey: .version)
        guard version == Self.languageVersion else {
            throw DecodingError.dataCorruptedError(
                forKey: .version, in: values, debugDescription: "the version must be \(Self.languageVersion)")
        }
        name = try values.decode(String.self, forKey: .name)
        source = try values.decode(String.self, forKey: .source)
        guard !source.isEmpty, !source.contains(":") else {
            throw DecodingError.dataCorruptedError(
                forKey: .source, in: values, debugDescription: "a source is a word without a colon")
        }
        title = try values.decodeIfPresent(String.self, forKey: .title)
        language = try Self.language(values)
        format = try values.decode(Format.self, forKey: .format)
        table = try values.decodeIfPresent(TableLayout.self, forKey: .table)
        elements = try values.decodeIfPresent(ElementLayout.self, forKey: .elements)
        tables = try values.decodeIfPresent([String: TableMapping].self, forKey: .tables) ?? [:]
        blanks = try values.decodeIfPresent([String].self, forKey: .blanks)?.map { $0.lowercased() } ?? []
        maps = try values.decodeIfPresent([String: ValueMap].self, forKey: .maps) ?? [:]
        key = try values.decodeIfPresent(String.self, forKey: .key)
        rows = try values.decodeIfPresent([CellCondition].self, forKey: .rows) ?? []
        records = try values.decodeIfPresent([RecordMapping].self, forKey: .records) ?? []
        policy = try values.decodeIfPresent(PolicyForm.self, forKey: .policy)?.policy
    }

    /// Writes the profile with its version.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(Self.languageVersion, forKey: .version)
        try values.encode(name, forKey: .name)
        try values.encode(source, forKey: .source)
        try values.encodeIfPresent(title, forKey: .title)
        try values.encodeIfPresent(language?.text, forKey: .language)
        try values.encode(format, forKey: .format)
        try values.encodeIfPresent(table, forKey: .table)
        try values.encodeIfPresent(elements, forKey: .elements)
        if !tables.isEmpty { try values.encode(tables, forKey: .tables) }
        if !blanks.isEmpty { try values.encode(blanks, forKey: .blanks) }
        if !maps.isEmpty { try values.encode(maps, forKey: .maps) }
        try values.encodeIfPresent(key, forKey: .key)
        if !rows.isEmpty { try values.encode(rows, forKey: .rows) }
        if !records.isEmpty { try values.encode(records, forKey: .records) }
        try values.encodeIfPresent(policy.map(PolicyForm.init), forKey: .policy)
    }

    private static func language(_ values: KeyedDecodingContainer<CodingKeys>) throws -> LanguageTag? {
        guard let text = try values.decodeIfPresent(String.self, forKey: .language) else { return nil }
        guard let tag = LanguageTag(text) else {
            throw DecodingError.dataCorruptedError(
                forKey: .language, in: values, debugDescription: "a language is a tag such as it or en")
        }
        return tag
    }
}
