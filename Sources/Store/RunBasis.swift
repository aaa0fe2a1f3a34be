/// How a delivery was read, as text that can be read again: what a replay needs besides the raw files.
public struct RunBasis: Sendable, Hashable {
    /// The partner profile as JSON.
    public let profile: String?
    /// The merge policy as JSON.
    public let policy: String?

    /// A basis from its parts.
    public init(profile: String? = nil, policy: String? = nil) {
        self.profile = profile
        self.policy = policy
    }
}
