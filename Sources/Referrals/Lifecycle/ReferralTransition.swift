/// One legal step of a referral, as data.
public struct ReferralTransition: Sendable, Hashable {
    /// The state before.
    public let from: ReferralState
    /// The state after.
    public let to: ReferralState
    /// Who may take the step.
    public let roles: Set<ReferralRole>

    /// The only step from one state to another; `nil` when it is not legal.
    public static func between(_ from: ReferralState, _ to: ReferralState) -> ReferralTransition? {
        byPair[[from, to]]
    }

    /// Whether the step says why.
    public var needsReason: Bool { [.declined, .failed, .cancelled, .expired].contains(to) }

    /// Whether the step says what came of the referral.
    public var needsOutcome: Bool { to == .completed }

    /// The reasons the step may give; a step that needs none may still give one of these.
    public var reasons: [ReferralReason.Kind] {
        switch to {
        case .expired: [.noAnswer]
        case .declined: ReferralReason.Kind.decided(by: [.provider, .circumstance, .unknown])
        case .failed, .completed: ReferralReason.Kind.decided(by: [.provider, .circumstance, .person, .unknown])
        case .cancelled: ReferralReason.Kind.decided(by: [.circumstance, .person, .desk, .unknown])
        case .waitlisted: [.noCapacity, .noFunds]
        default: []
        }
    }

    private static let byPair = Dictionary(
        uniqueKeysWithValues: all.map { ([$0.from, $0.to], $0) })
}

extension ReferralTransition {
    /// Every legal step. The steps are those of the SDOH Clinical Care guide's Task; where one of ours skips a state
    /// of theirs (sent to completed, say) it is two of their steps, through `accepted`.
    public static let all: [ReferralTransition] =
        toAnswer + toEnd
        + ReferralState.allCases.filter { $0 != .enteredInError }.map {
            ReferralTransition(from: $0, to: .enteredInError, roles: [.desk])
        }

    private static let toAnswer: [ReferralTransition] = [
        step(.draft, .sent, .desk),
        step(.sent, .seen, .desk, .partner),
        step(.sent, .accepted, .desk, .partner), step(.seen, .accepted, .desk, .partner),
        step(.sent, .waitlisted, .desk, .partner), step(.seen, .waitlisted, .desk, .partner),
        step(.accepted, .waitlisted, .desk, .partner),
        step(.accepted, .inProgress, .desk, .partner), step(.waitlisted, .inProgress, .desk, .partner),
        step(.inProgress, .waitlisted, .desk, .partner),
    ]

    private static let toEnd: [ReferralTransition] = [
        step(.sent, .completed, .desk, .partner, .person), step(.seen, .completed, .desk, .partner, .person),
        step(.accepted, .completed, .desk, .partner, .person), step(.waitlisted, .completed, .desk, .partner, .person),
        step(.inProgress, .completed, .desk, .partner, .person),
        step(.sent, .declined, .desk, .partner), step(.seen, .declined, .desk, .partner),
        step(.sent, .failed, .desk, .person), step(.seen, .failed, .desk, .partner, .person),
        step(.accepted, .failed, .desk, .partner, .person), step(.waitlisted, .failed, .desk, .partner, .person),
        step(.inProgress, .failed, .desk, .partner, .person),
        step(.draft, .cancelled, .desk, .person), step(.sent, .cancelled, .desk, .person),
        step(.seen, .cancelled, .desk, .person), step(.accepted, .cancelled, .desk, .person),
        step(.waitlisted, .cancelled, .desk, .person), step(.inProgress, .cancelled, .desk, .person),
        step(.sent, .expired, .system), step(.seen, .expired, .system),
    ]

    private static func step(
        _ from: ReferralState, _ to: ReferralState, _ roles: ReferralRole...
    ) -> ReferralTransition {
        ReferralTransition(from: from, to: to, roles: Set(roles))
    }
}
