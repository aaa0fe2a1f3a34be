import Directory

/// When a partner who does not answer is reminded, called, and no longer waited for.
public struct ReminderPolicy: Sendable, Hashable {
    /// What is due of a referral.
    public enum Action: String, Sendable, CaseIterable {
        /// Send a message; call, since messages bring nothing; record that nobody answered.
        case remind, call, expire

        /// The action in words.
        public var phrase: Phrase { Phrase("reminder.\(rawValue)") }
    }

    /// Days between sending and the first reminder, and between reminders.
    public var every: Int
    /// Reminders after which a person calls instead.
    public var most: Int
    /// Days from sending after which it expires.
    public var expireAfter: Int

    /// A policy from its parts.
    public init(every: Int, most: Int, expireAfter: Int) {
        self.every = every
        self.most = most
        self.expireAfter = expireAfter
    }

    /// Every ten days, twice; then a call; thirty days in all (DORA's intervals).
    public static let standard = ReminderPolicy(every: 10, most: 2, expireAfter: 30)

    /// What is due of a referral at a moment, with what was done before in `done`; `nil` for nothing yet.
    ///
    /// Expiry needs no hours, as it disturbs nobody. Whatever the partner last did counts as an answer.
    public func action(
        for referral: Referral, done: [Reminder], at now: LocalTime, hours: ContactHours
    ) -> Action? {
        guard !referral.isLoggedOnly, referral.state == .sent || referral.state == .seen,
            let sent = referral.sentOn
        else { return nil }
        if now.day.ordinal - sent.ordinal >= expireAfter { return .expire }
        let last = done.map(\.at).max()
        let since = max(referral.changedAt, last ?? referral.changedAt)
        guard now.day.ordinal - since.day.ordinal >= every, hours.allows(now) else { return nil }
        return done.count { $0.action == .remind } < most ? .remind : .call
    }
}
