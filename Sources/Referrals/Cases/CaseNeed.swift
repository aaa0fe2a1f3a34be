import Directory

/// One need that a person brought; it may have no referral, one, or several.
public struct CaseNeed: Sendable, Hashable {
    /// Its number in the archive.
    public let id: Int
    /// Whose need it is.
    public let caseCode: CaseCode
    /// The need of the vocabulary.
    public let needID: String
    /// The day it was recorded.
    public let recordedOn: Day
    /// The area, usually a municipality, in which help is wanted.
    public let areaID: String?
    /// Whether it is met.
    public var state: NeedState

    /// A need from its parts; a new one is open.
    public init(
        id: Int, caseCode: CaseCode, needID: String, recordedOn: Day, areaID: String? = nil, state: NeedState = .open
    ) {
        self.id = id
        self.caseCode = caseCode
        self.needID = needID
        self.recordedOn = recordedOn
        self.areaID = areaID
        self.state = state
    }

    /// The need after what came of its referrals: their best outcome may better its state, never worsen it.
    ///
    /// A withdrawn need stays withdrawn.
    public func following(_ referrals: [Referral]) -> CaseNeed {
        let outcomes = referrals.filter { $0.caseNeedID == id && $0.state == .completed }.compactMap(\.outcome?.help)
        var need = self
        switch state {
        case .withdrawn, .met: break
        case .open, .unmet, .partlyMet:
            if outcomes.contains(.partly) { need.state = .partlyMet }
            if outcomes.contains(.yes) { need.state = .met }
        }
        return need
    }

    /// The need after a completed referral turned out to be recorded in error: open, then what the others brought.
    public func reopened(following referrals: [Referral]) -> CaseNeed {
        guard state == .met || state == .partlyMet else { return self }
        var need = self
        need.state = .open
        return need.following(referrals)
    }
}
