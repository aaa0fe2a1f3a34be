import Directory

/// Where a referral stands; each state is one of FHIR's `Task` in the SDOH Clinical Care guide (see `TaskStatus`).
public enum ReferralState: String, Sendable, CaseIterable, Comparable {
    /// Being written; nobody has been told.
    case draft
    /// The partner has been told, or the person has been given the address.
    case sent
    /// The partner has opened it.
    case seen
    /// The partner takes the person.
    case accepted
    /// The partner takes the person, but not yet.
    case waitlisted
    /// Help has begun.
    case inProgress = "in_progress"
    /// It came to an end with an outcome.
    case completed
    /// The partner will not take the person.
    case declined
    /// It came to nothing after it was sent.
    case failed
    /// The desk or the person called it off.
    case cancelled
    /// Nobody answered in time.
    case expired
    /// It should never have been recorded.
    case enteredInError = "entered_in_error"

    /// Whether nothing more is to come, other than finding that it was an error.
    public var isFinal: Bool {
        switch self {
        case .completed, .declined, .failed, .cancelled, .expired, .enteredInError: true
        case .draft, .sent, .seen, .accepted, .waitlisted, .inProgress: false
        }
    }

    /// The state in words.
    public var phrase: Phrase { Phrase("referral.state.\(rawValue)") }

    /// Orders states as they follow one another.
    public static func < (left: ReferralState, right: ReferralState) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
