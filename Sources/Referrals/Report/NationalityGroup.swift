import Directory

/// The groups in which a report counts nationalities, wide enough to point at nobody.
public enum NationalityGroup: String, Sendable, CaseIterable {
    /// Italian, of another State of the European Union, of any other State, not said.
    case italian, europeanUnion = "eu", other, unknown

    /// The group of a person, from the nationality or, where that was not said, from what the legal status implies.
    public init(of facts: PersonFacts) {
        switch (facts.nationality, facts.legalStatus) {
        case ("IT"?, _), (nil, "citizen"?): self = .italian
        case (let country?, _): self = Self.union.contains(country) ? .europeanUnion : .other
        case (nil, "eu_citizen"?): self = .europeanUnion
        case (nil, _): self = .unknown
        }
    }

    /// The group in words.
    public var phrase: Phrase { Phrase("report.nationality.\(rawValue)") }

    /// The other States of the Union (ISO 3166-1), since 2020.
    private static let union: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "LT", "LU", "LV",
        "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]
}
