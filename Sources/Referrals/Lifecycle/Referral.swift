import Directory

/// One sending of a person to a service for one need; it holds no free text.
public struct Referral: Sendable, Hashable {
    /// Its number in the archive.
    public let id: Int
    /// The need it is for.
    public let caseNeedID: Int
    /// The service.
    public let serviceID: String
    /// The place of the service, where that matters.
    public let siteID: String?
    /// The organisation that receives the person.
    public let organizationID: String?
    /// Whether the desk only noted that it gave the person the address: the partner was told nothing.
    public let isLoggedOnly: Bool
    /// When it was recorded.
    public let createdAt: LocalTime
    /// Where it stands.
    public internal(set) var state: ReferralState
    /// When it took its last step.
    public internal(set) var changedAt: LocalTime
    /// The day the partner was told or the address was given.
    public internal(set) var sentOn: Day?
    /// The day it came to an end.
    public internal(set) var endedOn: Day?
    /// Why it stands where it stands.
    public internal(set) var reason: ReferralReason?
    /// What came of it, once completed.
    public internal(set) var outcome: Outcome?

    /// A new draft.
    public init(
        id: Int, caseNeedID: Int, serviceID: String, siteID: String? = nil, organizationID: String? = nil,
        isLoggedOnly: Bool = false, createdAt: LocalTime
    ) {
        self.id = id
        self.caseNeedID = caseNeedID
        self.serviceID = serviceID
        self.siteID = siteID
        self.organizationID = organizationID
        self.isLoggedOnly = isLoggedOnly
        self.createdAt = createdAt
        state = .draft
        changedAt = createdAt
    }

    /// A referral as an archive holds it, in any state.
    public init(
        restoring draft: Referral, state: ReferralState, changedAt: LocalTime, sentOn: Day?, endedOn: Day?,
        reason: ReferralReason?, outcome: Outcome?
    ) {
        self = draft
        self.state = state
        self.changedAt = changedAt
        self.sentOn = sentOn
        self.endedOn = endedOn
        self.reason = reason
        self.outcome = outcome
    }
}
