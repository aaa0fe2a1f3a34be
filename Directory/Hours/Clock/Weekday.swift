/// A day of the week, Monday first (ISO 8601), with its RFC 5545 code.
public enum Weekday: String, Sendable, CaseIterable, Comparable {
    /// The seven days by their code in RFC 5545 §3.3.10.
    case monday = "MO", tuesday = "TU", wednesday = "WE", thursday = "TH", friday = "FR", saturday = "SA", sunday = "SU"

    /// 0 for Monday to 6 for Sunday.
    public var index: Int {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }

    /// Orders Monday first.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.index < right.index }
}
