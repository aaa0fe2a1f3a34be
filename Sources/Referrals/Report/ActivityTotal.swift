/// How often something was done and how long it took.
public struct ActivityTotal: Sendable, Hashable {
    /// How often.
    public var count: Int
    /// Minutes in all.
    public var minutes: Int

    /// A total; nothing unless told otherwise.
    public init(count: Int = 0, minutes: Int = 0) {
        self.count = count
        self.minutes = minutes
    }

    static func + (left: ActivityTotal, right: ActivityTotal) -> ActivityTotal {
        ActivityTotal(count: left.count + right.count, minutes: left.minutes + right.minutes)
    }
}
