import Directory

/// Somebody who signs in at the desk.
public struct DeskUser: Sendable, Hashable {
    /// The name to sign in with: lower case, unique.
    public let name: String
    /// What the user is there for.
    public var role: Role
    /// The hash of the password, as `PasswordHash` writes it.
    public var passwordHash: String
    /// The secret of the one-time codes, 20 bytes; `nil` without a second factor.
    public var oneTimeSecret: [UInt8]?
    /// The organisation that a partner's user works for.
    public var organizationID: String?
    /// The day since which the user may no longer sign in.
    public var disabledOn: Day?

    /// A user from its parts.
    public init(
        name: String, role: Role, passwordHash: String, oneTimeSecret: [UInt8]? = nil, organizationID: String? = nil,
        disabledOn: Day? = nil
    ) {
        self.name = name
        self.role = role
        self.passwordHash = passwordHash
        self.oneTimeSecret = oneTimeSecret
        self.organizationID = organizationID
        self.disabledOn = disabledOn
    }

    /// A name as it is kept: trimmed, lower case, of 2 to 60 letters, digits, dots, hyphens, underscores and at signs;
    /// `nil` for another.
    public static func name(_ text: String) -> String? {
        let bare = text.lowercased().filter { !$0.isWhitespace }
        return bare.wholeMatch(of: /[\p{L}\p{N}._@-]{2,60}/) == nil ? nil : bare
    }
}
