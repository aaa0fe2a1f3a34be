/// The request methods that the desk knows (RFC 9110 §9).
public enum Method: String, Sendable, CaseIterable {
    /// To read, to read the head alone, to send a form, to ask what may be sent from another site's page.
    case get = "GET", head = "HEAD", post = "POST", options = "OPTIONS"
}
