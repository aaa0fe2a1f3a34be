/// An address that only this machine itself can reach (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
public enum LoopbackAddress: String, Sendable, CaseIterable {
    /// The two loopback addresses.
    case ipv4 = "127.0.0.1", ipv6 = "::1"

    /// The loopback address that a text means.
    ///
    /// Throws `notLoopback` for any other, such as `0.0.0.0`: until there is sign-in, who reaches the desk may use it.
    public init(_ text: String) throws(ListenerError) {
        switch text.lowercased() {
        case "127.0.0.1", "localhost": self = .ipv4
        case "::1", "[::1]": self = .ipv6
        default: throw ListenerError(.notLoopback, ["address": text])
        }
    }

    /// The address as it stands in a web address.
    public var host: String { self == .ipv6 ? "[::1]" : rawValue }
}
