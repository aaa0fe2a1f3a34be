import Directory
import Referrals
import Store
import Testing

/// What is known of each field, by stories whose end is worked out by hand.
@Suite struct FieldHistoryTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        try send("2026-01-10", [Self.service("7 days"), Self.phone])
    }

    private static func service(_ wait: String) -> Change {
        Change(
            .create, .services, id: "asl:s", sourceID: "s",
            fields: [
                FieldChange("name", from: nil, to: "Clinic"), FieldChange("wait_time", from: nil, to: wait),
                FieldChange("email", from: nil, to: "a@x.example"),
            ])
    }

    private static let phone = Change(
        .create, .phones, id: "asl:t", sourceID: "t",
        fields: [
            FieldChange("service_id", from: nil, to: "asl:s"), FieldChange("number", from: nil, to: "0131 555 501"),
        ])

    /// Applies a list of the partner, or of another source, on a day.
    @discardableResult
    private func send(
        _ day: String, _ changes: [Change] = [], of source: String = "asl",
        unchanged: [ListingTable: Int] = [.services: 1, .phones: 1]
    ) throws -> ImportRun {
        try archive.apply(.make(source, changes, unchanged: unchanged), at: "\(day)T08:00:00Z", by: "anna")
    }

    private func history(_ column: String) throws -> FieldHistory {
        try #require(try archive.histories(ofService: "asl:s").first { $0.column == column })
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func check(
        _ field: String?, _ day: String, _ outcome: Verification.Outcome = .confirmed
    ) throws {
        try archive.verify(
            Verification(.services, id: "asl:s", field: field, on: self.day(day), by: "desk", .phone, outcome))
    }

    private let byList = Confirmation.Means.list("asl")

    @Test func `a list that has a value again confirms it, and its source, run and day stay`() throws {
        try send("2026-02-10")
        for column in ["name", "number"] {
            let found = try history(column)
            #expect(found.confirmation == Confirmation(byList, on: try day("2026-02-10")))
            let first = Provenance(source: "asl", run: "1", day: try day("2026-01-10"), previousValue: nil)
            #expect(found.provenance == first)
            #expect(found.absentSince == nil && found.wrongSince == nil)
        }
    }

    @Test func `a list of other tables confirms nothing, and no more does one taken back`() throws {
        try send("2026-02-10", unchanged: [.services: 1])
        #expect(try history("number").confirmation == Confirmation(byList, on: try day("2026-01-10")))
        #expect(try history("name").confirmation == Confirmation(byList, on: try day("2026-02-10")))
        let later = try send("2026-03-10")
        #expect(try history("number").confirmation == Confirmation(byList, on: try day("2026-03-10")))
        try archive.undo(run: later.id, at: "2026-03-11T08:00:00Z", by: "anna")
        #expect(try history("number").confirmation == Confirmation(byList, on: try day("2026-01-10")))
        #expect(try history("name").confirmation == Confirmation(byList, on: try day("2026-02-10")))
    }

    @Test func `what a new list lacks is not confirmed since the last that had it`() throws {
        let missing = Change(.notConfirmed, .phones, id: "asl:t", sourceID: "t")
        try send("2026-02-10")
        for day in ["2026-03-10", "2026-04-10"] { try send(day, [missing], unchanged: [.services: 1]) }
        let found = try history("number")
        #expect(found.confirmation?.day == (try day("2026-02-10")))
        #expect(found.absentSince == (try day("2026-03-10")))
        #expect(
            found.freshness(on: try day("2026-04-11"))
                == Phrase("freshness.field.unconfirmed", ["day": .day(try day("2026-02-10"))]))
        #expect(try history("name").absentSince == nil)
        try check("phones", "2026-04-12")
        #expect(try history("number").absentSince == nil)
        #expect(try history("number").confirmation == Confirmation(.check(.phone), on: try day("2026-04-12")))
        try send("2026-05-10")
        #expect(try history("number").confirmation == Confirmation(byList, on: try day("2026-05-10")))
    }

    @Test func `a field left blank is not confirmed while the rest of its record is`() throws {
        let blank = FieldChange("email", base: "a@x.example", from: "a@x.example", to: nil, .notConfirmed)
        let change = Change(.unchanged, .services, id: "asl:s", sourceID: "s", fields: [blank])
        let hash = try archive.contentHash()
        let run = try send("2026-02-10", [change])
        #expect(try archive.contentHash() == hash)
        #expect(try history("email").absentSince == (try day("2026-02-10")))
        #expect(try history("email").confirmation?.day == (try day("2026-01-10")))
        #expect(try history("name").confirmation?.day == (try day("2026-02-10")))
        #expect(try archive.check().isEmpty)
        try archive.undo(run: run.id, at: "2026-02-11T08:00:00Z", by: "anna")
        #expect(try history("email").absentSince == nil)
        try send("2026-03-10")
        #expect(try history("email").confirmation?.day == (try day("2026-03-10")))
    }

    @Test func `a list with its old value does not confirm ours`() throws {
        try archive.edit(.services, id: "asl:s", ["name": "Our clinic"], at: "2026-02-01T08:00:00Z", by: "anna")
        try send("2026-03-10")
        let found = try history("name")
        #expect(found.value == "Our clinic")
        #expect(found.confirmation == Confirmation(.desk, on: try day("2026-02-01")))
        #expect(found.provenance?.source == "desk" && found.provenance?.previousValue == "Clinic")
    }

    @Test func `what was found wrong stays so until it is set or found right, whatever the list repeats`() throws {
        try check(nil, "2026-02-01")
        #expect(try history("name").confirmation == Confirmation(.check(.phone), on: try day("2026-02-01")))
        try check("phones", "2026-02-02", .wrong)
        try send("2026-03-10")
        #expect(try history("number").wrongSince == (try day("2026-02-02")))
        #expect(try history("number").doubt(on: try day("2026-03-10")) == 1)
        #expect(try history("name").wrongSince == nil)
        try archive.edit(.phones, id: "asl:t", ["number": "0131 555 502"], at: "2026-03-11T08:00:00Z", by: "anna")
        #expect(try history("number").wrongSince == nil)
        try check("phones", "2026-03-11", .wrong)
        #expect(try history("number").wrongSince == (try day("2026-03-11")))
        try check("phones", "2026-03-11", .changed)
        #expect(try history("number").wrongSince == nil)
    }

    @Test func `help that a person got proves the telephone, and a wrong number at the door accuses it`() throws {
        var generator = SeededGenerator(seed: 1)
        let opened = try archive.openCase(on: morning.day, using: &generator)
        let need = try archive.addNeed("health.doctor", to: opened.code, on: morning.day)
        let good = try archive.createReferral(for: need.id, serviceID: "asl:s", isLoggedOnly: true, at: morning)
        let step = ReferralStep(to: .completed, role: .desk, at: morning, help: .yes)
        _ = try archive.advance(referral: good.id, by: step)
        #expect(try history("number").confirmation == Confirmation(.referral, on: morning.day))
        #expect(try history("wait_time").confirmation?.means == byList)
        let bad = try archive.createReferral(for: need.id, serviceID: "asl:s", isLoggedOnly: true, at: morning)
        let later = LocalTime(day: morning.day.adding(3), minute: 600)
        _ = try archive.advance(
            referral: bad.id,
            by: ReferralStep(to: .failed, role: .person, at: later, reason: ReferralReason(.contactWrong)))
        #expect(try history("number").wrongSince == later.day)
        #expect(try history("wait_time").wrongSince == nil)
        try archive.edit(
            .phones, id: "asl:t", ["number": "0131 555 503"], at: "\(later.day.adding(1))T08:00:00Z", by: "anna")
        #expect(try history("number").wrongSince == nil)
        // Gone with the person, as if it had never been.
        try archive.erase(case: opened.code)
        #expect(try history("number").confirmation?.means == .desk)
    }

    @Test func `where a list says when a service was last checked, that day counts`() throws {
        let date = FieldChange("assured_date", from: nil, to: "2025-06-01")
        try send("2026-02-10", [Change(.update, .services, id: "asl:s", sourceID: "s", fields: [date])])
        #expect(try history("name").confirmation == Confirmation(byList, on: try day("2025-06-01")))
        #expect(try history("number").confirmation == Confirmation(byList, on: try day("2026-02-10")))
    }

    @Test func `nothing of what is confidential is told, nor of what hangs on a confidential place`() throws {
        func make(_ table: ListingTable, _ id: String, _ values: [String: String]) -> Change {
            let fields = table.columns.compactMap { column in
                values[column.name].map { FieldChange(column.name, from: nil, to: $0) }
            }
            return Change(.create, table, id: "asl:\(id)", sourceID: id, fields: fields)
        }
        try send(
            "2026-02-10",
            [
                make(.locations, "l", ["name": "Refuge", "is_confidential": "true"]),
                make(.serviceAtLocations, "sl", ["service_id": "asl:s", "location_id": "asl:l"]),
                make(.addresses, "a", ["location_id": "asl:l", "address_1": "Via Canarino"]),
                make(.phones, "u", ["service_id": "asl:s", "number": "0131 555 599", "is_confidential": "true"]),
            ])
        let found = try archive.histories(ofService: "asl:s")
        #expect(Set(found.map(\.id)) == ["asl:s", "asl:t"])
        try archive.edit(.locations, id: "asl:l", ["is_confidential": nil], at: "2026-02-11T08:00:00Z", by: "anna")
        let all = try archive.histories(ofService: "asl:s")
        #expect(Set(all.map(\.id)) == ["asl:s", "asl:t", "asl:l", "asl:a"])
    }

    @Test func `the due list is by use and doubt and names the field`() throws {
        try send(
            "2026-01-10",
            [
                Change(
                    .create, .services, id: "asl:r", sourceID: "r",
                    fields: [FieldChange("name", from: nil, to: "Canteen")])
            ])
        let today = try day("2026-02-10")
        // A waiting time doubts faster than a name: 1 - 2^(-31/30) against 1 - 2^(-31/1825).
        let due = try archive.dueServices(today: today, limit: 10)
        #expect(due.map(\.id) == ["asl:s", "asl:r"])
        #expect(due.map(\.field.column) == ["wait_time", "name"])
        #expect(abs(due[0].doubt - 0.5114) < 0.0001 && due.allSatisfy { $0.use == 1 })
        // Sent to the canteen so often that a little doubt weighs more.
        var generator = SeededGenerator(seed: 1)
        let opened = try archive.openCase(on: today, using: &generator)
        let need = try archive.addNeed("food", to: opened.code, on: today)
        for _ in 0..<60 {
            _ = try archive.createReferral(
                for: need.id, serviceID: "asl:r", isLoggedOnly: true, at: LocalTime(day: today, minute: 0))
        }
        #expect(try archive.dueServices(today: today, limit: 1).map(\.id) == ["asl:r"])
        #expect(try archive.dueServices(today: today, limit: 1).first?.use == 61)
    }
}
