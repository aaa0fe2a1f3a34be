/// One line of the log: what was answered, and nothing of who asked or for what (OWASP ASVS 5.0 §16.2, §14.2.1).
///
/// The route stands by its pattern, so that neither a search nor an identifier of a person gets into a file.
public struct LogEntry: Sendable, Hashable {
    /// The method.
    public let method: String
    /// The pattern of the route, such as `/service/{id}`; empty where none fitted.
    public let route: String
    /// The status.
    public let status: Int
    /// The microseconds that the answer took, and its bytes.
    public let microseconds: Int, bytes: Int

    /// The entry as a line of JSON with the moment that it is given.
    public func line(at moment: String) -> String {
        "{\"at\":\(JSONString.quoted(moment)),\"method\":\(JSONString.quoted(method)),"
            + "\"route\":\(JSONString.quoted(route)),\"status\":\(status),\"microseconds\":\(microseconds),"
            + "\"bytes\":\(bytes)}"
    }
}
