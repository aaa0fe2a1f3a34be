import Directory

/// Who at the desk follows a case, from when to when.
public struct CaseHolder: Sendable, Hashable {
    /// The account.
    public let operatorName: String
    /// The first day.
    public let since: Day
    /// The day it was handed over; `nil` for who follows it now.
    public let until: Day?

    /// A holder from the parts.
    public init(operatorName: String, since: Day, until: Day? = nil) {
        self.operatorName = operatorName
        self.since = since
        self.until = until
    }
}
