/// The fields that keep a page to itself (OWASP ASVS 5.0 §3.4, §14.2.2).
public enum SecurityHeaders {
    /// Adds the fields that the answer does not set itself.
    ///
    /// A page may load its style and icon from the desk and send forms to it, and nothing else; it is never framed,
    /// never stored, and never tells another site where it was.
    static func complete(_ response: Response, isSecure: Bool = false) -> Response {
        var complete = response
        if isSecure {
            // Browsers that came by HTTPS once do not come without it for two years (RFC 6797).
            complete.headers.append(HeaderField("Strict-Transport-Security", "max-age=63072000; includeSubDomains"))
        }
        complete.headers += standard.filter { response.headers.values(of: $0.name).isEmpty }
        return complete
    }

    private static let standard = [
        HeaderField("Content-Security-Policy", policy()),
        HeaderField("X-Content-Type-Options", "nosniff"), HeaderField("X-Frame-Options", "DENY"),
        HeaderField("Referrer-Policy", "no-referrer"), HeaderField("Cache-Control", "no-store"),
        HeaderField("Cross-Origin-Opener-Policy", "same-origin"),
        HeaderField("Cross-Origin-Resource-Policy", "same-origin"),
        HeaderField("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
    ]

    /// The content security policy; a style inside the page is allowed by its nonce alone.
    static func policy(styleNonce: String? = nil) -> String {
        let inside = styleNonce.map { " 'nonce-\($0)'" } ?? ""
        return "default-src 'none'; style-src 'self'\(inside); img-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'"
    }
}
