import Directory
import Importers
import Store
import TestSupport
import Testing

/// The laws of the merge where two partners' records are joined: what either sends stays its own.
struct JoinLaws {
    static let seeds = Array(UInt64(1)...8)

    /// Two partners that list the same services, some of which are joined.
    private func history(_ random: inout SeededGenerator) throws -> (Workshop, [Partner], [RecordPair]) {
        let workshop = try Workshop()
        let partners = [Partner("p", using: &random), Partner("q", using: &random)]
        for partner in partners { try workshop.send(partner) }
        let ids = partners.map { Set($0.places.filter { $0.table == .services }.map(\.id)) }
        let common = ids[0].intersection(ids[1]).sorted()
        let pairs = common.compactMap { id in RecordPair(.services, "p:\(id)", "q:\(id)") }
        #expect(pairs.count > 1)
        return (workshop, partners, pairs)
    }

    @Test(arguments: seeds) func `later files of either update their own records as if nothing were joined`(
        seed: UInt64
    ) throws {
        let outcomes = try [false, true].map { isJoined in
            var random = SeededGenerator(seed: seed)
            var (workshop, partners, pairs) = try history(&random)
            if isJoined { try workshop.archive.decide(pairs, .same, at: Workshop.time, by: "anna") }
            var plans: [ChangePlan] = []
            for _ in 0..<3 {
                for place in partners.indices {
                    partners[place].change(using: &random)
                    plans.append(try workshop.plan(partners[place]))
                    try workshop.send(partners[place])
                    try workshop.edit(partners[place], using: &random)
                }
            }
            let archive = workshop.archive
            if isJoined {
                let own = try archive.unjoinedRecords(of: [.services])[.services] ?? []
                #expect(try archive.snapshot().services.count == own.count - pairs.count)
                for decision in try archive.matchDecisions() {
                    try archive.undo(decision: decision.number, at: Workshop.time, by: "anna")
                }
            }
            #expect(try archive.check().isEmpty)
            return (plans, try archive.contentHash(), try archive.records())
        }
        #expect(outcomes[0].0 == outcomes[1].0)
        #expect(outcomes[0].1 == outcomes[1].1 && outcomes[0].2 == outcomes[1].2)
    }

    @Test(arguments: seeds) func `joining in any order gives the same content`(seed: UInt64) throws {
        let outcomes = try (0..<2).map { round in
            var random = SeededGenerator(seed: seed)
            let (workshop, _, pairs) = try history(&random)
            for pair in round == 0 ? pairs : pairs.reversed() {
                try workshop.archive.decide([pair], .same, at: Workshop.time, by: "anna")
            }
            return (try workshop.archive.contentHash(), try workshop.archive.records())
        }
        #expect(outcomes[0].0 == outcomes[1].0 && outcomes[0].1 == outcomes[1].1)
    }

    @Test(arguments: seeds) func `an import undone parts its records, and the same again joins them`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let (workshop, partners, pairs) = try history(&random)
        let archive = workshop.archive
        try archive.decide(pairs, .same, at: Workshop.time, by: "anna")
        let (hash, records) = (try archive.contentHash(), try archive.records())
        try archive.undo(run: 2, at: Workshop.time, by: "anna")
        #expect(try archive.snapshot().services.allSatisfy { $0.id.hasPrefix("p:") })
        #expect(try archive.check().isEmpty)
        #expect(try archive.snapshot().findService(pairs[0].other) == nil)
        try workshop.send(partners[1])
        #expect(try archive.contentHash() == hash && archive.records() == records)
        #expect(try archive.snapshot().findService(pairs[0].other)?.id == pairs[0].one)
    }

    @Test(arguments: seeds) func `a replay repeats the decisions`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (workshop, partners, pairs) = try history(&random)
        let archive = workshop.archive
        try archive.decide(pairs, .same, .policy, evidence: [pairs[0]: "name:equal:7.2"], at: Workshop.time, by: "ugo")
        try archive.undo(decision: 1, at: Workshop.time, by: "anna")
        partners[0].change(using: &random)
        try workshop.send(partners[0])
        try archive.decide([pairs[0]], .different, at: Workshop.time, by: "anna")
        let fresh = try Workshop()
        try archive.replay(into: fresh.archive) { delivery, known in
            let files = delivery.files.map { Delivery.File(name: $0.name, bytes: $0.bytes) }
            return try workshop.importer(delivery.source).plan(Delivery(files: files), known: known)
        }
        #expect(try fresh.archive.contentHash() == archive.contentHash())
        #expect(try fresh.archive.matchDecisions() == archive.matchDecisions())
        #expect(try fresh.archive.records() == archive.records())
    }
}
