import Directory
import Foundation
import TestSupport
import Testing

@testable import Referrals

/// Random sequences of steps, most of them wrong, against a second reading of what is legal.
/// `SPORTELLO_SEQUENCES` says how many (20,000).
struct SequenceTests {
    private static let count = ProcessInfo.processInfo.environment["SPORTELLO_SEQUENCES"].flatMap { Int($0) } ?? 20_000
    private static let reasons = ReferralReason.Kind.allCases.map { ReferralReason($0) }

    private func step(after time: LocalTime, using generator: inout SeededGenerator) -> ReferralStep {
        ReferralStep(
            to: ReferralState.allCases.randomElement(using: &generator) ?? .sent,
            role: ReferralRole.allCases.randomElement(using: &generator) ?? .desk,
            at: time.adding(minutes: Int.random(in: -60...2880, using: &generator)),
            reason: Bool.random(using: &generator) ? Self.reasons.randomElement(using: &generator) : nil,
            help: Int.random(in: 0..<3, using: &generator) == 0
                ? Outcome.Help.allCases.randomElement(using: &generator) : nil)
    }

    /// What must hold of a referral whatever happened to it.
    private func faults(_ referral: Referral, _ events: [ReferralEvent]) -> [String] {
        var state = ReferralState.draft
        var faults: [String] = []
        for event in events {
            if event.from != state { faults.append("an event does not follow the one before") }
            let transition = ReferralTransition.between(event.from, event.to)
            if transition?.roles.contains(event.role) != true { faults.append("\(event.from) to \(event.to)") }
            state = event.to
        }
        if state != referral.state { faults.append("the events give \(state), not \(referral.state)") }
        if (referral.outcome != nil) != (referral.state == .completed) { faults.append("an outcome out of place") }
        if [.declined, .failed, .cancelled, .expired].contains(referral.state), referral.reason == nil {
            faults.append("no reason")
        }
        if zip(events, events.dropFirst()).contains(where: { $0.at > $1.at }) { faults.append("time runs back") }
        if referral.state.isFinal != (referral.endedOn != nil) { faults.append("the end is not noted") }
        if TaskStatus(referral.state).state != referral.state { faults.append("FHIR loses the state") }
        return faults
    }

    @Test func `no sequence of steps reaches an illegal state or loses an event`() {
        var generator = SeededGenerator(seed: 41)
        var (taken, refused): ([ReferralState: Int], Int) = ([:], 0)
        let start = LocalTime(day: Day(ordinal: 20_454), minute: 0)
        let person = CaseCode(using: &generator)
        let consent = Consent(
            id: 1, caseCode: person, organizationID: "o", scope: [], givenOn: start.day, until: start.day.adding(9999))
        for index in 0..<Self.count {
            let isLogged = index % 4 == 0
            var referral = Referral(
                id: index, caseNeedID: 1, serviceID: "s", organizationID: "o", isLoggedOnly: isLogged, createdAt: start)
            var events: [ReferralEvent] = []
            for _ in 0..<12 {
                let step = step(after: referral.changedAt, using: &generator)
                do throws(ReferralError) {
                    let (next, event) = try referral.applying(step, consents: [consent])
                    (referral, events) = (next, events + [event])
                } catch {
                    refused += 1
                }
            }
            taken[referral.state, default: 0] += 1
            let faults = faults(referral, events)
            if !faults.isEmpty { Issue.record("\(faults) after \(events)") }
        }
        #expect(Set(taken.keys) == Set(ReferralState.allCases), "every state is reached")
        #expect(refused > Self.count)
    }

    /// Totals of reports against the ledgers that random sequences leave.
    @Test func `totals of reports reconcile with the ledger after any sequence`() throws {
        var generator = SeededGenerator(seed: 42)
        for round in 0..<max(4, Self.count / 20_000) {
            var referrals: [Referral] = []
            let start = LocalTime(day: Day(ordinal: 20_454), minute: 0)
            for index in 0..<500 {
                var referral = Referral(
                    id: index, caseNeedID: index % 90, serviceID: "s\(index % 7)", organizationID: "o",
                    isLoggedOnly: index % 2 == 0, createdAt: start)
                for _ in 0..<6 {
                    let step = step(after: referral.changedAt, using: &generator)
                    referral = (try? referral.applying(step, consents: []).referral) ?? referral
                }
                referrals.append(referral)
            }
            let tally = YearTally(of: Ledger(referrals: referrals), year: start.day.civil.year)
            let kept = referrals.count { $0.state != .enteredInError }
            #expect(tally.standings.values.reduce(0, +) == kept, "round \(round)")
            #expect(tally.services.values.reduce(0, +) == kept)
            let helped = referrals.count { [.yes, .partly].contains($0.outcome?.help) }
            #expect(tally.helpDays.values.reduce(0, +) == helped)
            let report = YearReport(of: tally, year: start.day.civil.year, areas: AreaTree())
            #expect(report["referrals_by_state"]?.rows.last?.cells == report["referrals_by_service"]?.rows.last?.cells)
            #expect(report["referrals_by_state"]?.rows.last?.cells == [.count(kept)])
        }
    }
}
