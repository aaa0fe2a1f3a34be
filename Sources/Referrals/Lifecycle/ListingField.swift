import Directory

/// A part of a listing that someone may have to verify.
public enum ListingField: String, Sendable, CaseIterable {
    /// Who may use the service, what must be brought, where people must live.
    case eligibility, requiredDocuments = "required_documents", serviceArea = "service_area"
    /// Whether there is room, whether the service still exists.
    case capacity, status
    /// How and when to reach it.
    case contact, address, hours
    /// Which languages are spoken, whether a wheelchair can enter.
    case languages, accessibility

    /// The part in words.
    public var phrase: Phrase { Phrase("listing.field.\(rawValue)") }
}
