/// How a column's value is made: a template, and what is done to its text, in the order of the members here.
struct ValueMapping: Sendable, Hashable, Codable {
    /// How letters are changed.
    enum Case: String, Sendable, Hashable, Codable {
        /// To capitals, to small letters, or to names when the text is all capitals.
        case upper, lower, title
    }

    /// The template: text with `{column}`, `{#3}` for the third column, `{@key}`, `{@item}`, `{@index}`, `{@parent}`.
    let from: String
    /// The name of a record of the same entry, whose identifier is the value; nothing else then applies.
    let record: String?
    /// Whether the text is HTML, of which only what a reader sees counts.
    let html: Bool
    /// Texts taken out wherever they stand.
    let remove: [String]
    /// Text taken off the start.
    let strip: String?
    /// Only what comes before this text, if it is there.
    let before: String?
    /// Only what comes after this text, if it is there.
    let after: String?
    /// A regular expression: only what its first group finds, or without groups all of it; else nothing.
    let pattern: String?
    /// How many digits a number has that lost its leading zeros.
    let pad: Int?
    /// How letters are changed.
    let letters: Case?
    /// Words that `letters` leaves as they are.
    let keep: [String]
    /// What stands between the parts, each of which is mapped by itself.
    let split: String?
    /// The map that turns the text, or each part, into ours.
    var map: String?
    /// What is put between the mapped parts.
    let join: String
    /// The patterns of a date, the first that fits counts: `dd`, `MM`, `yyyy` or `yy` and what stands between them.
    let date: [String]
    /// The character before decimals, when it is no full stop.
    let decimal: String?
    /// Whether the text is the name or code of an area of the archive, left out quietly when there is none.
    let area: Bool
    /// The value when nothing is left.
    var otherwise: String?

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case from, record, html, remove, strip, before, after, pattern, pad, letters, keep, split, map, join, date,
            decimal, area, otherwise
    }

    /// Reads a template alone, or an object.
    init(from decoder: any Decoder) throws {
        if let template = try? decoder.singleValueContainer().decode(String.self) {
            self.init(template)
            return
        }
        try self.init(members: try decoder.strictContainer(keyedBy: CodingKeys.self))
    }

    private init(members values: KeyedDecodingContainer<CodingKeys>) throws {
        record = try values.decodeIfPresent(String.self, forKey: .record)
        from = try values.decodeIfPresent(String.self, forKey: .from) ?? ""
        html = try values.decodeIfPresent(Bool.self, forKey: .html) ?? false
        remove = try values.decodeIfPresent([String].self, forKey: .remove) ?? []
        strip = try values.decodeIfPresent(String.self, forKey: .strip)
        before = try values.decodeIfPresent(String.self, forKey: .before)
        after = try values.decodeIfPresent(String.self, forKey: .after)
        pattern = try values.decodeIfPresent(String.self, forKey: .pattern)
        pad = try values.decodeIfPresent(Int.self, forKey: .pad)
        letters = try values.decodeIfPresent(Case.self, forKey: .letters)
        keep = try values.decodeIfPresent([String].self, forKey: .keep) ?? []
        split = try values.decodeIfPresent(String.self, forKey: .split)
        map = try values.decodeIfPresent(String.self, forKey: .map)
        join = try values.decodeIfPresent(String.self, forKey: .join) ?? ";"
        date = try Self.texts(in: values, forKey: .date)
        decimal = try values.decodeIfPresent(String.self, forKey: .decimal)
        area = try values.decodeIfPresent(Bool.self, forKey: .area) ?? false
        otherwise = try values.decodeIfPresent(String.self, forKey: .otherwise)
        if from.isEmpty, record == nil {
            throw DecodingError.keyNotFound(
                CodingKeys.from, .init(codingPath: values.codingPath, debugDescription: ""))
        }
    }

    /// A text alone, or a list of them.
    private static func texts(
        in values: KeyedDecodingContainer<CodingKeys>, forKey key: CodingKeys
    ) throws -> [String] {
        if let text = try? values.decodeIfPresent(String.self, forKey: key) { return [text] }
        return try values.decodeIfPresent([String].self, forKey: key) ?? []
    }

    /// A template alone.
    init(_ template: String) {
        from = template
        (html, area) = (false, false)
        (remove, keep, date) = ([], [], [])
        join = ";"
        (record, strip, before, after, pattern, pad, letters) = (nil, nil, nil, nil, nil, nil, nil)
        (split, map, decimal, otherwise) = (nil, nil, nil, nil)
    }
}
