/// The scheme, host and port by which browsers reach the desk (RFC 6454 §6).
public struct WebOrigin: Sendable, Hashable {
    /// Whether it is HTTPS.
    public let isSecure: Bool
    /// The host, and the port where it is not the scheme's own, lower case.
    public let authority: String

    /// An origin written as `https://sportello.example`, a slash at the end allowed; `nil` for another text.
    public init?(_ text: String) {
        let lowered = text.lowercased()
        guard let parts = lowered.wholeMatch(of: /(https?):\/\/([a-z0-9.-]+(?::[0-9]{1,5})?)\/?/) else { return nil }
        isSecure = parts.1 == "https"
        authority = String(parts.2)
    }

    /// The origin as browsers write it.
    public var text: String { (isSecure ? "https://" : "http://") + authority }
}
