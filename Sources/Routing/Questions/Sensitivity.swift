import Directory

/// How delicate a fact is to ask for: what is plain is asked first.
enum Sensitivity: CaseIterable {
    /// What anybody says at a counter.
    case plain
    /// What one says to who helps: sex, means, home.
    case personal
    /// What can hurt if it gets about: health and origin (Regulation (EU) 2016/679, article 9), status and trouble with
    /// the law (article 10).
    case special
}

extension PersonFact {
    /// How delicate the fact is.
    var sensitivity: Sensitivity {
        switch self {
        case .age, .residence, .languages, .employment, .referral, .household(.children), .household(.alone): .plain
        case .sex, .isee, .healthInsurance, .household(.singleParent), .household(.homeless): .personal
        case .legalStatus, .nationality, .disability, .household(.pregnant): .special
        case .document(let id): Self.sensitivities[id] ?? .plain
        }
    }

    /// The documents that tell more of their holder than that they exist.
    private static let sensitivities: [String: Sensitivity] = {
        let special = [
            "permit", "permit_receipt", "asylum_form", "stp_code", "eni_code", "disability_certificate",
            "medical_report", "criminal_record", "police_report", "court_order", "social_report",
            "guardian_appointment",
        ]
        let personal = [
            "isee", "income_statement", "bank_statement", "health_card", "medical_referral", "vaccination_record",
        ]
        return Dictionary(uniqueKeysWithValues: special.map { ($0, .special) } + personal.map { ($0, .personal) })
    }()
}
