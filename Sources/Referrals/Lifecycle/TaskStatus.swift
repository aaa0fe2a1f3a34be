/// The status of FHIR R4's `Task` (hl7.org/fhir/R4/valueset-task-status.html) with the business status that tells
/// apart the states of ours which share one; together they name a state without loss.
public struct TaskStatus: Sendable, Hashable {
    /// The code of `Task.status`.
    public let status: String
    /// The code of `Task.businessStatus`, where the status alone does not say it.
    public let businessStatus: String?

    /// A pair as it stands in a resource.
    public init(status: String, businessStatus: String? = nil) {
        self.status = status
        self.businessStatus = businessStatus
    }

    /// The pair of a state; `received` is not used, as the SDOH Clinical Care guide leaves it out.
    public init(_ state: ReferralState) {
        switch state {
        case .draft: self.init(status: "draft")
        case .sent: self.init(status: "requested")
        case .seen: self.init(status: "requested", businessStatus: "seen")
        case .accepted: self.init(status: "accepted")
        case .waitlisted: self.init(status: "on-hold", businessStatus: "waitlisted")
        case .inProgress: self.init(status: "in-progress")
        case .completed: self.init(status: "completed")
        case .declined: self.init(status: "rejected")
        case .failed: self.init(status: "failed")
        case .cancelled: self.init(status: "cancelled")
        case .expired: self.init(status: "cancelled", businessStatus: "expired")
        case .enteredInError: self.init(status: "entered-in-error")
        }
    }

    /// The state of the pair; `nil` when no state of ours is written so.
    public var state: ReferralState? { ReferralState.allCases.first { TaskStatus($0) == self } }
}
