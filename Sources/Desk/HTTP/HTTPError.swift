/// A request that cannot be served, by the status that says so; put into words in one place.
public struct HTTPError: Error, Sendable, Hashable {
    /// The status.
    public let status: Status
    /// For `methodNotAllowed`, the methods that are allowed.
    public let allowed: [Method]

    /// An error with its status.
    public init(_ status: Status, allowed: [Method] = []) {
        self.status = status
        self.allowed = allowed
    }
}
