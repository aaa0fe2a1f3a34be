import Directory

/// A way in for one partner to answer for one referral, without an account; the token itself is kept nowhere.
public struct PartnerLink: Sendable, Hashable {
    /// Days for which one holds unless the desk says otherwise: as long as an answer is waited for.
    public static let usualDays = 30

    /// Whether it still lets in.
    public enum Standing: String, Sendable, CaseIterable {
        /// It does; its time is over; the desk or the person took it back.
        case valid, expired, revoked
    }

    /// Its number in the archive.
    public let id: Int
    /// The only referral that it speaks of.
    public let referralID: Int
    /// When it was made.
    public let createdAt: LocalTime
    /// The last minute in which it lets in.
    public let expiresAt: LocalTime
    /// When it was taken back.
    public var revokedAt: LocalTime?

    /// A link from its parts.
    public init(
        id: Int, referralID: Int, createdAt: LocalTime, expiresAt: LocalTime, revokedAt: LocalTime? = nil
    ) {
        self.id = id
        self.referralID = referralID
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }

    /// Whether it lets in at a moment.
    public func standing(at now: LocalTime) -> Standing {
        if revokedAt != nil { return .revoked }
        return now <= expiresAt ? .valid : .expired
    }
}
