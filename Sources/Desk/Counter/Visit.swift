import Directory
import Referrals

/// One request at the desk, with all that a page is made from.
struct Visit: Sendable {
    /// The request.
    let request: Request
    /// The pieces of the path that the route names.
    let names: [String: String]
    /// The words of the page.
    let words: Words
    /// The network and what finds things in it.
    let shelf: Shelf
    /// The territory's clock.
    let now: LocalTime
    /// Keeps other sites' forms out.
    let formGuard: FormGuard
    /// The inquiries of whoever asks.
    let inquiries: InquiryBook
    /// Who asks; `nil` at a desk that has no users, and for the public.
    let user: DeskUser?

    /// The network.
    var network: ServiceNetwork { shelf.network }
    /// What the hidden field of each form holds.
    var token: String { formGuard.token }

    /// Whether whoever asks may do something; at a desk without users everybody may.
    func may(_ right: Right) -> Bool { user?.role.rights.contains(right) ?? true }

    /// Reads the form that one of the desk's own pages sent; throws `forbidden` for any other.
    func form() throws(HTTPError) -> FormBody { try formGuard.form(of: request) }
}
