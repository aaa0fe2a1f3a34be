/// How a partner's CSV file is written, where it cannot be told by looking.
struct TableLayout: Sendable, Hashable, Codable {
    /// The character between fields; detected when blank.
    let delimiter: String?
    /// The encoding's name; detected when blank.
    let encoding: String?
    /// The columns' names for a file without a header row.
    let columns: [String]?
    /// Columns that tell the header from the lines above it, which are then left out; the first line is it when empty.
    let header: [String]
    /// How the first filled cell of rows that are no entries starts: tags under the header, totals at the end.
    let skip: [String]
    /// Columns that are known and of no use, not to be reported.
    let ignore: [String]
    /// Whether a column that the file lacks is to be reported only where a record cannot do without it.
    let sparse: Bool

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case delimiter, encoding, columns, header, skip, ignore, sparse
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        delimiter = try values.decodeIfPresent(String.self, forKey: .delimiter)
        encoding = try values.decodeIfPresent(String.self, forKey: .encoding)
        columns = try values.decodeIfPresent([String].self, forKey: .columns)
        header = try values.decodeIfPresent([String].self, forKey: .header) ?? []
        skip = try values.decodeIfPresent([String].self, forKey: .skip) ?? []
        ignore = try values.decodeIfPresent([String].self, forKey: .ignore) ?? []
        sparse = try values.decodeIfPresent(Bool.self, forKey: .sparse) ?? false
        if skip.contains(where: \.isEmpty) {
            throw DecodingError.dataCorruptedError(
                forKey: .skip, in: values, debugDescription: "every row starts with nothing")
        }
        if columns != nil, !header.isEmpty {
            throw DecodingError.dataCorruptedError(
                forKey: .header, in: values, debugDescription: "a file has a header or columns named here, not both")
        }
        if let delimiter, delimiter.utf8.count != 1 {
            throw DecodingError.dataCorruptedError(
                forKey: .delimiter, in: values, debugDescription: "a delimiter is one ASCII character")
        }
    }
}
