import Directory
import Referrals
import Testing

@Suite struct FollowUpTests {
    private func action(_ state: ReferralState, isLoggedOnly: Bool = false, after days: Int) -> FollowUpPolicy.Action? {
        FollowUpPolicy.standard.action(
            for: .standing(in: state, isLoggedOnly: isLoggedOnly), on: noon.day.adding(days))
    }

    @Test func `a partner who does not answer is reminded, then the referral expires`() {
        for state in [ReferralState.sent, .seen] {
            #expect(action(state, after: 9) == nil)
            #expect(action(state, after: 10) == .remindPartner)
            #expect(action(state, after: 29) == .remindPartner)
            #expect(action(state, after: 30) == .expire)
        }
    }

    @Test func `opening a referral does not put off its expiry`() {
        let seen = Referral(
            restoring: .draft(), state: .seen, changedAt: noon.adding(minutes: 28 * 1440), sentOn: noon.day,
            endedOn: nil, reason: nil, outcome: nil)
        #expect(FollowUpPolicy.standard.action(for: seen, on: noon.day.adding(29)) == nil)
        #expect(FollowUpPolicy.standard.action(for: seen, on: noon.day.adding(30)) == .expire)
    }

    @Test func `where no partner will say, the person is asked`() {
        #expect(action(.sent, isLoggedOnly: true, after: 13) == nil)
        #expect(action(.sent, isLoggedOnly: true, after: 14) == .askPerson)
        #expect(action(.sent, isLoggedOnly: true, after: 400) == .askPerson)
        #expect(action(.accepted, after: 14) == .askPerson)
    }

    @Test func `what has ended or not begun wants nothing`() {
        for state in ReferralState.allCases where state.isFinal || state == .draft {
            #expect(action(state, after: 1000) == nil)
        }
    }

    @Test func `whatever falls due can be done by the system or asked by the desk`() {
        for state in ReferralState.allCases where action(state, after: 30) == .expire {
            let step = ReferralStep(to: .expired, role: .system, at: noon, reason: ReferralReason(.noAnswer))
            #expect(refusal(.standing(in: state), step) == nil)
        }
    }
}
