/// A request as the handlers see it: all of it read, checked and decoded.
public struct Request: Sendable, Hashable {
    /// What is wanted.
    public let method: Method
    /// The path between its slashes, each piece decoded; none for `/`.
    public let path: [String]
    /// What follows the `?`.
    public let query: FormBody
    /// The fields of the head.
    public let headers: [HeaderField]
    /// The body.
    public let body: [UInt8]

    /// A request for a target such as `/search?q=x` (RFC 9112 §3.2.1); `nil` for any other form or a bad encoding.
    public init?(_ method: Method, target: String, headers: [HeaderField] = [], body: [UInt8] = []) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard target.hasPrefix("/"), let query = FormBody(encoded: halves.count == 2 ? halves[1] : "") else {
            return nil
        }
        let pieces = halves[0].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let path = pieces.compactMap { PercentEncoding.decode($0) }
        guard path.count == pieces.count else { return nil }
        self.method = method
        // A slash at the end says nothing that its lack does not.
        self.path = path.last == "" ? path.dropLast() : path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// The value of a field that stands in the head once; `nil` where it is missing or repeated.
    public func header(_ name: String) -> String? {
        let values = headers.values(of: name)
        return values.count == 1 ? values[0] : nil
    }

    /// The value of a cookie (RFC 6265 §4.2.1).
    public func cookie(_ name: String) -> String? {
        let pairs = headers.values(of: "Cookie").flatMap { $0.split(separator: ";") }
        for pair in pairs.map({ $0.drop { $0 == " " } }) where pair.hasPrefix("\(name)=") {
            return String(pair.dropFirst(name.count + 1))
        }
        return nil
    }

    /// The fields of the form in the body.
    ///
    /// Throws `unsupportedMediaType` for another type than a form's and `badRequest` for a bad encoding.
    public func form() throws(HTTPError) -> FormBody {
        let type = header("Content-Type")?.split(separator: ";").first
        guard type?.lowercased() == "application/x-www-form-urlencoded" else {
            throw HTTPError(.unsupportedMediaType)
        }
        guard let text = String(validating: body, as: UTF8.self), let form = FormBody(encoded: text) else {
            throw HTTPError(.badRequest)
        }
        return form
    }
}
