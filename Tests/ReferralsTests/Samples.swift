import Directory
import Referrals
import TestSupport

let noon = LocalTime(day: Day(ordinal: 20_500), minute: 720)

extension CaseCode {
    /// The same code for the same seed.
    static func sample(_ seed: UInt64 = 1) -> CaseCode {
        var generator = SeededGenerator(seed: seed)
        return CaseCode(using: &generator)
    }
}

extension Referral {
    /// A draft to a service of the organisation `org`.
    static func draft(id: Int = 1, isLoggedOnly: Bool = false, at: LocalTime = noon) -> Referral {
        Referral(
            id: id, caseNeedID: 1, serviceID: "svc", organizationID: "org", isLoggedOnly: isLoggedOnly, createdAt: at)
    }

    /// A referral that stands in a state, however it came there.
    static func standing(in state: ReferralState, isLoggedOnly: Bool = false) -> Referral {
        Referral(
            restoring: .draft(isLoggedOnly: isLoggedOnly), state: state, changedAt: noon, sentOn: noon.day,
            endedOn: state.isFinal ? noon.day : nil, reason: nil, outcome: nil)
    }
}

extension Consent {
    /// A consent to tell an organisation, for a hundred days from the sample's noon.
    static func sample(organization: String = "org", withdrawnOn: Day? = nil) -> Consent {
        Consent(
            id: 1, caseCode: .sample(), organizationID: organization, scope: [.age], givenOn: noon.day,
            until: noon.day.adding(100), withdrawnOn: withdrawnOn)
    }
}

/// The error of a step, nil when it is taken; for use inside an expectation.
func refusal(
    _ referral: Referral, _ step: ReferralStep, consents: [Consent] = [.sample()]
) -> ReferralError.Code? {
    do throws(ReferralError) {
        _ = try referral.applying(step, consents: consents)
        return nil
    } catch {
        return error.code
    }
}
