/// Where a partner's XML or JSON list has its entries, and where in an entry its cells are.
struct ElementLayout: Sendable, Hashable, Codable {
    /// The names of the elements from the root to an entry, or of the JSON members on the way; there may be none of those.
    let record: [String]
    /// The path of each cell inside an entry (`ElementPath`).
    let cells: [String: String]

    private enum CodingKeys: String, CodingKey, CaseIterable { case record, cells }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        record = try values.decode([String].self, forKey: .record)
        cells = try values.decode([String: String].self, forKey: .cells)
    }
}
