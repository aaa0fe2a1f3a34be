/// A partner's codes and what they mean in ours.
struct ValueMap: Sendable, Hashable, Codable {
    /// What becomes of a code that the map lacks.
    enum Otherwise: String, Sendable, Hashable, Codable {
        /// It is left out and reported.
        case report
        /// It is kept as it is.
        case keep
        /// It is left out.
        case drop
    }

    /// Our word for each of the partner's, found regardless of case; a blank one leaves the value out.
    let values: [String: String]
    /// What becomes of others.
    let otherwise: Otherwise

    private enum CodingKeys: String, CodingKey, CaseIterable { case values, otherwise }

    init(from decoder: any Decoder) throws {
        let members = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let given = try members.decode([String: String].self, forKey: .values)
        values = Dictionary(given.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        otherwise = try members.decodeIfPresent(Otherwise.self, forKey: .otherwise) ?? .report
    }
}
