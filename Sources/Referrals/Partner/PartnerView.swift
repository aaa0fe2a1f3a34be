import Directory

/// All that a partner is shown of a referral: what the person agreed to, and nothing else.
public struct PartnerView: Sendable, Hashable {
    /// The link it is shown by.
    public let link: PartnerLink
    /// The referral; neither the person's code nor their other referrals go with it.
    public let referral: Referral
    /// The need.
    public let needID: String
    /// The facts that the consent in force has in its scope; none when there is no such consent.
    public let facts: PersonFacts
    /// The sealed fields in its scope, opened.
    public let fields: [SealedField: String]
    /// When the person is to come.
    public let appointment: LocalTime?
    /// The answers that are open.
    public let choices: [PartnerAnswer.Kind]

    /// A view from its parts.
    public init(
        link: PartnerLink, referral: Referral, needID: String, facts: PersonFacts,
        fields: [SealedField: String] = [:], appointment: LocalTime? = nil
    ) {
        self.link = link
        self.referral = referral
        self.needID = needID
        self.facts = facts
        self.fields = fields
        self.appointment = appointment
        choices = PartnerAnswer.choices(for: referral)
    }
}
