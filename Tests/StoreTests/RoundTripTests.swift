import Directory
import Store
import Testing

/// What is applied comes back, and what is undone is as if it had never been.
@Suite struct RoundTripTests {
    static let time = "2026-03-01T09:00:00Z"

    @Test(arguments: UInt64(1)...8)
    func `what plans write comes back as the reference has it`(seed: UInt64) throws {
        let scratch = try Scratch()
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var plans = PlanGenerator(seed: seed)
        var reference = ReferenceArchive()
        for _ in 0..<8 {
            let plan = plans.plan(over: reference)
            let run = try archive.apply(plan, at: Self.time, by: "anna")
            #expect(run.id == reference.apply(plan))
            try expect(archive, equals: reference)
        }
        #expect(try archive.check().filter { $0.code != .danglingReference }.isEmpty)
    }

    @Test(arguments: UInt64(11)...18)
    func `undoing the runs backwards restores each state exactly`(seed: UInt64) throws {
        let scratch = try Scratch()
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var plans = PlanGenerator(seed: seed)
        var reference = ReferenceArchive()
        var hashes = [try archive.contentHash()]
        for _ in 0..<6 {
            let plan = plans.plan(over: reference)
            _ = reference.apply(plan)
            try archive.apply(plan, at: Self.time, by: "anna")
            hashes.append(try archive.contentHash())
        }
        for run in (1...6).reversed() {
            let report = try archive.undo(run: run, at: Self.time, by: "bruno")
            reference.undo(run)
            #expect(report.kept.isEmpty)
            #expect(try archive.contentHash() == hashes[run - 1])
            try expect(archive, equals: reference)
        }
    }

    @Test(arguments: UInt64(21)...32)
    func `undoing runs in any order takes out just what later runs did not touch`(seed: UInt64) throws {
        let scratch = try Scratch()
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var plans = PlanGenerator(seed: seed)
        var reference = ReferenceArchive()
        let empty = try archive.contentHash()
        for _ in 0..<7 {
            let plan = plans.plan(over: reference)
            _ = reference.apply(plan)
            try archive.apply(plan, at: Self.time, by: "anna")
        }
        while let run = plans.choose(reference.standingRuns) {
            try archive.undo(run: run, at: Self.time, by: "bruno")
            reference.undo(run)
            try expect(archive, equals: reference)
            #expect(try archive.check().filter { $0.code != .danglingReference }.isEmpty)
        }
        #expect(try archive.contentHash() == empty)
    }

    private func expect(
        _ archive: Archive, equals reference: ReferenceArchive, at place: SourceLocation = #_sourceLocation
    ) throws {
        let (records, bases) = (reference.records(), reference.bases())
        for source in PlanGenerator.sources {
            let known = try archive.known(source: source)
            let expected = bases.filter { $0.key.source == source }
            #expect(known.records.values.reduce(0) { $0 + $1.count } == expected.count, sourceLocation: place)
            for (given, base) in expected {
                let found = known.records[given.table]?[given.sourceID]
                #expect(found?.base == base, sourceLocation: place)
                #expect(found?.record == records[.init(table: given.table, id: base.id)], sourceLocation: place)
            }
            for table in ListingTable.allCases {
                let ids = Set(records.keys.filter { $0.table == table }.map(\.id))
                #expect(known.identifiers[table] ?? [] == ids, sourceLocation: place)
            }
        }
        let (network, wanted) = (try archive.snapshot(), reference.network())
        #expect(network.organizations == wanted.organizations, sourceLocation: place)
        #expect(network.services == wanted.services, sourceLocation: place)
        #expect(network.locations == wanted.locations, sourceLocation: place)
        #expect(network.serviceAtLocations == wanted.serviceAtLocations, sourceLocation: place)
        #expect(network.areas.areas == wanted.areas.areas, sourceLocation: place)
    }
}
