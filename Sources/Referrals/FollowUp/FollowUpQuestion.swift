import Directory

/// One referral of which a person may say what came of it.
public struct FollowUpQuestion: Sendable, Hashable {
    /// The referral.
    public let referralID: Int
    /// The service they were sent to.
    public let serviceID: String
    /// The day they were sent.
    public let sentOn: Day?
    /// What they said before, if they did.
    public let answered: FollowUpAnswer?

    /// A question from its parts.
    public init(referralID: Int, serviceID: String, sentOn: Day?, answered: FollowUpAnswer? = nil) {
        self.referralID = referralID
        self.serviceID = serviceID
        self.sentOn = sentOn
        self.answered = answered
    }
}
