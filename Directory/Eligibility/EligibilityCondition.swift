/// What a rule asks of a person; alternatives inside one condition are OR, several conditions AND.
public enum EligibilityCondition: Sendable, Hashable {
    /// Age in whole years, both ends included.
    case age(ClosedRange<Int>)
    /// One of these sexes.
    case sex([PersonFacts.Sex])
    /// One of these legal statuses.
    case legalStatus([String])
    /// One of these nationalities (ISO 3166-1 alpha-2).
    case nationality([String])
    /// Registered in the municipality where the service is.
    case residenceInMunicipality
    /// Registered in the province where the service is.
    case residenceInProvince
    /// Registered in one of these areas.
    case residence([String])
    /// One of these facts of the household.
    case household([PersonFacts.Household])
    /// An ISEE of at most so many euros.
    case income(atMost: Int)
    /// Registered, or not, with the health service.
    case healthInsurance(Bool)
    /// A recognised disability, or none.
    case disability(Bool)
    /// Sent by a doctor or social worker.
    case referralRequired
    /// One of these places in the labour market.
    case employment([PersonFacts.Employment])
    /// Words that nobody has put into a rule yet: the answer is always unknown.
    case custom(String)

    /// The names of the kinds, as in `eligibility_rules.kind`.
    public static let kinds = [
        "age", "sex", "legal_status", "nationality", "residence", "household", "income", "health_insurance",
        "disability", "referral_required", "employment", "custom",
    ]

    /// The fact the condition looks at; `nil` for words.
    public var fact: PersonFact? {
        switch self {
        case .age: .age
        case .sex: .sex
        case .legalStatus: .legalStatus
        case .nationality: .nationality
        case .residenceInMunicipality, .residenceInProvince, .residence: .residence
        case .household(let kinds): kinds.first.map { .household($0) }
        case .income: .isee
        case .healthInsurance: .healthInsurance
        case .disability: .disability
        case .referralRequired: .referral
        case .employment: .employment
        case .custom: nil
        }
    }
}
