import Foundation

/// What agreement is worth: for each column and level how often it is met among records that are the same and among others.
public struct MatchModel: Sendable, Hashable {
    /// The columns.
    public let columns: [MatchColumn]
    /// For each column and level, its share among pairs that are the same.
    public internal(set) var same: [[Double]]
    /// For each column and level, its share among pairs that are not.
    public internal(set) var other: [[Double]]
    /// The share of all pairs that are the same.
    public internal(set) var prior: Double
    private let echoes: [Echo]

    private struct Echo: Hashable { let first: Int, second: Int }

    /// A model from its parts.
    init(columns: [MatchColumn], same: [[Double]], other: [[Double]], prior: Double) {
        self.columns = columns
        self.same = same
        self.other = other
        self.prior = prior
        echoes = Self.echoes(columns)
    }

    /// The bits that a level speaks for two records being the same; below 0 against it.
    public func bits(_ column: Int, _ level: Int) -> Double { log2(same[column][level] / other[column][level]) }

    /// The bits that all columns must bring before two records are as likely the same as not.
    public var priorBits: Double { log2(prior / (1 - prior)) }

    /// Leaves of the columns that tell of the same thing twice only the one that speaks louder: a postal code says again
    /// what the locality says, and a web site what the mailbox's host says.
    func dropEchoes(_ bits: inout [Double]) {
        for echo in echoes where bits[echo.first] * bits[echo.second] > 0 {
            bits[abs(bits[echo.first]) < abs(bits[echo.second]) ? echo.first : echo.second] = 0
        }
    }

    /// The pairs of columns of which one says again what the other says.
    private static func echoes(_ columns: [MatchColumn]) -> [Echo] {
        [[MatchColumn.Kind.locality, .postalCode], [.email, .website]].flatMap { kinds in
            let places = columns.indices.filter { kinds.contains(columns[$0].kind) }
            return places.indices.flatMap { first in
                places[(first + 1)...].map { Echo(first: places[first], second: $0) }
            }
        }
    }

    /// The probability from 0 to 1 that records are the same for which evidence and prior have these bits together.
    public static func probability(bits: Double) -> Double { 1 / (1 + exp2(-bits)) }
}
