import Directory
import Importers
import Store
import TestSupport
import Testing

/// The laws of the merge, each tried on made-up partners, files and edits through the real importer and archive.
struct MergeLaws {
    static let seeds = Seeds.upTo(15)

    /// An archive with a history: deliveries, desk edits, later deliveries, in which nothing is undone.
    private func history(_ random: inout SeededGenerator) throws -> (Workshop, Partner) {
        let workshop = try Workshop()
        var partner = Partner("p", using: &random)
        try workshop.send(partner)
        for _ in 0..<3 {
            try workshop.edit(partner, using: &random)
            partner.change(using: &random)
            try workshop.send(partner)
        }
        return (workshop, partner)
    }

    @Test(arguments: seeds) func `the same file twice makes no change`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (workshop, partner) = try history(&random)
        let hash = try workshop.archive.contentHash()
        let again = try workshop.plan(partner)
        #expect(again.isEmpty)
        #expect(again.changes.allSatisfy { $0.kind == .keepOurs })
        try workshop.send(partner)
        #expect(try workshop.archive.contentHash() == hash)
    }

    @Test(arguments: seeds) func `rows in another order make no change`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (workshop, partner) = try history(&random)
        let hash = try workshop.archive.contentHash()
        let shuffled = partner.delivery(shuffled: random)
        #expect(try workshop.plan(partner, shuffled).isEmpty)
        #expect(
            Array(try workshop.plan(partner, shuffled).changes.map(\.fields))
                == Array(try workshop.plan(partner).changes.map(\.fields)))
        try workshop.send(partner, shuffled)
        #expect(try workshop.archive.contentHash() == hash)
    }

    @Test(arguments: seeds) func `a blank erases nothing`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (workshop, partner) = try history(&random)
        let hash = try workshop.archive.contentHash()
        for (table, id) in partner.places {
            let required = Set(table.columns.filter(\.isRequired).map(\.name) + ["service_id"])
            for column in Partner.columns[table] ?? [] where !required.contains(column) {
                if Bool.random(using: &random) { partner.rows[table]?[id]?[column] = "" }
            }
        }
        partner.rows[.organizations]?["o1"]?["email"] = ""
        let plan = try workshop.plan(partner)
        let fields = plan.changes.flatMap(\.fields)
        #expect(fields.contains { $0.resolution == .notConfirmed && $0.column == "email" && $0.new == nil })
        #expect(fields.allSatisfy { [.notConfirmed, .keepOurs].contains($0.resolution) })
        try workshop.send(partner)
        #expect(try workshop.archive.contentHash() == hash)
    }

    @Test(arguments: seeds) func `what is absent is not closed, nor its details`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (workshop, partner) = try history(&random)
        let hash = try workshop.archive.contentHash()
        var absent: [ListingTable: Set<String>] = [:]
        for (table, id) in partner.places {
            // One always goes; of each table one always stays, for a file without rows says nothing.
            guard id == "t1" || !["o1", "s1", "t2"].contains(id) && Bool.random(using: &random) else { continue }
            partner.rows[table]?[id] = nil
            absent[table, default: []].insert("p:\(id)")
        }
        let run = try workshop.send(partner)
        #expect(try workshop.archive.contentHash() == hash)
        let unconfirmed = try workshop.archive.unconfirmed(source: "p")
        #expect(unconfirmed.mapValues { Set($0.keys) } == absent)
        #expect(unconfirmed.values.allSatisfy { $0.values.allSatisfy { $0 == run.id } })
    }

    @Test(arguments: seeds) func `undoing what was applied restores what was before`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (workshop, partner) = try history(&random)
        for number in 0..<3 {
            let hash = try workshop.archive.contentHash()
            let unconfirmed = try workshop.archive.unconfirmed(source: "p")
            partner.change(using: &random)
            partner.rows[.services]?["s1"]?["description"] = "said anew \(number)"
            // Some rows come and some go, too.
            partner.rows[.services]?["new\(number)"] = ["name": "New \(number)", "organization_id": "o1"]
            if number == 1 { partner.rows[.phones]?["t2"] = nil }
            let run = try workshop.send(partner)
            #expect(try workshop.archive.contentHash() != hash)
            let report = try workshop.archive.undo(run: run.id, at: Workshop.time, by: "anna")
            #expect(report.kept.isEmpty)
            #expect(try workshop.archive.contentHash() == hash)
            #expect(try workshop.archive.unconfirmed(source: "p") == unconfirmed)
        }
        #expect(try workshop.archive.check().isEmpty)
    }

    @Test(arguments: seeds) func `runs may be undone in any order`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (workshop, _) = try history(&random)
        for run in try workshop.archive.runs().map(\.id).shuffled(using: &random) {
            try workshop.archive.undo(run: run, at: Workshop.time, by: "anna")
            // A record that others hold may point at one that is gone with its run.
            #expect(try workshop.archive.check().allSatisfy { $0.code == .danglingReference })
        }
        #expect(try workshop.archive.contentHash() == Workshop().archive.contentHash())
    }

    @Test(arguments: seeds) func `disjoint edits of two partners of one record commute`(seed: UInt64) throws {
        let hashes = try [false, true].map { isSecondFirst in
            var random = SeededGenerator(seed: seed)
            let workshop = try Workshop()
            var one = Partner("p", using: &random)
            try workshop.send(one)
            // The other partner lists the same services under numbers of its own.
            var other = Partner("q", using: &random)
            other.rows = [.services: [:]]
            var links: [Change] = []
            for (id, row) in (one.rows[.services] ?? [:]).sorted(by: { $0.key < $1.key }) {
                other.rows[.services]?["x\(id)"] = ["name": row["name"] ?? ""]
                let name = FieldChange("name", from: row["name"], to: row["name"], .agree)
                links.append(Change(.unchanged, .services, id: "p:\(id)", sourceID: "x\(id)", fields: [name]))
            }
            try workshop.archive.apply(
                ChangePlan(
                    source: "q", format: "test", files: [], changes: links, findings: [], unchanged: [:],
                    rowsRead: links.count, rowsRejected: 0), at: Workshop.time, by: "anna")
            for id in (one.rows[.services] ?? [:]).keys.sorted() {
                let isOfOne = Bool.random(using: &random)
                if isOfOne { one.rows[.services]?[id]?["name"] = "by p \(id)" }
                if Bool.random(using: &random) { one.rows[.services]?[id]?["description"] = "said by p" }
                if !isOfOne { other.rows[.services]?["x\(id)"]?["name"] = "by q \(id)" }
                if Bool.random(using: &random) { other.rows[.services]?["x\(id)"]?["fees_description"] = "free" }
            }
            for partner in isSecondFirst ? [other, one] : [one, other] {
                let plan = try workshop.plan(partner)
                #expect(plan.count(of: .create) == 0 && plan.count(of: .conflict) == 0)
                try workshop.send(partner)
            }
            return try workshop.archive.contentHash()
        }
        #expect(hashes[0] == hashes[1])
    }

    @Test(arguments: seeds)
    func `a local override survives until the partner really changes the field`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let workshop = try Workshop()
        var partner = Partner("p", using: &random)
        try workshop.send(partner)
        try workshop.archive.edit(.services, id: "p:s1", ["name": "Ours"], at: Workshop.time, by: "anna")
        func name() throws -> String? {
            try workshop.archive.known(source: "p").records[.services]?["s1"]?.record["name"]
        }
        for _ in 0..<4 {
            let former = partner.rows[.services]?["s1"]?["name"]
            partner.change(using: &random)
            partner.rows[.services]?["s1"]?["name"] = former
            try workshop.send(partner)
            #expect(try name() == "Ours")
            #expect(try workshop.archive.openConflicts().isEmpty)
        }
        partner.rows[.services]?["s1"]?["name"] = "Theirs anew"
        let run = try workshop.send(partner)
        #expect(try name() == "Ours")
        let conflicts = try workshop.archive.openConflicts()
        #expect(conflicts.map(\.run) == [run.id] && conflicts.map(\.theirs) == ["Theirs anew"])
        #expect(conflicts.map(\.base) == ["Service 1"] && conflicts.map(\.ours) == ["Ours"])
        let resolved = try workshop.archive.resolve(conflicts, taking: .theirs, at: Workshop.time, by: "anna")
        #expect(try name() == "Theirs anew")
        #expect(try workshop.archive.openConflicts().isEmpty)
        #expect(try workshop.plan(partner).changes.isEmpty)
        try workshop.archive.undo(run: resolved.id, at: Workshop.time, by: "anna")
        #expect(try name() == "Ours")
        #expect(try workshop.archive.openConflicts() == conflicts)
    }

    @Test(arguments: seeds) func `a replay of all runs gives the same content`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (workshop, partner) = try history(&random)
        let archive = workshop.archive
        for run in try archive.runs().map(\.id).filter({ $0 > 1 }).shuffled(using: &random).prefix(2) {
            try archive.undo(run: run, at: Workshop.time, by: "anna")
        }
        let day = try #require(Day("2026-03-02"))
        try archive.verify(Verification(.services, id: "p:s1", on: day, by: "desk", .phone, .confirmed))
        try archive.resolve(try archive.openConflicts(), taking: .theirs, at: Workshop.time, by: "anna")
        partner.change(using: &random)
        try workshop.send(partner)
        let fresh = try Workshop()
        #expect(try archive.runs().count > 5)
        try archive.replay(into: fresh.archive) { delivery, known in
            let files = delivery.files.map { Delivery.File(name: $0.name, bytes: $0.bytes) }
            let profile = try PartnerProfile(json: try #require(delivery.basis.profile))
            let policy = try MergePolicy(json: [UInt8](try #require(delivery.basis.policy).utf8))
            return try Importer(profile, policy: policy).plan(Delivery(files: files), known: known)
        }
        #expect(try fresh.archive.contentHash() == archive.contentHash())
        #expect(try fresh.archive.runs() == archive.runs())
        #expect(try fresh.archive.openConflicts() == archive.openConflicts())
        #expect(
            try fresh.archive.verifications(of: .services, id: "p:s1")
                == archive.verifications(of: .services, id: "p:s1"))
    }
}
