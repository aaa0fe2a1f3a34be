/// A link with its secrets, in the only moment they are known: to be sent at once and kept nowhere.
public struct FreshPartnerLink: Sendable, Hashable {
    /// The link as it is kept.
    public let link: PartnerLink
    /// What goes into the link.
    public let token: LinkToken
    /// What goes onto paper, and is read aloud.
    public let code: ShortCode

    /// A link with its secrets.
    public init(link: PartnerLink, token: LinkToken, code: ShortCode) {
        self.link = link
        self.token = token
        self.code = code
    }
}
