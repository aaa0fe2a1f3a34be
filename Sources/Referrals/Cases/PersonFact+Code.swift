import Directory

extension PersonFact {
    /// Facts of one value and their codes.
    private static let plain: [(code: String, fact: PersonFact)] = [
        ("age", .age), ("sex", .sex), ("legal_status", .legalStatus), ("nationality", .nationality),
        ("residence", .residence), ("isee", .isee), ("health_insurance", .healthInsurance),
        ("disability", .disability), ("referral", .referral), ("employment", .employment), ("languages", .languages),
    ]

    /// The fact as one word for storing and typing, such as `legal_status`, `household.children`, `document.permit`.
    public var code: String {
        switch self {
        case .household(let fact): "household.\(fact.rawValue)"
        case .document(let id): "document.\(id)"
        default: Self.plain.first { $0.fact == self }?.code ?? ""
        }
    }

    /// The fact of a code; `nil` when there is no such fact.
    public init?(code: String) {
        if let known = Self.plain.first(where: { $0.code == code }) {
            self = known.fact
        } else if code.hasPrefix("household."), let fact = PersonFacts.Household(rawValue: String(code.dropFirst(10))) {
            self = .household(fact)
        } else if code.hasPrefix("document."), code.count > 9 {
            self = .document(String(code.dropFirst(9)))
        } else {
            return nil
        }
    }
}
