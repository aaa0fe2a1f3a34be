import Database
import Directory
import Referrals
import Store
import Testing

/// The counting by the file's indices against the plain way.
@Suite struct YearTallyTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Two years of random doings.
    private func fill(_ archive: Archive, people: Int, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let first = try #require(Day(year: 2024, month: 6, day: 1))
        func day() -> Day { first.adding(Int.random(in: 0..<500, using: &generator)) }
        try archive.save(Project(id: "p1", name: "First"))
        for _ in 0..<people {
            var facts = PersonFacts()
            facts.age = Bool.random(using: &generator) ? Int.random(in: 1...80, using: &generator) : nil
            facts.legalStatus =
                ["asylum_seeker", "work_permit", "citizen", nil].randomElement(using: &generator) ?? nil
            facts.nationality = ["IT", "NG", "RO", nil].randomElement(using: &generator) ?? nil
            let person = try archive.openCase(on: day(), facts: facts, using: &generator)
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                let need = try archive.addNeed(
                    ["food", "work"].randomElement(using: &generator) ?? "food", to: person.code, on: day(),
                    areaID: ["a", nil].randomElement(using: &generator) ?? nil)
                if Bool.random(using: &generator) {
                    try archive.set(need: need.id, to: .unmet(ReferralReason(.noServiceExists)))
                }
                let time = LocalTime(day: day(), minute: 600)
                let referral = try archive.createReferral(
                    for: need.id, serviceID: "s\(Int.random(in: 1...3, using: &generator))", isLoggedOnly: true,
                    at: time)
                let to: ReferralState = Bool.random(using: &generator) ? .completed : .enteredInError
                let help = to == .completed ? Outcome.Help.allCases.randomElement(using: &generator) : nil
                let late = time.adding(minutes: Int.random(in: 0...40, using: &generator) * 1440)
                _ = try archive.advance(
                    referral: referral.id, by: ReferralStep(to: to, role: .desk, at: late, help: help))
            }
            _ = try archive.addActivity(
                Activity.Kind.allCases.randomElement(using: &generator) ?? .other, on: day(), minutes: 30,
                projectID: Bool.random(using: &generator) ? "p1" : nil,
                caseCode: Bool.random(using: &generator) ? person.code : nil)
            try archive.note(UnansweredInquiry(needID: "food", areaID: nil, day: day()))
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func `a year is counted as its ledger is`(seed: UInt64) throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        try fill(archive, people: 40, seed: seed)
        for year in [2023, 2024, 2025] {
            let plain = YearTally(of: try archive.ledger(year: year), year: year)
            let quick = try archive.yearTally(year)
            #expect(quick == plain, "\(year)")
            #expect(year == 2023 || !quick.people.isEmpty)
        }
    }

    @Test func `a year goes out once, whatever is recorded or erased since`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        try fill(archive, people: 30, seed: 9)
        func publish() throws -> [Archive.PublishedFile] {
            try archive.publish(year: 2025, limit: 11, at: "2026-01-01T00:00:00Z") { tally in
                let report = YearReport(of: tally, year: 2025, areas: AreaTree(), limit: 11)
                return [Archive.PublishedFile(name: "a", bytes: Array(report.text { $0.key }.utf8))]
            }
        }
        let first = try publish()
        try fill(archive, people: 3, seed: 10)
        let gone = try #require(try archive.ledger(year: 2025).cases.first)
        try archive.erase(case: gone.code)
        #expect(try publish() == first)
        #expect(first.count == 1 && first[0].bytes.count > 500)
    }
}
