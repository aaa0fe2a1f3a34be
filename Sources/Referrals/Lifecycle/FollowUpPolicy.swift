import Directory

/// When the desk looks again at a referral that has not ended.
public struct FollowUpPolicy: Sendable, Hashable {
    /// What is to be done with a referral.
    public enum Action: String, Sendable, CaseIterable {
        /// Ask the partner for an answer; ask the person what came of it; record that nobody answered.
        case remindPartner = "remind_partner", askPerson = "ask_person", expire

        /// The action in words.
        public var phrase: Phrase { Phrase("referral.due.\(rawValue)") }
    }

    /// Days without an answer after which the partner is reminded.
    public var remindAfter: Int
    /// Days without an answer after which the referral expires.
    public var expireAfter: Int
    /// Days after which the person is asked, where no partner will say.
    public var askAfter: Int

    /// The intervals of an established national referral service (DORA: 10 and 30 days); two weeks to ask the person.
    public static let standard = FollowUpPolicy(remindAfter: 10, expireAfter: 30, askAfter: 14)

    /// A policy from its intervals in days.
    public init(remindAfter: Int, expireAfter: Int, askAfter: Int) {
        self.remindAfter = remindAfter
        self.expireAfter = expireAfter
        self.askAfter = askAfter
    }

    /// What is to be done with a referral on that day; `nil` for nothing yet.
    public func action(for referral: Referral, on today: Day) -> Action? {
        let waited = today.ordinal - referral.changedAt.day.ordinal
        switch referral.state {
        case .sent, .seen:
            if referral.isLoggedOnly { return waited >= askAfter ? .askPerson : nil }
            let sinceSent = today.ordinal - (referral.sentOn ?? referral.createdAt.day).ordinal
            if sinceSent >= expireAfter { return .expire }
            return waited >= remindAfter ? .remindPartner : nil
        case .accepted, .waitlisted, .inProgress: return waited >= askAfter ? .askPerson : nil
        default: return nil
        }
    }
}
