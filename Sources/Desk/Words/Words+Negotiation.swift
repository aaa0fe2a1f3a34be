import Directory

extension Words {
    /// The parameter of an address that changes the language of the pages.
    static let parameter = "staff"
    /// The cookie that keeps it.
    static let cookie = "language"

    /// The language a request asks for: by its address, else by its cookie, else by the browser's list, else Italian.
    static func language(for request: Request) -> LanguageTag {
        let named = [request.query[parameter], request.cookie(cookie)].compactMap { $0.flatMap(shipped) }
        return named.first ?? accepted(request.header("Accept-Language") ?? "") ?? "it"
    }

    /// The field that keeps a language chosen by the address.
    static func cookieField(for request: Request) -> HeaderField? {
        guard let chosen = request.query[parameter].flatMap(shipped) else { return nil }
        let value = "\(cookie)=\(chosen); Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict"
        return HeaderField("Set-Cookie", value)
    }

    /// The best of a browser's list that we speak (RFC 9110 §12.5.4).
    private static func accepted(_ list: String) -> LanguageTag? {
        let weighed = list.split(separator: ",").enumerated().compactMap { index, item -> (LanguageTag, Double, Int)? in
            let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            guard let name = parts.first, let language = shipped(name) else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return weight > 0 ? (language, weight, index) : nil
        }
        return weighed.min { ($1.1, $0.2) < ($0.1, $1.2) }?.0
    }

    private static func shipped(_ text: String) -> LanguageTag? {
        LanguageTag(text).flatMap { tag in languages.first { $0.primary == tag.primary } }
    }
}
