import Referrals

/// Somebody signed in, from sign-in to sign-out.
final class Session: Sendable {
    /// Who.
    let user: DeskUser
    /// What the hidden field of each form holds in this session.
    let token: String
    /// When it began, in seconds since 1970.
    let begunAt: Int
    /// The inquiries made in it; nobody else's are wiped with them.
    let inquiries: InquiryBook

    init(_ user: DeskUser, token: String, begunAt: Int, inquiries: InquiryBook) {
        self.user = user
        self.token = token
        self.begunAt = begunAt
        self.inquiries = inquiries
    }
}
