/// The response statuses that the desk uses (RFC 9110 §15).
public enum Status: Int, Sendable, CaseIterable {
    /// All went well, or look there.
    case ok = 200, noContent = 204, seeOther = 303, notModified = 304
    /// The request is wrong.
    case badRequest = 400, forbidden = 403, notFound = 404, methodNotAllowed = 405, lengthRequired = 411,
        contentTooLarge = 413, unsupportedMediaType = 415, misdirectedRequest = 421, tooManyRequests = 429
    /// The desk is at fault, or too busy for now.
    case internalError = 500, unavailable = 503

    /// What other programs are told (RFC 9110 §15).
    var reason: String {
        switch self {
        case .ok: "OK"
        case .noContent: "No Content"
        case .seeOther: "See Other"
        case .notModified: "Not Modified"
        case .badRequest: "Bad Request"
        case .forbidden: "Forbidden"
        case .notFound: "Not Found"
        case .methodNotAllowed: "Method Not Allowed"
        case .lengthRequired: "Length Required"
        case .contentTooLarge: "Content Too Large"
        case .unsupportedMediaType: "Unsupported Media Type"
        case .misdirectedRequest: "Misdirected Request"
        case .tooManyRequests: "Too Many Requests"
        case .internalError: "Internal Server Error"
        case .unavailable: "Service Unavailable"
        }
    }
}
