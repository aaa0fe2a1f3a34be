/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth knowing; nothing is lost.
    case note
    /// A value was left out or is doubtful; the record still lands.
    case warning
    /// The row or file could not be taken.
    case error

    /// Orders by weight.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
