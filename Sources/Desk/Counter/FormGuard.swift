/// Keeps other sites' pages from sending forms to the desk (OWASP ASVS 5.0 §3.5).
struct FormGuard: Sendable {
    /// The name of the hidden field that every form of the desk has.
    static let field = "token"

    /// What that field holds: drawn when the desk starts, and readable by its own pages alone.
    let token: String
    /// How browsers reach the desk, where it is not by HTTP and the host that they name.
    var origin: WebOrigin?

    /// Reads a form that one of the desk's own pages sent; throws `forbidden` for any other.
    func form(of request: Request) throws(HTTPError) -> FormBody {
        guard isSameOrigin(request) else { throw HTTPError(.forbidden) }
        let form = try request.form()
        guard let sent = form[Self.field], Self.equal(sent, token) else { throw HTTPError(.forbidden) }
        return form
    }

    /// By the browser's own word (Fetch Metadata §2.3), else by the origin; `null` is what a page sends that tells
    /// nobody where it was, as ours do.
    private func isSameOrigin(_ request: Request) -> Bool {
        let sites = request.headers.values(of: "Sec-Fetch-Site")
        guard sites.isEmpty else { return sites == ["same-origin"] }
        let origins = request.headers.values(of: "Origin")
        guard !origins.isEmpty, origins != ["null"] else { return true }
        if let origin, origins == [origin.text] { return true }
        return request.header("Host").map { origins == ["http://\($0)"] } ?? false
    }

    /// Compares in a time that does not tell how much was right.
    private static func equal(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        return left.count == right.count && zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
