import Foundation

/// How many cases a property test tries.
public enum CaseCount {
    /// The usual number times the whole number in `SPORTELLO_CASES`, by which the evidence asks for more.
    public static func scaled(_ usual: Int) -> Int { usual * factor }

    private static let factor = max(1, Int(ProcessInfo.processInfo.environment["SPORTELLO_CASES"] ?? "") ?? 1)
}
