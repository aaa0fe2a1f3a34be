/// A request that cannot be served, by the status that says so; put into words in one place.
public struct HTTPError: Error, Sendable, Hashable {
    /// The status.
    public let status: Status
    /// For `methodNotAllowed`, the methods that are allowed.
    public let allowed: [Method]
    /// For other programs, what of the request was wrong, such as a parameter's name.
    public let detail: String?

    /// An error with its status.
    public init(_ status: Status, allowed: [Method] = [], detail: String? = nil) {
        self.status = status
        self.allowed = allowed
        self.detail = detail
    }
}
