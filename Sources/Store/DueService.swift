import Directory

/// A service that should be checked, and why.
public struct DueService: Sendable, Hashable {
    /// The service's identifier.
    public let id: String
    /// What of it is most in doubt.
    public let field: FieldHistory
    /// The doubt about that, from 0 to 1.
    public let doubt: Double
    /// How often people were sent there, and one more so that nothing is never due.
    public let use: Int

    /// What the list is ordered by.
    public var weight: Double { doubt * Double(use) }
}
