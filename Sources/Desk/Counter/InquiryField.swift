import Directory

/// The names of the fields in the form of an inquiry.
enum InquiryField: String, CaseIterable {
    /// Fields of one value each, but for needs and languages.
    case need, age, sex, status, nationality, residence, language, isee, insurance, disability, referral, employment
    /// Where and when.
    case origin, radius, openAt = "open_at"
    /// Whether documents not named are known not to be held.
    case noOtherDocuments = "no_other_documents"

    /// The field of a document.
    static func document(_ id: String) -> String { "document.\(id)" }

    /// The field of a fact of the household.
    static func household(_ kind: PersonFacts.Household) -> String { "household.\(kind.rawValue)" }
}
