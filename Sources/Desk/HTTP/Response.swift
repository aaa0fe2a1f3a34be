/// An answer to a request.
public struct Response: Sendable, Hashable {
    /// The status.
    public var status: Status
    /// The fields of the head, the length left out.
    public var headers: [HeaderField]
    /// The body.
    public var body: [UInt8]

    /// An answer from its parts.
    public init(_ status: Status, headers: [HeaderField] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A text of some type.
    public init(_ status: Status = .ok, text: String, type: String = "text/plain; charset=utf-8") {
        self.init(status, headers: [HeaderField("Content-Type", type)], body: Array(text.utf8))
    }

    /// Sends the browser to another address of the desk, to be read there with GET (RFC 9110 §15.4.4).
    public static func redirect(to path: String) -> Response {
        Response(.seeOther, headers: [HeaderField("Location", path)])
    }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
}
