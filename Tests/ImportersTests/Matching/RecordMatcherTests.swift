import Foundation
import Importers
import TestSupport
import Testing

struct RecordMatcherTests {
    /// The pairs by sources and identifiers, with all that is said of them.
    private func said(_ report: MatchReport) -> Set<String> {
        Set(
            report.pairs.map { pair in
                let names = [pair.left, pair.right].map { report.records[$0].source + report.records[$0].id }
                return "\(names) \(pair.band) \(pair.bits) \(pair.evidence)"
            })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the order of the records and the number of threads change nothing`(seed: UInt64) {
        let records = MadeDirectory(seed: seed).records
        var random = SeededGenerator(seed: seed)
        var alone = MatchSettings()
        alone.threads = 1
        let matcher = RecordMatcher(MadeDirectory.columns)
        let wanted = said(matcher.match(records))
        #expect(!wanted.isEmpty)
        #expect(said(matcher.match(records.shuffled(using: &random))) == wanted)
        #expect(said(RecordMatcher(MadeDirectory.columns, settings: alone).match(records.reversed())) == wanted)
    }

    @Test func `what both lists have is found without being told, and nothing else`() {
        let made = MadeDirectory(seed: 4)
        let report = RecordMatcher(MadeDirectory.columns).match(made.records)
        let pairs = report.pairs.map { (report.records[$0.left], report.records[$0.right]) }
        #expect(pairs.allSatisfy { $0.source != $1.source && $0.id == $1.id })
        #expect(Set(pairs.map(\.0.id)) == made.common)
    }

    @Test func `the bits of the evidence and the prior are the bits of the pair`() throws {
        let report = RecordMatcher(MadeDirectory.columns).match(MadeDirectory(seed: 5).records)
        let prior = try #require(report.model).priorBits
        for pair in report.pairs {
            #expect(abs(pair.evidence.reduce(prior) { $0 + $1.bits } - pair.bits) < 1e-9)
        }
    }

    @Test func `a value that one record lacks speaks neither for nor against`() {
        let report = RecordMatcher(MadeDirectory.columns).match(MadeDirectory(seed: 6).records)
        let silent = report.pairs.filter { pair in
            [pair.left, pair.right].contains { report.records[$0].values[3].isEmpty }
        }
        #expect(!silent.isEmpty)
        #expect(silent.allSatisfy { $0.evidence[3].level == nil && $0.evidence[3].bits == 0 })
        #expect(report.pairs.allSatisfy { ($0.evidence[3].level == nil) == silent.contains($0) })
    }

    @Test func `a record has one partner in another list`() {
        var records = MadeDirectory(seed: 7).records
        let twin = records[0]
        records.append(MatchRecord(source: "a", id: "twin", values: twin.values))
        let report = RecordMatcher(MadeDirectory.columns).match(records)
        let places = report.pairs.flatMap { [$0.left, $0.right] }
        #expect(Set(places).count == places.count)
    }

    @Test func `a level of more agreement is never worth less`() throws {
        let report = RecordMatcher(MadeDirectory.columns).match(MadeDirectory(seed: 8).records)
        let model = try #require(report.model)
        for (column, entry) in model.columns.enumerated() {
            let bits = entry.kind.levels.indices.map { model.bits(column, $0) }
            #expect(zip(bits, bits.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 })
        }
    }

    @Test func `no records and one record have no pairs`() {
        let records = MadeDirectory(seed: 9).records
        for some in [[], Array(records.prefix(1))] {
            let report = RecordMatcher(MadeDirectory.columns, settings: .duplicates).match(some)
            #expect(report.pairs.isEmpty && report.clusters == Array(some.indices))
        }
    }
}
