import Database
import Directory
import Referrals

extension Archive {
    /// What would come of a partner's answer, or came of it.
    public enum AnswerEffect: Sendable, Hashable {
        /// The referral moves on, or would; it stands there already; it cannot.
        case moves(from: ReferralState, to: ReferralState), unchanged(ReferralState), refused(LinkError)
    }

    /// Tries answers by their keys and takes them unless it is a rehearsal; what one refuses does not stop the others.
    ///
    /// An answer that says what the referral says already changes nothing, so that the same file may come twice.
    /// A file is the desk's to bring in, so that wrong keys are not counted against it. Throws as `write` does.
    public func take(
        _ answers: [(key: LinkKey, answer: PartnerAnswer, at: LocalTime)], isRehearsal: Bool
    ) throws(ArchiveError) -> [AnswerEffect] {
        var effects: [AnswerEffect] = []
        try writeLedger { connection in
            do {
                try connection.transaction {
                    for (key, answer, time) in answers {
                        effects.append(try effect(key, answer, time, connection))
                    }
                    if isRehearsal { throw Rehearsal() }
                }
            } catch is Rehearsal {}
        }
        return effects
    }

    /// Thrown to undo a rehearsal.
    private struct Rehearsal: Error {}

    private func effect(
        _ key: LinkKey, _ answer: PartnerAnswer, _ time: LocalTime, _ connection: Connection
    ) throws -> AnswerEffect {
        let before: PartnerView
        switch try partnerView(key, at: time, connection) {
        case .success(let view): before = view
        case .failure(.link(let error)): return .refused(error)
        case .failure(let error): throw error
        }
        let referral = before.referral
        let step = answer.step(by: referral.organizationID, at: max(time, referral.changedAt))
        let said = step.help.map { referral.outcome?.help == $0 } ?? true
        if referral.state == step.to, said { return .unchanged(referral.state) }
        if case .failure(let error) = try connection.transaction({ try advance(referral.id, by: step, connection) }) {
            return .refused(.referral(error))
        }
        if case .accept(let appointment?) = answer {
            try setAppointment(referral.id, at: appointment, role: .partner, connection)
        }
        return .moves(from: referral.state, to: step.to)
    }
}
