/// What stands in one cell of a report.
public enum ReportCell: Sendable, Hashable {
    /// How many.
    case count(Int)
    /// At least one and fewer than this; how many is not said.
    case fewerThan(Int)
    /// Not said, so that a small cell cannot be worked out from it.
    case withheld
    /// Time in minutes.
    case minutes(Int)
    /// Whole days.
    case days(Int)

    /// The cell as it is printed: `12`, `<5`, `–`, `7:30` (hours and minutes).
    public var text: String {
        switch self {
        case .count(let number), .days(let number): String(number)
        case .fewerThan(let limit): "<\(limit)"
        case .withheld: "–"
        case .minutes(let minutes): "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        }
    }

    /// The number, where it is said.
    public var number: Int? {
        switch self {
        case .count(let number), .minutes(let number), .days(let number): number
        case .fewerThan, .withheld: nil
        }
    }
}
