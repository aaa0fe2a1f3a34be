import Database
import Directory
import Foundation
import Referrals
import Store
import Testing

@Suite struct LedgerErasureTests {
    private let scratch: Scratch
    private static let tables = [
        "cases", "case_facts", "case_needs", "referrals", "referral_events", "outcomes", "consents", "activities",
        "partner_links", "appointments", "reminders", "follow_up_receipts", "follow_ups", "sealed_fields", "plan_steps",
        "case_holders",
    ]

    init() throws { scratch = try Scratch() }

    @Test func `an erased person leaves nothing but the desk's time`() throws {
        let (archive, code) = try fullCase()
        try archive.erase(case: code)
        let connection = try Connection(path: scratch.path(), mode: .readOnly)
        for table in Self.tables where table != "activities" {
            #expect(try connection.firstRow("SELECT count(*) FROM \(table)")?.integer(0) == 0, "\(table)")
        }
        #expect(try archive.ledger(year: morning.day.civil.year).activities.map(\.minutes) == [45])
        #expect(try archive.ledger(year: morning.day.civil.year).activities.map(\.caseCode) == [nil])
        #expect(try archive.check() == [])
    }

    @Test func `every table that holds personal columns is covered by the test above`() throws {
        let personal = Set(Archive.columns.filter { $0.columnClass == .personal }.map(\.table))
        #expect(personal == Set(Self.tables))
        #expect(Set(Archive.columns.filter { $0.columnClass == .sealed }.map(\.table)) == ["sealed_fields"])
        #expect(Archive.columns.allSatisfy { !$0.name.contains("name") || $0.columnClass != .personal })
        #expect(Archive.columns.allSatisfy { !$0.name.contains("note") || $0.columnClass != .personal })
    }

    @Test func `no byte of an erased person is left in the file`() throws {
        let (archive, code) = try fullCase()
        var generator = SeededGenerator(seed: 5)
        var others: [CaseCode] = []
        for _ in 0..<120 {
            let opened = try archive.openCase(on: morning.day, facts: .filler, using: &generator)
            _ = try archive.addNeed("food", to: opened.code, on: morning.day)
            others.append(opened.code)
        }
        let canaries = ["canary", code.text]
        #expect(try canaries.allSatisfy(holds))
        try archive.erase(case: code)
        #expect(try canaries.filter(holds) == [])
        #expect(try archive.find(case: others[0]) != nil)
    }

    @Test func `cases whose time has passed are erased, others stay`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var generator = SeededGenerator(seed: 6)
        let today = morning.day
        let codes = try [-2, -1, 0, 1].map { days in
            try archive.openCase(on: today, retainUntil: today.adding(days), using: &generator).code
        }
        #expect(try archive.eraseExpired(today: today) == 2)
        #expect(try codes.map { try archive.find(case: $0) != nil } == [false, false, true, true])
        #expect(try archive.eraseExpired(today: today) == 0)
    }

    @Test func `a number is never given to another`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        try archive.erase(case: code)
        var generator = SeededGenerator(seed: 7)
        let other = try archive.openCase(on: morning.day, using: &generator).code
        #expect(try archive.addNeed("food", to: other, on: morning.day).id > need.id)
    }

    @Test func `events can be neither changed nor taken away by themselves`() throws {
        let (archive, _, need) = try Archive.withNeed(scratch)
        _ = try archive.createReferral(for: need.id, serviceID: "s", isLoggedOnly: true, at: morning)
        let connection = try Connection(path: scratch.path(), mode: .readWrite)
        for sql in ["UPDATE referral_events SET role = 'partner'", "DELETE FROM referral_events"] {
            #expect(throws: DatabaseError.self) { try connection.execute(sql) }
        }
        #expect(try archive.events(ofReferral: 1).count == 1)
    }

    /// A case with a row in every table, canaries in it.
    private func fullCase() throws -> (Archive, CaseCode) {
        let (archive, code, need) = try Archive.withNeed(scratch, facts: .full)
        _ = try archive.addConsent(
            of: code, organizationID: "canary-org", scope: [.document("canary")], givenOn: morning.day,
            until: morning.day)
        let referral = try archive.createReferral(
            for: need.id, serviceID: "demo:svc-1", organizationID: "canary-org", isLoggedOnly: true, at: morning)
        let reason = ReferralReason(.missingDocument, subject: "isee")
        _ = try archive.advance(
            referral: referral.id,
            by: ReferralStep(to: .completed, role: .desk, at: morning, reason: reason, help: .no))
        _ = try archive.addActivity(.interview, on: morning.day, minutes: 45, caseCode: code)
        try follow(archive, code, need)
        return (archive, code)
    }

    /// A referral that a partner answers for, a receipt, an answer of the person, a sealed name.
    private func follow(_ archive: Archive, _ code: CaseCode, _ need: CaseNeed) throws {
        archive.unlock(.sample)
        let sent = try archive.createReferral(
            for: need.id, serviceID: "demo:svc-1", organizationID: "canary-org", isLoggedOnly: false, at: morning)
        _ = try archive.advance(referral: sent.id, by: ReferralStep(to: .sent, role: .desk, at: morning))
        var generator = SeededGenerator(seed: 8)
        let link = try archive.issueLink(forReferral: sent.id, at: morning, using: &generator)
        _ = try archive.answer(.token(link.token), .accept(at: morning), from: "a", at: morning)
        try archive.note(Reminder(referralID: sent.id, at: morning, action: .remind))
        let receipt = try archive.issueReceipt(to: code, on: morning.day, using: &generator)
        let answer = try #require(FollowUpAnswer(.no, reason: .noCapacity))
        _ = try archive.answer(receipt, referral: sent.id, answer, from: "a", at: morning)
        _ = try archive.addStep(.document, about: "canary-document", to: code, on: morning.day)
        try archive.handOver(code, to: "anna", on: morning.day)
        try archive.seal("canary name", as: .name, of: code, on: morning.day)
    }

    private func holds(_ text: String) throws -> Bool {
        let journal = scratch.path() + "-journal"
        return try [scratch.path(), journal].filter(FileManager.default.fileExists).contains { path in
            try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(text.utf8)) != nil
        }
    }
}

extension PersonFacts {
    fileprivate static let filler: PersonFacts = {
        var facts = PersonFacts()
        facts.documents = Dictionary(uniqueKeysWithValues: (0..<20).map { ("document-\($0)", true) })
        return facts
    }()
}
