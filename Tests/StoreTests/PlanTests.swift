import Directory
import Referrals
import Store
import Testing

@Suite struct PlanTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a plan's steps come due, are done, and pass with the case`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        let today = morning.day
        try archive.handOver(code, to: "anna", on: today)
        let first = try archive.addStep(
            .document, about: "isee", to: code, caseNeedID: need.id, dueOn: today.adding(3), on: today)
        let second = try archive.addStep(.call, to: code, dueOn: today, operatorName: "anna", on: today)
        let third = try archive.addStep(.check, to: code, dueOn: today.adding(1), operatorName: "bruno", on: today)
        #expect(try archive.dueSteps(by: today.adding(2)).map(\.id) == [second.id, third.id])
        #expect(try archive.dueSteps(by: today.adding(9), of: "anna").map(\.id) == [second.id, first.id])
        try archive.set(step: second.id, to: .done, on: today)
        #expect(try archive.dueSteps(by: today.adding(9), of: "anna").map(\.id) == [first.id])
        try archive.handOver(code, to: "carla", on: today.adding(1))
        #expect(try archive.dueSteps(by: today.adding(9), of: "carla").map(\.id) == [first.id])
        #expect(try archive.dueSteps(by: today.adding(9), of: "bruno").map(\.id) == [third.id])
        #expect(try archive.holders(of: code).map(\.operatorName) == ["anna", "carla"])
        #expect(try archive.cases(heldBy: "carla") == [code] && archive.cases(heldBy: "anna").isEmpty)
    }

    @Test func `a step for another person's need is refused`() throws {
        let (archive, _, need) = try Archive.withNeed(scratch)
        var generator = SeededGenerator(seed: 30)
        let other = try archive.openCase(on: morning.day, using: &generator).code
        #expect(
            refusal { _ = try archive.addStep(.call, to: other, caseNeedID: need.id, on: morning.day) }?.code
                == .noSuchRecord)
    }

    @Test func `a contact keeps a case its time from then on`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var generator = SeededGenerator(seed: 31)
        let code = try archive.openCase(
            on: morning.day, retainUntil: morning.day.adding(100), using: &generator
        ).code
        _ = try archive.addNeed("food", to: code, on: morning.day.adding(50))
        #expect(try archive.find(case: code)?.retainUntil == morning.day.adding(150))
        _ = try archive.addNeed("food", to: code, on: morning.day)
        #expect(try archive.find(case: code)?.retainUntil == morning.day.adding(150))
    }

    @Test func `the person's export has every table that speaks of a person`() throws {
        let loop = try PartnerLoop(scratch)
        try loop.archive.seal("Amina", as: .name, of: loop.code, on: morning.day)
        let export = try loop.archive.subjectExport(of: loop.code)
        let personal = Set(
            Archive.columns.filter { [.personal, .sealed].contains($0.columnClass) }.map(\.table))
        #expect(Set(export.sections.map(\.table)) == personal.union(["audit_log"]))
        #expect(export.fields == [.name: "Amina"])
        #expect(export.sections.first { $0.table == "case_facts" }?.rows.first?["age"] == "31")
        #expect(!export.sections.flatMap(\.rows).contains { $0.keys.contains { $0.hasSuffix("digest") } })
        #expect(try loop.archive.auditLog().last?.action == "subject_exported")
    }
}
