/// An agreement that an organisation's people are taken by a service.
public struct ReferralAgreement: Sendable, Hashable {
    /// Who sends.
    public var organizationID: String
    /// Who takes.
    public var serviceID: String
    /// How, in words.
    public var how: String?

    /// A referral agreement from its parts.
    public init(
        organizationID: String, serviceID: String, how: String? = nil
    ) {
        self.organizationID = organizationID
        self.serviceID = serviceID
        self.how = how
    }
}
