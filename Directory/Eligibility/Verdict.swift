/// The answer of a rule in Kleene's three-valued logic: unknown is not no.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The rule fails.
    case no
    /// Nobody can say yet.
    case unknown
    /// The rule holds.
    case yes

    /// Yes for true, no for false, unknown for nothing known.
    public init(_ known: Bool?) {
        switch known {
        case true?: self = .yes
        case false?: self = .no
        case nil: self = .unknown
        }
    }

    /// Both: no wins, then unknown.
    public func and(_ other: Verdict) -> Verdict {
        if self == .no || other == .no { return .no }
        return self == .yes && other == .yes ? .yes : .unknown
    }

    /// Either: yes wins, then unknown.
    public func or(_ other: Verdict) -> Verdict {
        if self == .yes || other == .yes { return .yes }
        return self == .no && other == .no ? .no : .unknown
    }

    /// The opposite; unknown stays unknown.
    public var negated: Verdict {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}

extension Sequence<Verdict> {
    /// The conjunction of all; yes for none.
    public var all: Verdict { reduce(.yes) { $0.and($1) } }

    /// The disjunction of all; no for none.
    public var any: Verdict { reduce(.no) { $0.or($1) } }
}
