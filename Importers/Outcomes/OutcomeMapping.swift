import Foundation

/// How a partner writes outcomes: its headings and its words for ours. Without one, ours and those of `OutcomeColumn`.
///
/// As JSON: `{"columns": {"key": "Cod.", "answer": "Esito"}, "values": {"preso in carico": "accept"},
/// "records": "esito"}`; `records` names the XML elements that are rows.
public struct OutcomeMapping: Sendable, Hashable, Decodable {
    /// The partner's heading or element for each of ours, by the name of ours.
    public var columns: [String: String]
    /// Our word for each of the partner's, these in small letters.
    public var values: [String: String]
    /// The XML elements that are rows; `nil` for `row`, `outcome`, `esito` or `referral`.
    public var records: String?

    /// A mapping from its parts.
    public init(columns: [String: String] = [:], values: [String: String] = [:], records: String? = nil) {
        self.columns = columns
        self.values = Dictionary(values.map { ($0.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
        self.records = records
    }

    /// Reads a mapping; a column that is none of ours is an error, so that a slip of the pen is not passed over.
    public init(json: [UInt8]) throws(ImportError) {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(json))
        } catch {
            throw ImportError(.malformedProfile, at: "", detail: error.localizedDescription)
        }
        if let stray = columns.keys.sorted().first(where: { OutcomeColumn(rawValue: $0) == nil }) {
            throw ImportError(.malformedProfile, at: "columns.\(stray)", detail: "there is no such column")
        }
    }

    private enum CodingKeys: String, CodingKey { case columns, values, records }

    /// Reads the members, each of which may be absent.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            columns: try members.decodeIfPresent([String: String].self, forKey: .columns) ?? [:],
            values: try members.decodeIfPresent([String: String].self, forKey: .values) ?? [:],
            records: try members.decodeIfPresent(String.self, forKey: .records))
    }

    /// Whether a heading of the partner's is one of ours.
    func column(of heading: String) -> OutcomeColumn? {
        let plain = Self.plain(heading)
        if let named = columns.first(where: { Self.plain($0.value) == plain }) {
            return OutcomeColumn(rawValue: named.key)
        }
        return OutcomeColumn.allCases.first { columns[$0.rawValue] == nil && $0.headings.contains(plain) }
    }

    /// Our word for the partner's.
    func word(_ text: String) -> String {
        values[Self.plain(text)] ?? Self.words[Self.plain(text)] ?? Self.plain(text)
    }

    static func plain(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    }

    /// Words that partners write for our codes of answers and of help.
    private static let words: [String: String] = [
        "visto": "seen", "preso visione": "seen", "accolto": "accept", "accettato": "accept", "accepted": "accept",
        "accepté": "accept", "aceptado": "accept", "lista d'attesa": "waitlist", "in attesa": "waitlist",
        "waitlisted": "waitlist", "liste d'attente": "waitlist", "lista de espera": "waitlist", "iniziato": "begin",
        "in corso": "begin", "in_progress": "begin", "rifiutato": "decline", "declined": "decline",
        "respinto": "decline", "refusé": "decline", "rechazado": "decline", "concluso": "done", "fatto": "done",
        "completed": "done", "terminé": "done", "hecho": "done", "fallito": "fail", "failed": "fail",
        "non riuscito": "fail", "sì": "yes", "si": "yes", "oui": "yes", "sí": "yes", "in parte": "partly",
        "en partie": "partly", "en parte": "partly", "non": "no",
    ]
}
