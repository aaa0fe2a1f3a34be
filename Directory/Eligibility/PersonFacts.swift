/// What a person has said of themselves: no name, every fact optional, unknown unless said.
public struct PersonFacts: Sendable, Hashable {
    /// Sex as partners' rules use it.
    public enum Sex: String, Sendable, CaseIterable {
        /// The three answers partners know.
        case female, male, other
    }

    /// Facts of the household that rules ask for.
    public enum Household: String, Sendable, CaseIterable {
        /// With children under 18, alone with them, pregnant, living alone, without a home.
        case children, singleParent = "single_parent", pregnant, alone, homeless
    }

    /// The person's place in the labour market.
    public enum Employment: String, Sendable, CaseIterable {
        /// The answers rules use.
        case employed, unemployed, student, retired
    }

    /// Age in whole years.
    public var age: Int?
    /// Sex.
    public var sex: Sex?
    /// The identifier of the legal status.
    public var legalStatus: String?
    /// Nationality (ISO 3166-1 alpha-2, upper case).
    public var nationality: String?
    /// The area, usually a municipality, in which the person is registered.
    public var residenceAreaID: String?
    /// Documents said to be held (true) or not held (false).
    public var documents: [String: Bool] = [:]
    /// Whether documents not mentioned are known not to be held.
    public var holdsNoOtherDocuments = false
    /// The languages the person understands; empty when nobody has asked.
    public var languages: [LanguageTag] = []
    /// What is known of the household.
    public var household: [Household: Bool] = [:]
    /// The household's ISEE in whole euros.
    public var isee: Int?
    /// Whether the person is registered with a health service.
    public var hasHealthInsurance: Bool?
    /// Whether the person has a recognised disability.
    public var hasDisability: Bool?
    /// Whether a doctor or social worker has sent the person.
    public var hasReferral: Bool?
    /// Work.
    public var employment: Employment?

    /// Nothing known.
    public init() {}

    /// Whether the person holds a document.
    public func holds(_ documentID: String) -> Verdict {
        if let known = documents[documentID] { return Verdict(known) }
        return holdsNoOtherDocuments ? .no : .unknown
    }
}
