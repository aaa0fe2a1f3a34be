import Dispatch
import Synchronization

/// Finds the records that tell of the same thing: blocks, comparisons, weights estimated from the records themselves, bands.
public struct RecordMatcher: Sendable {
    private let layout: [MatchColumn]
    private let settings: MatchSettings

    /// A matcher for records of some columns, at most sixteen.
    public init(_ columns: [MatchColumn], settings: MatchSettings = MatchSettings()) {
        precondition(columns.count <= 16)
        layout = columns
        self.settings = settings
    }

    /// The pairs and clusters of some records, whose order does not matter; `begins` is told of every stage.
    ///
    /// Pairs of which `isSettled` says that they were decided before are left out, and take no partner from others.
    public func match(
        _ records: [MatchRecord], isSettled: (MatchRecord, MatchRecord) -> Bool = { _, _ in false },
        begins: (MatchStage) -> Void = { _ in }
    ) -> MatchReport {
        begins(.normalising)
        let records = arranged(records)
        let columns = columns(of: records)
        let sources = Self.sources(of: records)
        begins(.blocking)
        let rules = BlockingRules(columns)
        let blocks = Blocks(count: records.count, threads: settings.threads) { rules.keys(of: $0) }
        begins(.comparing)
        let candidates = CandidatePairs(
            columns, blocks: blocks, sources: sources, meetsOwnSource: settings.meetsOwnSource,
            threads: settings.threads)
        guard candidates.count > 0 else {
            return MatchReport(
                records: records, pairs: [], clusters: Array(records.indices), model: nil, comparedPairs: 0)
        }
        begins(.estimating)
        let model = model(columns, sources, candidates)
        begins(.weighing)
        let scorer = PairScorer(model, columns, settings)
        let scored = scorer.likely(candidates).filter { scored in
            !isSettled(records[Int(scored.pair.left)], records[Int(scored.pair.right)])
        }
        begins(.choosing)
        let chosen = settings.isOneToOne ? OneToOne.chosen(scored, sources: sources) : scored
        let clusters = ClusterFinder(scorer).clusters(chosen, count: records.count)
        return MatchReport(
            records: records, pairs: chosen.map { scorer.pair($0) }, clusters: clusters, model: model,
            comparedPairs: candidates.count)
    }

    /// The records of one place beside each other, where the processor's cache finds them, and then by identifier.
    private func arranged(_ records: [MatchRecord]) -> [MatchRecord] {
        let place = layout.firstIndex { $0.kind == .postalCode } ?? layout.firstIndex { $0.kind == .locality }
        let keyed = records.indices.map { record in
            (key: place.flatMap { records[record].values[$0].first }.map(Self.head) ?? 0, record: record)
        }
        return keyed.sorted { one, other in
            if one.key != other.key { return one.key < other.key }
            let (left, right) = (one.record, other.record)
            if records[left].source != records[right].source { return records[left].source < records[right].source }
            return records[left].id < records[right].id
        }.map { records[$0.record] }
    }

    /// The first eight bytes of a text as a number in their order.
    private static func head(_ text: String) -> UInt64 {
        var (head, count) = (UInt64(0), 0)
        for byte in text.utf8.prefix(8) { (head, count) = (head << 8 | UInt64(byte), count + 1) }
        return count == 0 ? 0 : head << UInt64(8 * (8 - count))
    }

    /// The columns' values, gathered by the threads in turns.
    private func columns(of records: [MatchRecord]) -> [ColumnValues] {
        let done = Mutex<[Int: ColumnValues]>([:])
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: max(1, settings.threads)) { _ in
            while true {
                let column = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard column < layout.count else { break }
                let values = ColumnValues(ColumnBuilder(layout, column: column, of: records))
                done.withLock { $0[column] = values }
            }
        }
        return done.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value)
    }

    private func model(_ columns: [ColumnValues], _ sources: [Int32], _ candidates: CandidatePairs) -> MatchModel {
        let sizes = Dictionary(sources.map { ($0, 1.0) }, uniquingKeysWith: +)
        let all = Double(sources.count) * Double(sources.count - 1) / 2
        let own = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        // Of two lists without duplicates no more can be the same than the shorter has.
        let most =
            settings.isOneToOne
            ? Double(sources.count) - (sizes.values.max() ?? 0) : 4 * Double(sources.count)
        var estimation = Estimation(
            layout: layout, columns: columns, candidates: candidates.patterns,
            random: RandomPairs(columns, sources: sources, meetsOwnSource: settings.meetsOwnSource),
            pairCount: settings.meetsOwnSource ? all : all - own, mostMatches: max(1, most))
        estimation.run()
        return estimation.model
    }

    private static func sources(of records: [MatchRecord]) -> [Int32] {
        var numbers: [String: Int32] = [:]
        var last: (source: String, number: Int32)?
        return records.indices.map { record in
            if let last, last.source == records[record].source { return last.number }
            let source = records[record].source
            let number = numbers[source] ?? Int32(numbers.count)
            numbers[source] = number
            last = (source, number)
            return number
        }
    }
}
