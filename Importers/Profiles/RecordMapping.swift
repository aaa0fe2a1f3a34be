/// One record, or one record for each part of a cell, that an entry gives.
struct RecordMapping: Sendable, Hashable, Codable {
    /// The name by which other mappings point at the record; the table's when blank.
    let name: String?
    /// The table's name.
    let table: String
    /// The template of the identifier; `{@key}`, and for parts `{@key}/{@item}`, when blank.
    let id: String?
    /// Whether several entries may give the same record, such as the organisation of them all.
    let shared: Bool
    /// The parts that give a record each.
    let each: PartsMapping?
    /// The conditions under which there is such a record; all must hold.
    let when: [CellCondition]
    /// The value of each column.
    let fields: [String: ValueMapping]
    /// Columns that must have a value beyond those of the table; of columns with `|` between them one.
    let required: [String]

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name, table, id, shared, each, when, fields, required
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        name = try values.decodeIfPresent(String.self, forKey: .name)
        table = try values.decode(String.self, forKey: .table)
        id = try values.decodeIfPresent(String.self, forKey: .id)
        shared = try values.decodeIfPresent(Bool.self, forKey: .shared) ?? false
        each = try values.decodeIfPresent(PartsMapping.self, forKey: .each)
        when = try values.decodeIfPresent([CellCondition].self, forKey: .when) ?? []
        fields = try values.decodeIfPresent([String: ValueMapping].self, forKey: .fields) ?? [:]
        required = try values.decodeIfPresent([String].self, forKey: .required) ?? []
    }
}

/// The parts of a cell that give a record each.
struct PartsMapping: Sendable, Hashable, Codable {
    /// How opening hours are written.
    enum Hours: String, Sendable, Hashable, Codable {
        /// `480-690;900-990`: minutes since Monday 00:00.
        case weekMinutes = "week-minutes"
        /// Words such as `lun-ven 9-12.30, 14-17`.
        case words
    }

    /// The template whose text is taken apart.
    let text: String
    /// What stands between the parts.
    let split: String?
    /// Whether the wider codes of each part are parts too: of `E1.5` also `E1` and `E`.
    let ancestors: Bool
    /// How the text tells opening hours; its parts are then schedules.
    let hours: Hours?
    /// Whether the text is telephone numbers with words about them; its parts are then phones.
    let phones: Bool

    private enum CodingKeys: String, CodingKey, CaseIterable { case text, split, ancestors, hours, phones }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        split = try values.decodeIfPresent(String.self, forKey: .split)
        ancestors = try values.decodeIfPresent(Bool.self, forKey: .ancestors) ?? false
        hours = try values.decodeIfPresent(Hours.self, forKey: .hours)
        phones = try values.decodeIfPresent(Bool.self, forKey: .phones) ?? false
        if (split ?? ";").isEmpty {
            throw DecodingError.dataCorruptedError(
                forKey: .split, in: values, debugDescription: "a separator has at least one character")
        }
    }
}
