import Directory

/// What a partner says of a referral, in two taps.
public enum PartnerAnswer: Sendable, Hashable {
    /// We have seen it; we begin.
    case seen, begin
    /// We take the person, perhaps at a time; later, for want of places or money or without a word why.
    case accept(at: LocalTime?), waitlist(ReferralReason?)
    /// We do not take the person.
    case decline(ReferralReason)
    /// It is done, and this came of it.
    case done(Outcome.Help, ReferralReason?)
    /// It came to nothing after we had taken it on.
    case fail(ReferralReason)

    /// An answer without its details, as a button shows it.
    public enum Kind: String, Sendable, CaseIterable {
        /// As the answers themselves.
        case seen, accept, waitlist, begin, decline, done, fail

        /// The state it leads to.
        public var state: ReferralState {
            switch self {
            case .seen: .seen
            case .accept: .accepted
            case .waitlist: .waitlisted
            case .begin: .inProgress
            case .decline: .declined
            case .done: .completed
            case .fail: .failed
            }
        }

        /// The answer in the partner's words.
        public var phrase: Phrase { Phrase("partner.answer.\(rawValue)") }

        /// The reasons that may go with it, the commonest first; where it needs one, one of these.
        public var reasons: [ReferralReason.Kind] {
            ReferralTransition.all.first { $0.to == state && $0.roles.contains(.partner) }?.reasons ?? []
        }

        /// Whether it needs a reason.
        public var needsReason: Bool { self == .decline || self == .fail }
    }

    /// The answer without its details.
    public var kind: Kind {
        switch self {
        case .seen: .seen
        case .begin: .begin
        case .accept: .accept
        case .waitlist: .waitlist
        case .decline: .decline
        case .done: .done
        case .fail: .fail
        }
    }

    /// An answer from what was chosen on a page or in a file; `nil` when it lacks what it needs.
    public init?(
        _ kind: Kind, reason: ReferralReason? = nil, help: Outcome.Help? = nil, appointment: LocalTime? = nil
    ) {
        switch (kind, reason, help) {
        case (.seen, nil, nil): self = .seen
        case (.begin, nil, nil): self = .begin
        case (.accept, nil, nil): self = .accept(at: appointment)
        case (.waitlist, _, nil): self = .waitlist(reason)
        case (.decline, let reason?, nil): self = .decline(reason)
        case (.fail, let reason?, nil): self = .fail(reason)
        case (.done, _, let help?): self = .done(help, reason)
        default: return nil
        }
    }

    /// The step that it asks for; `by` is the organisation.
    public func step(by organizationID: String?, at now: LocalTime) -> ReferralStep {
        let reason: ReferralReason? =
            switch self {
            case .seen, .begin, .accept: nil
            case .waitlist(let reason), .done(_, let reason): reason
            case .decline(let reason), .fail(let reason): reason
            }
        let help: Outcome.Help? = if case .done(let help, _) = self { help } else { nil }
        return ReferralStep(
            to: kind.state, role: .partner, by: organizationID, at: now, reason: reason, help: help)
    }

    /// The answers that a referral is open to.
    public static func choices(for referral: Referral) -> [Kind] {
        let states = Set(referral.steps(for: .partner).map(\.to))
        return Kind.allCases.filter { states.contains($0.state) }
    }
}
