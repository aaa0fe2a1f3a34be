/// How much a zip archive may ask for before it is refused.
public struct ZipLimits: Sendable, Hashable {
    /// The most entries.
    public var maximumEntries = 10_000
    /// The most bytes of all entries together, once they are inflated.
    public var maximumBytes = 1 << 30
    /// How many times its own size an entry beyond a megabyte may grow.
    public var maximumRatio = 200

    /// The limits that real packages stay well below.
    public static let standard = ZipLimits()

    /// The standard limits, to be changed one by one.
    public init() {}
}
