import Directory

/// Whether a need is met.
public enum NeedState: Sendable, Hashable {
    /// Nothing has come of it yet.
    case open
    /// The person got what was needed.
    case met
    /// The person got a part of it.
    case partlyMet
    /// It could not be met, for this reason.
    case unmet(ReferralReason)
    /// The person no longer asks.
    case withdrawn

    /// The code of the state without its reason.
    public var code: String {
        switch self {
        case .open: "open"
        case .met: "met"
        case .partlyMet: "partly_met"
        case .unmet: "unmet"
        case .withdrawn: "withdrawn"
        }
    }

    /// Why it is unmet.
    public var reason: ReferralReason? {
        if case .unmet(let reason) = self { reason } else { nil }
    }

    /// The state of a code; `nil` for an unknown code, for an unmet need without a reason and for a reason elsewhere.
    public init?(code: String, reason: ReferralReason?) {
        switch (code, reason) {
        case ("open", nil): self = .open
        case ("met", nil): self = .met
        case ("partly_met", nil): self = .partlyMet
        case ("unmet", let reason?): self = .unmet(reason)
        case ("withdrawn", nil): self = .withdrawn
        default: return nil
        }
    }

    /// The state in words.
    public var phrase: Phrase { Phrase("need.state.\(code)") }
}
