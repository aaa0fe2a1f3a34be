import Referrals
import Testing

/// The legal steps, written a second time as a grid: `d` desk, `a` partner, `p` person, `s` system, `.` nobody.
private let grid: [ReferralState: [ReferralState: String]] = {
    let rows: [(ReferralState, String)] = [
        (.draft, ". d . . . . . . . dp . d"),
        (.sent, ". . da da da . dap da dp dp s d"),
        (.seen, ". . . da da . dap da dap dp s d"),
        (.accepted, ". . . . da da dap . dap dp . d"),
        (.waitlisted, ". . . . . da dap . dap dp . d"),
        (.inProgress, ". . . . da . dap . dap dp . d"),
        (.completed, ". . . . . . . . . . . d"), (.declined, ". . . . . . . . . . . d"),
        (.failed, ". . . . . . . . . . . d"), (.cancelled, ". . . . . . . . . . . d"),
        (.expired, ". . . . . . . . . . . d"), (.enteredInError, ". . . . . . . . . . . ."),
    ]
    let order: [ReferralState] = [
        .draft, .sent, .seen, .accepted, .waitlisted, .inProgress, .completed, .declined, .failed, .cancelled, .expired,
        .enteredInError,
    ]
    return Dictionary(
        uniqueKeysWithValues: rows.map { from, cells in
            (from, Dictionary(uniqueKeysWithValues: zip(order, cells.split(separator: " ").map(String.init))))
        })
}()

private let letters: [ReferralRole: Character] = [.desk: "d", .partner: "a", .person: "p", .system: "s"]

/// The steps of Task in the SDOH Clinical Care guide, `entered-in-error` apart, which may follow anything.
private let taskSteps: [String: Set<String>] = [
    "draft": ["requested", "cancelled"],
    "requested": ["accepted", "rejected", "cancelled"],
    "accepted": ["in-progress", "on-hold", "completed", "failed", "cancelled"],
    "in-progress": ["on-hold", "completed", "failed", "cancelled"],
    "on-hold": ["in-progress", "completed", "failed", "cancelled"],
]

@Suite struct TransitionTests {
    @Test func `the table allows each step to exactly the roles of the grid`() throws {
        #expect(grid.count == ReferralState.allCases.count)
        for from in ReferralState.allCases {
            for to in ReferralState.allCases {
                let allowed = try #require(grid[from]?[to])
                for (role, letter) in letters {
                    let isAllowed = ReferralTransition.between(from, to)?.roles.contains(role) ?? false
                    #expect(isAllowed == allowed.contains(letter), "\(from) to \(to) by \(role)")
                }
            }
        }
    }

    @Test func `a referral takes exactly the steps of the grid, whoever asks`() throws {
        for from in ReferralState.allCases {
            for to in ReferralState.allCases {
                for (role, letter) in letters {
                    for isLogged in [false, true] {
                        let referral = Referral.standing(in: from, isLoggedOnly: isLogged)
                        let step = ReferralStep.complete(to: to, role: role)
                        let isLegal = try #require(grid[from]?[to]).contains(letter)
                        let isTaken = isLegal && !(isLogged && [.partner, .system].contains(role))
                        #expect((refusal(referral, step) == nil) == isTaken, "\(from) to \(to) by \(role)")
                    }
                }
            }
        }
    }

    @Test func `the refusal names what is wrong`() {
        let sent = Referral.standing(in: .sent)
        #expect(refusal(sent, .complete(to: .draft, role: .desk)) == .illegalStep)
        #expect(refusal(sent, .complete(to: .accepted, role: .person)) == .roleNotAllowed)
        #expect(
            refusal(.standing(in: .sent, isLoggedOnly: true), .complete(to: .accepted, role: .partner))
                == .partnerNotTold)
        let early = ReferralStep(to: .accepted, role: .desk, at: noon.adding(minutes: -1))
        #expect(refusal(sent, early) == .beforeLastStep)
        #expect(refusal(sent, ReferralStep(to: .accepted, role: .desk, at: noon)) == nil)
    }

    @Test func `final states are those from which nothing but an error leads`() {
        for state in ReferralState.allCases {
            let next = ReferralTransition.all.filter { $0.from == state && $0.to != .enteredInError }
            #expect(state.isFinal == next.isEmpty)
        }
    }

    @Test func `every state can be reached`() {
        var reached: Set<ReferralState> = [.draft]
        for _ in ReferralState.allCases {
            reached.formUnion(ReferralTransition.all.filter { reached.contains($0.from) }.map(\.to))
        }
        #expect(reached.count == ReferralState.allCases.count)
    }

    @Test func `no two states are the same Task, and each comes back from its Task`() {
        #expect(Set(ReferralState.allCases.map { TaskStatus($0) }).count == ReferralState.allCases.count)
        for state in ReferralState.allCases { #expect(TaskStatus(state).state == state) }
        #expect(TaskStatus(status: "received").state == nil)
        #expect(TaskStatus(status: "cancelled", businessStatus: "lost").state == nil)
    }

    @Test func `each step is none, one or two steps of a Task`() {
        for step in ReferralTransition.all where step.to != .enteredInError {
            let (from, to) = (TaskStatus(step.from).status, TaskStatus(step.to).status)
            let next = taskSteps[from] ?? []
            let isWalk = from == to || next.contains(to) || next.contains { taskSteps[$0]?.contains(to) ?? false }
            #expect(isWalk, "\(from) to \(to)")
        }
    }
}

extension ReferralStep {
    /// A step that says all that its target asks for.
    static func complete(to: ReferralState, role: ReferralRole) -> ReferralStep {
        let reasons: [ReferralState: ReferralReason.Kind] = [
            .declined: .noCapacity, .failed: .noShow, .cancelled: .personDeclined, .expired: .noAnswer,
        ]
        return ReferralStep(
            to: to, role: role, at: noon, reason: reasons[to].map { ReferralReason($0) },
            help: to == .completed ? .yes : nil)
    }
}
