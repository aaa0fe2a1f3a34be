import Directory

extension Referral {
    /// "I gave her the address": a referral that is sent in the moment it is recorded, and nobody else is told.
    public static func logged(
        _ draft: Referral, by: String? = nil
    ) -> (referral: Referral, event: ReferralEvent) {
        precondition(draft.isLoggedOnly && draft.state == .draft, "only a logged-only draft can be logged")
        let step = ReferralStep(to: .sent, role: .desk, by: by, at: draft.createdAt)
        return (draft.moved(by: step), draft.event(of: step))
    }

    /// The referral after a step, and the event to keep of it.
    ///
    /// `consents` are those of the person; sending, unless the referral is logged only, needs one that lets the
    /// receiving organisation be told on that day. Throws when the table of transitions does not allow the step.
    public func applying(
        _ step: ReferralStep, consents: [Consent] = []
    ) throws(ReferralError) -> (referral: Referral, event: ReferralEvent) {
        if let code = refusal(of: step, consents) {
            throw ReferralError(code: code, referralID: id, from: state, to: step.to, role: step.role)
        }
        return (moved(by: step), event(of: step))
    }

    /// The steps this role may take now.
    public func steps(for role: ReferralRole) -> [ReferralTransition] {
        guard !isLoggedOnly || Self.rolesWithoutPartner.contains(role) else { return [] }
        return ReferralTransition.all.filter { $0.from == state && $0.roles.contains(role) }
    }

    /// What of the listing is to be verified because of how the referral ended.
    public var verificationNeeded: [ListingField] { (reason ?? outcome?.reason)?.kind.accuses ?? [] }

    private static let rolesWithoutPartner: Set<ReferralRole> = [.desk, .person]

    private func refusal(of step: ReferralStep, _ consents: [Consent]) -> ReferralError.Code? {
        guard let transition = ReferralTransition.between(state, step.to) else { return .illegalStep }
        guard transition.roles.contains(step.role) else { return .roleNotAllowed }
        guard !isLoggedOnly || Self.rolesWithoutPartner.contains(step.role) else { return .partnerNotTold }
        guard changedAt <= step.at else { return .beforeLastStep }
        if transition.needsOutcome, step.help == nil { return .outcomeMissing }
        if !transition.needsOutcome, step.help != nil { return .outcomeNotAllowed }
        if transition.needsReason, step.reason == nil { return .reasonMissing }
        if let reason = step.reason, !transition.reasons.contains(reason.kind) || step.help == .yes {
            return .reasonNotAllowed
        }
        if step.to == .sent, !isLoggedOnly, !mayTell(consents, on: step.at.day) { return .consentMissing }
        return nil
    }

    private func mayTell(_ consents: [Consent], on day: Day) -> Bool {
        guard let organizationID else { return false }
        return consents.contains { $0.allows(telling: organizationID, on: day) }
    }

    private func moved(by step: ReferralStep) -> Referral {
        var next = self
        next.state = step.to
        next.changedAt = step.at
        next.reason = step.reason
        if step.to == .sent { next.sentOn = step.at.day }
        if step.to.isFinal, !state.isFinal { next.endedOn = step.at.day }
        next.outcome = step.help.map { help in
            Outcome(
                help: help, reason: step.reason, days: step.at.day.ordinal - (sentOn ?? createdAt.day).ordinal)
        }
        return next
    }

    private func event(of step: ReferralStep) -> ReferralEvent {
        ReferralEvent(
            referralID: id, role: step.role, by: step.by, at: step.at, from: state, to: step.to, reason: step.reason)
    }
}
