/// Why the desk could not begin to listen.
public struct ListenerError: Error, Sendable, Hashable {
    /// The reasons.
    public enum Code: String, Sendable, CaseIterable {
        /// The address `address` is not this machine's own loopback, and there is no sign-in yet.
        case notLoopback = "not_loopback"
        /// The port `port` is outside 0 to 65535.
        case badPort = "bad_port"
        /// Another program listens on `port` already.
        case portInUse = "port_in_use"
        /// The port `port` needs rights that this program has not.
        case notPermitted = "not_permitted"
        /// Something else failed, as `reason` says.
        case failed
    }

    /// The reason.
    public let code: Code
    /// The data of the reason, by the names that `Code` says.
    public let context: [String: String]

    /// An error from its parts.
    public init(_ code: Code, _ context: [String: String] = [:]) {
        self.code = code
        self.context = context
    }
}
