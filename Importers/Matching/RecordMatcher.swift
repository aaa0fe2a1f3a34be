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
    public func match(_ records: [MatchRecord], begins: (MatchStage) -> Void = { _ in }) -> MatchReport {
        begins(.normalising)
        let records = arranged(records)
        let columns = columns(of: records)
        let sources = Self.sources(of: records)
        begins(.blocking)
        let rules = BlockingRules(columns)
        let blocks = Blocks(count: records.count) { rules.keys(of: $0) }
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
        let scored = scorer.likely(candidates)
        begins(.choosing)
        let chosen = settings.isOneToOne ? OneToOne.chosen(scored, sources: sources) : scored
        let clusters = ClusterFinder(scorer).clusters(chosen, count: records.count)
        return MatchReport(
            records: records, pairs: chosen.map { scorer.pair($0) }, clusters: clusters, model: model,
            comparedPairs: candidates.count)
    }

    /// The records of one place beside each other, where the processor's cache finds them, and then by identifier.
    private func arranged(_ records: [MatchRecord]) -> [MatchRecord] {
        let places = layout.indices.filter { [.locality, .postalCode].contains(layout[$0].kind) }
        let keyed = records.map { record in
            (key: places.map { record.values[$0].first ?? "" }.joined(separator: " "), record: record)
        }
        return keyed.sorted {
            ($0.key, $0.record.source, $0.record.id) < ($1.key, $1.record.source, $1.record.id)
        }.map(\.record)
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
        return records.map { record in
            let number = numbers[record.source] ?? Int32(numbers.count)
            numbers[record.source] = number
            return number
        }
    }
}
