import Directory

/// The groups in which a report counts legal statuses, as desks tell of their year.
public enum LegalStatusGroup: String, Sendable, CaseIterable {
    /// Who asks for protection or has it; other permits of stay; citizens of the European Union; Italian citizens.
    case protection, otherPermit = "other_permit", europeanUnion = "eu", citizen
    /// Without a permit; not said.
    case none, unknown

    /// The group of a status of the vocabulary; one of the desk's own is another permit.
    public init(of status: String?) {
        switch status {
        case nil: self = .unknown
        case "citizen": self = .citizen
        case "eu_citizen": self = .europeanUnion
        case "undocumented": self = .none
        case "asylum_seeker", "refugee", "subsidiary_protection", "special_protection", "trafficking_permit",
            "stateless":
            self = .protection
        default: self = .otherPermit
        }
    }

    /// The group in words.
    public var phrase: Phrase { Phrase("report.status_group.\(rawValue)") }
}
