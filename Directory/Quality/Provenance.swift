/// Where a field's value came from and when.
public struct Provenance: Sendable, Hashable {
    /// The source that gave it.
    public let source: String
    /// The import run that brought it.
    public let run: String
    /// The day it was brought.
    public let day: Day
    /// The value before it.
    public let previousValue: String?

    /// A value's origin.
    public init(source: String, run: String, day: Day, previousValue: String?) {
        self.source = source
        self.run = run
        self.day = day
        self.previousValue = previousValue
    }
}
