import Directory

/// One time that a partner was reminded or called.
public struct Reminder: Sendable, Hashable {
    /// The referral.
    public let referralID: Int
    /// When.
    public let at: LocalTime
    /// What was done.
    public let action: ReminderPolicy.Action

    /// A reminder from its parts.
    public init(referralID: Int, at: LocalTime, action: ReminderPolicy.Action) {
        self.referralID = referralID
        self.at = at
        self.action = action
    }
}
