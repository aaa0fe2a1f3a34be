/// A condition on an entry or on one part of it.
struct CellCondition: Sendable, Hashable, Codable {
    /// The template whose text is looked at.
    let text: String
    /// The texts it must be one of, regardless of case.
    let among: [String]?
    /// The texts it must be none of, regardless of case.
    let except: [String]?
    /// Whether it must be blank or must not.
    let blank: Bool?

    private enum CodingKeys: String, CodingKey, CaseIterable { case text, among, except, blank }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        among = try values.decodeIfPresent([String].self, forKey: .among)?.map { $0.lowercased() }
        except = try values.decodeIfPresent([String].self, forKey: .except)?.map { $0.lowercased() }
        blank = try values.decodeIfPresent(Bool.self, forKey: .blank)
    }
}
