import Directory

/// A part of a listing that somebody should look at, because of how a referral ended.
public struct VerificationTask: Sendable, Hashable {
    /// Its number in the archive.
    public let id: Int
    /// The service.
    public let serviceID: String
    /// The part of its listing.
    public let field: ListingField
    /// What was said against it.
    public let reason: ReferralReason
    /// Since when.
    public let openedOn: Day

    /// A task from its parts.
    public init(id: Int, serviceID: String, field: ListingField, reason: ReferralReason, openedOn: Day) {
        self.id = id
        self.serviceID = serviceID
        self.field = field
        self.reason = reason
        self.openedOn = openedOn
    }
}
