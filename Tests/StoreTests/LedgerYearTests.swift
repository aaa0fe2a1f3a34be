import Directory
import Referrals
import Store
import TestSupport
import Testing

@Suite struct LedgerYearTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a year's ledger holds that year's doings and whom they belong to`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var generator = SeededGenerator(seed: 3)
        func day(_ text: String) throws -> Day { try #require(Day(text)) }
        let old = try archive.openCase(on: try day("2024-12-31"), using: &generator)
        let idle = try archive.openCase(on: try day("2024-06-01"), using: &generator)
        let fresh = try archive.openCase(on: try day("2025-12-31"), using: &generator)
        let helped = try archive.openCase(on: try day("2024-01-01"), using: &generator)
        let need = try archive.addNeed("food", to: old.code, on: try day("2024-12-31"))
        _ = try archive.addNeed("food", to: idle.code, on: try day("2026-01-01"))
        let midnight = LocalTime(day: try day("2025-12-31"), minute: 1439)
        let inYear = try archive.createReferral(for: need.id, serviceID: "s", isLoggedOnly: true, at: midnight)
        _ = try archive.createReferral(
            for: need.id, serviceID: "s", isLoggedOnly: true, at: midnight.adding(minutes: 1))
        try archive.save(Project(id: "p2", name: "Second", funder: "Region"))
        try archive.save(Project(id: "p2", name: "Renamed"))
        let activity = try archive.addActivity(
            .remoteContact, on: try day("2025-01-01"), minutes: 10, projectID: "p2", caseCode: helped.code)
        let gap = UnansweredInquiry(needID: "food", areaID: nil, day: try day("2025-05-05"))
        try archive.note(gap)
        try archive.note(UnansweredInquiry(needID: "food", areaID: "a", day: try day("2026-05-05")))

        let ledger = try archive.ledger(year: 2025)
        #expect(Set(ledger.cases.map(\.code)) == [old.code, fresh.code, helped.code])
        #expect(ledger.needs == [need])
        #expect(ledger.referrals == [inYear])
        #expect(ledger.activities == [activity])
        #expect(ledger.projects == [Project(id: "p2", name: "Renamed")])
        #expect(ledger.unansweredInquiries == [gap])
        #expect(try archive.ledger(year: 2030).cases.isEmpty)
    }

    @Test func `the report of a year's ledger is the report of everything kept`() throws {
        let (archive, _, need) = try Archive.withNeed(scratch, facts: .full)
        for _ in 0..<7 {
            _ = try archive.createReferral(for: need.id, serviceID: "demo:s", isLoggedOnly: true, at: morning)
        }
        let year = morning.day.civil.year
        let report = YearReport(of: try archive.ledger(year: year), year: year, areas: AreaTree())
        #expect(report["referrals_by_service"]?.rows.first?.cells == [.count(7)])
        #expect(report["people_by_age"]?.rows.last?.cells == [.fewerThan(5)])
    }

    @Test func `outcomes of all years are counted by service`() throws {
        let (archive, _, need) = try Archive.withNeed(scratch)
        for (index, help) in [Outcome.Help.yes, .yes, .partly, .no].enumerated() {
            let referral = try archive.createReferral(for: need.id, serviceID: "s", isLoggedOnly: true, at: morning)
            let end = morning.adding(minutes: (index + 1) * 400 * 1440)
            _ = try archive.advance(
                referral: referral.id, by: ReferralStep(to: .completed, role: .desk, at: end, help: help))
        }
        _ = try archive.createReferral(for: need.id, serviceID: "s", isLoggedOnly: true, at: morning)
        let count = try #require(try archive.standingCounts()["s"])
        #expect([count.helped, count.partlyHelped, count.total] == [2, 1, 4])
        #expect(count.medianDays == 800)
    }

    @Test func `the same outcomes have the same standing whoever the people were, and none when switched off`() throws {
        let network = SampleNetwork.network([SampleService("s")])
        let standings = try [PersonFacts(), PersonFacts.full].map { facts in
            let scratch = try Scratch()
            let (archive, _, need) = try Archive.withNeed(scratch, facts: facts)
            for help in [Outcome.Help.yes, .partly, .no] {
                let referral = try archive.createReferral(
                    for: need.id, serviceID: "s", isLoggedOnly: true, at: morning)
                _ = try archive.advance(
                    referral: referral.id, by: ReferralStep(to: .completed, role: .desk, at: morning, help: help))
            }
            let standings = try archive.standings(in: network)
            try archive.useStandings(false)
            #expect(try archive.standings(in: network).isEmpty && !archive.usesStandings)
            try archive.useStandings(true)
            #expect(try archive.standings(in: network) == standings)
            return standings
        }
        #expect(standings[0]["s"]?.helped == 2 && standings[0]["s"]?.outcomes == 3)
        #expect(standings[0] == standings[1])
    }
}
