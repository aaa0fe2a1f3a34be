import Directory

/// What a listing is judged by, as a code.
public enum Rule: String, Sendable, CaseIterable {
    /// Whether the service is for one of the needs, can be had, and serves the person's area.
    case need, status, area
    /// The conditions on the person.
    case age, sex, legalStatus = "legal_status", nationality, residence, household, income,
        healthInsurance = "health_insurance", disability, referral = "referral_required", employment, custom
    /// The papers asked for.
    case document
    /// Free places, hours at the time asked for, distance within the radius.
    case capacity, hours, distance
    /// What never excludes: whether one may come unannounced, a shared language, a known cost, a listing made sure of.
    case appointment, language, cost, assurance

    /// Whether a no excludes the service.
    public var isHard: Bool {
        switch self {
        case .appointment, .language, .cost, .assurance: false
        default: true
        }
    }

    /// The rule of a condition.
    init(_ condition: EligibilityCondition) {
        self =
            switch condition {
            case .age: .age
            case .sex: .sex
            case .legalStatus: .legalStatus
            case .nationality: .nationality
            case .residenceInMunicipality, .residenceInProvince, .residence: .residence
            case .household: .household
            case .income: .income
            case .healthInsurance: .healthInsurance
            case .disability: .disability
            case .referralRequired: .referral
            case .employment: .employment
            case .custom: .custom
            }
    }
}
