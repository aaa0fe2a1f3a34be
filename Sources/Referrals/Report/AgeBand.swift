import Directory

/// The bands in which a report counts ages.
public enum AgeBand: String, Sendable, CaseIterable {
    /// The bands by their ages, and an age nobody said.
    case to17 = "0_17", to29 = "18_29", to44 = "30_44", to64 = "45_64", from65 = "65_up", unknown

    /// The band of an age.
    public init(age: Int?) {
        switch age {
        case nil: self = .unknown
        case .some(..<18): self = .to17
        case .some(..<30): self = .to29
        case .some(..<45): self = .to44
        case .some(..<65): self = .to64
        default: self = .from65
        }
    }

    /// The band in words.
    public var phrase: Phrase { Phrase("report.age.\(rawValue)") }
}
