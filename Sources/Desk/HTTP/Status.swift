/// The response statuses that the desk uses (RFC 9110 §15).
public enum Status: Int, Sendable, CaseIterable {
    /// All went well, or look there.
    case ok = 200, seeOther = 303
    /// The request is wrong.
    case badRequest = 400, forbidden = 403, notFound = 404, methodNotAllowed = 405, lengthRequired = 411,
        contentTooLarge = 413, unsupportedMediaType = 415, misdirectedRequest = 421
    /// The desk is at fault, or too busy for now.
    case internalError = 500, unavailable = 503
}
