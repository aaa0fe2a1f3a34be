import Directory

/// What would change the answer of a rule that excludes a service.
public struct Remedy: Sendable, Hashable {
    /// A change that somebody can bring about.
    public enum Change: Sendable, Hashable {
        /// Getting a document.
        case document(String)
        /// Being sent by a doctor or social worker.
        case referral
        /// Being registered with the health service.
        case healthInsurance
        /// Coming at another time.
        case time(LocalTime)
        /// Going at least so far.
        case radius(Distance)
    }

    /// The rule that fails.
    public let rule: Rule
    /// The change; `nil` when nothing that the person or the desk can do would change the answer, as with age.
    public let change: Change?
    /// The words.
    public let phrase: Phrase
}
