import Foundation

/// The lines in which a benchmark says what it measured.
public struct ContestReport {
    /// How much work one round is, and in what unit, such as 50 MB.
    public let amount: Double, unit: String

    /// A report of work in a unit.
    public init(amount: Double, unit: String) {
        self.amount = amount
        self.unit = unit
    }

    /// A line for each entrant with its times and its speed by the median.
    public func lines(_ times: [Contest.Times]) -> [String] {
        let width = times.map(\.name.count).max() ?? 0
        return times.map { entrant in
            let name = entrant.name.padding(toLength: width, withPad: " ", startingAt: 0)
            let (minimum, median) = (entrant.minimum * 1000, entrant.median * 1000)
            return "  \(name)  min \(Self.number(minimum)) ms, median \(Self.number(median)) ms: "
                + "\(Self.number(amount / entrant.median)) \(unit)/s"
        }
    }

    /// How an entrant stands to its peer: above 1 it is faster.
    public static func ratio(_ entrant: Contest.Times, to peer: Contest.Times) -> String {
        let (minimum, median) = (peer.minimum / entrant.minimum, peer.median / entrant.median)
        return "  ratio, \(entrant.name) to \(peer.name): "
            + "\(number(median)) times its speed by the medians, \(number(minimum)) by the minima"
    }

    /// A number with three figures or all its whole ones.
    public static func number(_ value: Double) -> String {
        let places = value >= 100 ? 0 : value >= 10 ? 1 : 2
        return String(format: "%.\(places)f", value)
    }
}
