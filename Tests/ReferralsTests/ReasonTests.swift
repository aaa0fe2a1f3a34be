import Referrals
import Testing

@Suite struct ReasonTests {
    @Test func `a reason comes back from its code`() throws {
        for kind in ReferralReason.Kind.allCases {
            #expect(ReferralReason(code: kind.rawValue) == ReferralReason(kind))
            let about = ReferralReason(kind, subject: "demo:rule-1")
            #expect((about != nil) == kind.hasSubject)
            if let about { #expect(ReferralReason(code: about.description) == about) }
        }
    }

    @Test(arguments: [
        "", "unheard", "missing_document:", "missing_document:his passport", "no_show:maria", "not_eligible:a\nb",
    ])
    func `words cannot be smuggled in as a reason`(code: String) {
        #expect(ReferralReason(code: code) == nil)
    }

    @Test func `what the partner or the door said accuses the listing, what the person said does not`() {
        for kind in ReferralReason.Kind.allCases where kind != .referredElsewhere {
            let isAccusing = kind.decider == .provider || kind.decider == .circumstance
            #expect(kind.accuses.isEmpty == !isAccusing, "\(kind)")
        }
        #expect(ReferralReason.Kind.referredElsewhere.accuses.isEmpty)
    }

    @Test func `a wrong telephone number asks for the contact to be verified`() throws {
        let step = ReferralStep(to: .failed, role: .desk, at: noon, reason: ReferralReason(.contactWrong))
        let failed = try Referral.standing(in: .sent).applying(step).referral
        #expect(failed.verificationNeeded == [.contact])
        let helped = ReferralStep(
            to: .completed, role: .desk, at: noon, reason: ReferralReason(.languageNotSupported), help: .partly)
        #expect(try Referral.standing(in: .sent).applying(helped).referral.verificationNeeded == [.languages])
    }
}
