/// How far a translated text can be trusted.
public enum TranslationState: String, Sendable, CaseIterable {
    /// Made by no person, or checked by none.
    case machine
    /// Written by a person, not yet read by another.
    case draft
    /// Read by a second person.
    case reviewed
    /// Accepted for print.
    case approved
    /// The source text has changed since.
    case stale
}
