/// One fact that a rule looks at, so that an answer can name it and a question can ask for it.
public enum PersonFact: Sendable, Hashable {
    /// The facts that are one value each.
    case age, sex, legalStatus, nationality, residence, isee, healthInsurance, disability, referral, employment,
        languages
    /// A fact of the household.
    case household(PersonFacts.Household)
    /// Whether a document is held, by its identifier.
    case document(String)
}
