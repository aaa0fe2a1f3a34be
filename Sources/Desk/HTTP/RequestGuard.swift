/// What a request's head must be before its body is read.
struct RequestGuard: Sendable {
    /// The port that the desk listens on.
    let port: Int
    /// How browsers reach it, where that is not by its own address.
    var origin: WebOrigin?

    /// The most bytes of a body.
    static let bodyLimit = 1 << 20

    /// Why the head is refused; `nil` when it is not.
    ///
    /// The library takes some heads that two programs could read in two ways, and so a request inside a request.
    func refusal(of headers: [HeaderField], method: String) -> HTTPError? {
        let lengths = headers.values(of: "Content-Length")
        let encodings = headers.values(of: "Transfer-Encoding")
        // RFC 9112 §6.3, points 3 and 5.
        guard lengths.count <= 1, lengths.isEmpty || encodings.isEmpty else { return HTTPError(.badRequest) }
        if let refused = hostRefusal(headers.values(of: "Host")) { return refused }
        guard Method(rawValue: method) != nil else { return HTTPError(.methodNotAllowed, allowed: Method.allCases) }
        // No browser sends a form in chunks, and a length known beforehand is one that can be refused.
        guard encodings.isEmpty else { return HTTPError(.lengthRequired) }
        guard let length = lengths.first else { return nil }
        guard let count = Int(length), count >= 0 else { return HTTPError(.badRequest) }
        return count > Self.bodyLimit ? HTTPError(.contentTooLarge) : nil
    }

    /// Only by these names: a name of a stranger's that leads here would let the stranger's page read ours.
    private func hostRefusal(_ hosts: [String]) -> HTTPError? {
        guard hosts.count == 1 else { return HTTPError(.badRequest) }
        let names = ["localhost", "127.0.0.1", "[::1]"]
        let allowed = names.map { "\($0):\(port)" } + (port == 80 ? names : []) + (origin.map { [$0.authority] } ?? [])
        return allowed.contains(hosts[0].lowercased()) ? nil : HTTPError(.misdirectedRequest)
    }
}
