import Directory
import Referrals
import Testing

@Suite struct NeedTests {
    private func need(_ state: NeedState) -> CaseNeed {
        CaseNeed(id: 1, caseCode: .sample(), needID: "health", recordedOn: noon.day, state: state)
    }

    private func completed(_ help: Outcome.Help) throws -> Referral {
        try Referral.standing(in: .sent).applying(ReferralStep(to: .completed, role: .desk, at: noon, help: help))
            .referral
    }

    @Test func `the best outcome betters a need and never worsens it`() throws {
        let (yes, partly, no) = (try completed(.yes), try completed(.partly), try completed(.no))
        let unmet = NeedState.unmet(ReferralReason(.noServiceExists))
        for state in [NeedState.open, unmet] {
            #expect(need(state).following([no]).state == state)
            #expect(need(state).following([no, partly]).state == .partlyMet)
            #expect(need(state).following([partly, yes]).state == .met)
        }
        #expect(need(.partlyMet).following([yes]).state == .met)
        #expect(need(.met).following([partly]).state == .met)
        #expect(need(.withdrawn).following([yes]).state == .withdrawn)
        #expect(need(.open).following([]).state == .open)
    }

    @Test func `an outcome of another need changes nothing`() throws {
        let other = Referral(
            restoring: Referral(id: 2, caseNeedID: 7, serviceID: "svc", createdAt: noon), state: .completed,
            changedAt: noon, sentOn: noon.day, endedOn: noon.day, reason: nil, outcome: Outcome(help: .yes, days: 0))
        #expect(need(.open).following([other]).state == .open)
    }

    @Test func `an error taken back leaves what the other referrals brought`() throws {
        #expect(need(.met).reopened(following: [try completed(.partly)]).state == .partlyMet)
        #expect(need(.met).reopened(following: []).state == .open)
        #expect(need(.withdrawn).reopened(following: []).state == .withdrawn)
    }

    @Test func `a state comes back from its code and reason`() {
        let reason = ReferralReason(.noServiceExists)
        for state in [NeedState.open, .met, .partlyMet, .unmet(reason), .withdrawn] {
            #expect(NeedState(code: state.code, reason: state.reason) == state)
        }
        #expect(NeedState(code: "unmet", reason: nil) == nil)
        #expect(NeedState(code: "met", reason: reason) == nil)
    }
}
