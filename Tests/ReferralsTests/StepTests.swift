import Directory
import Referrals
import TestSupport
import Testing

@Suite struct StepTests {
    private let toOrg = ReferralStep(to: .sent, role: .desk, by: "anna", at: noon)

    @Test func `telling a partner needs a consent that holds for it on that day`() {
        #expect(refusal(.draft(), toOrg, consents: []) == .consentMissing)
        #expect(refusal(.draft(), toOrg, consents: [.sample(organization: "another")]) == .consentMissing)
        #expect(refusal(.draft(), toOrg, consents: [.sample(withdrawnOn: noon.day)]) == .consentMissing)
        #expect(refusal(.draft(), toOrg, consents: [.sample(withdrawnOn: noon.day.adding(1))]) == nil)
        for (days, answer) in [(0, nil), (100, nil), (101, ReferralError.Code.consentMissing)] {
            let step = ReferralStep(to: .sent, role: .desk, at: noon.adding(minutes: days * 1440))
            #expect(refusal(.draft(), step) == answer)
        }
        let before = LocalTime(day: noon.day.adding(-1), minute: 0)
        #expect(refusal(.draft(at: before), ReferralStep(to: .sent, role: .desk, at: before)) == .consentMissing)
    }

    @Test func `a referral to nobody in particular cannot tell anyone`() {
        let draft = Referral(id: 1, caseNeedID: 1, serviceID: "svc", createdAt: noon)
        #expect(refusal(draft, toOrg) == .consentMissing)
    }

    @Test func `giving the address is one step and needs no consent`() {
        let (referral, event) = Referral.logged(.draft(isLoggedOnly: true), by: "anna")
        #expect(referral.state == .sent)
        #expect(referral.sentOn == noon.day)
        #expect(event == ReferralEvent(referralID: 1, role: .desk, by: "anna", at: noon, from: .draft, to: .sent))
        #expect(refusal(.draft(isLoggedOnly: true), toOrg, consents: []) == nil)
    }

    @Test func `steps that end without help say why, with a reason that fits`() {
        for state in [ReferralState.declined, .failed, .cancelled] {
            let sent = Referral.standing(in: .sent)
            #expect(refusal(sent, ReferralStep(to: state, role: .desk, at: noon)) == .reasonMissing)
        }
        for kind in ReferralReason.Kind.allCases {
            func answer(_ to: ReferralState, _ role: ReferralRole = .desk) -> ReferralError.Code? {
                let step = ReferralStep(to: to, role: role, at: noon, reason: ReferralReason(kind))
                return refusal(.standing(in: .sent), step)
            }
            let decider = kind.decider
            let isAnswer = kind != .noAnswer
            let byProvider = isAnswer && [.provider, .circumstance, .unknown].contains(decider)
            #expect((answer(.declined) == nil) == byProvider)
            #expect((answer(.failed) == nil) == (byProvider || decider == .person))
            #expect((answer(.cancelled) == nil) == [.circumstance, .person, .desk, .unknown].contains(decider))
            #expect((answer(.expired, .system) == nil) == !isAnswer)
            #expect((answer(.waitlisted) == nil) == [.noCapacity, .noFunds].contains(kind))
            #expect(answer(.accepted) == .reasonNotAllowed)
        }
    }

    @Test func `an outcome goes with completion and with nothing else`() throws {
        let sent = Referral.standing(in: .sent)
        let later = noon.adding(minutes: 9 * 1440)
        #expect(refusal(sent, ReferralStep(to: .completed, role: .desk, at: later)) == .outcomeMissing)
        #expect(refusal(sent, ReferralStep(to: .accepted, role: .desk, at: later, help: .no)) == .outcomeNotAllowed)
        let full = ReferralReason(.noCapacity)
        #expect(
            refusal(sent, ReferralStep(to: .completed, role: .desk, at: later, reason: full, help: .yes))
                == .reasonNotAllowed)
        let step = ReferralStep(to: .completed, role: .person, at: later, reason: full, help: .partly)
        let (done, event) = try sent.applying(step)
        #expect(done.outcome == Outcome(help: .partly, reason: full, days: 9))
        #expect(done.endedOn == later.day)
        #expect(event.reason == full)
    }

    @Test func `a completed referral recorded in error keeps no outcome`() throws {
        let done = try Referral.standing(in: .sent).applying(
            ReferralStep(to: .completed, role: .desk, at: noon, help: .yes)
        ).referral
        let void = try done.applying(ReferralStep(to: .enteredInError, role: .desk, at: noon)).referral
        #expect(void.outcome == nil)
        #expect(void.endedOn == done.endedOn)
    }

    @Test func `the steps offered to a role are those it may take`() {
        for state in ReferralState.allCases {
            for isLogged in [false, true] {
                let referral = Referral.standing(in: state, isLoggedOnly: isLogged)
                for role in ReferralRole.allCases {
                    let offered = Set(referral.steps(for: role).map(\.to))
                    let taken = ReferralState.allCases.filter {
                        refusal(referral, .complete(to: $0, role: role)) == nil
                    }
                    #expect(offered == Set(taken))
                }
            }
        }
    }

    @Test func `random walks stay legal and their events replay to the state`() throws {
        var generator = SeededGenerator(seed: 2)
        for walk in 0..<400 {
            let isLogged = walk % 3 == 0
            var referral = Referral.draft(isLoggedOnly: isLogged)
            var events: [ReferralEvent] = []
            for _ in 0..<30 {
                let step = ReferralStep.random(after: referral.changedAt, using: &generator)
                guard let next = try? referral.applying(step, consents: [.sample()]) else { continue }
                (referral, events) = (next.referral, events + [next.event])
            }
            var state = ReferralState.draft
            for (place, event) in events.enumerated() {
                #expect(event.from == state)
                let transition = try #require(ReferralTransition.between(event.from, event.to))
                #expect(transition.roles.contains(event.role))
                #expect(place == 0 || events[place - 1].at <= event.at)
                state = event.to
            }
            #expect(referral.state == state)
            #expect((referral.outcome != nil) == (state == .completed))
            #expect((referral.endedOn != nil) == events.contains { $0.to.isFinal })
        }
    }
}

extension ReferralStep {
    /// Any step, most often a nonsensical one.
    fileprivate static func random(after time: LocalTime, using generator: inout SeededGenerator) -> ReferralStep {
        let to = ReferralState.allCases.randomElement(using: &generator) ?? .sent
        let kind = ReferralReason.Kind.allCases.randomElement(using: &generator) ?? .other
        let isReasoned = Bool.random(using: &generator)
        let isHelped = to == .completed || Int.random(in: 0..<5, using: &generator) == 0
        return ReferralStep(
            to: to, role: ReferralRole.allCases.randomElement(using: &generator) ?? .desk,
            at: time.adding(minutes: Int.random(in: -10...3000, using: &generator)),
            reason: isReasoned ? ReferralReason(kind) : nil,
            help: isHelped ? Outcome.Help.allCases.randomElement(using: &generator) : nil)
    }
}
