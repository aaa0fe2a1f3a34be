import Directory

/// The notices in force as an Atom feed (RFC 4287), one feed a language.
public struct NoticeFeed: Sendable {
    private let notices: [Notice]
    private let title: String
    private let address: String
    private let language: LanguageTag

    /// A feed of notices in a language; `address` is the URL under which it is had.
    public init(_ notices: [Notice], title: String, address: String, language: LanguageTag) {
        // The newest first, as readers expect, though the standard asks for no order.
        self.notices = notices.sorted { ($1.changedAt, $1.id) < ($0.changedAt, $0.id) }
        self.title = title
        self.address = address
        self.language = language
    }

    /// The document. An entry's identifier stays the same when its notice changes.
    public var xml: String {
        let updated = notices.first?.changedAt ?? "1970-01-01T00:00:00Z"
        let entries = notices.map(entry).joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.text)">
            <title>\(SVGText.escaped(title))</title><id>\(SVGText.escaped(address))</id><updated>\(updated)</updated>
            <link rel="self" href="\(SVGText.escaped(address))"/><author><name>\(SVGText.escaped(title))</name></author>
            \(entries)
            </feed>

            """
    }

    private func entry(_ notice: Notice) -> String {
        let text = NoticeText(notice, in: language)
        let media = notice.mediaURL.map { "<link rel=\"enclosure\" href=\"\(SVGText.escaped($0))\"/>" } ?? ""
        let terms = notice.needIDs.map { "<category term=\"\(SVGText.escaped($0))\"/>" }.joined()
        let published = notice.publishedOn.map { "<published>\($0)T00:00:00Z</published>" } ?? ""
        return """
            <entry xml:lang="\(text.body.language.text)"><title>\(SVGText.escaped(text.title.text))</title>
            <id>\(SVGText.escaped(address))#\(notice.id)</id><updated>\(notice.changedAt)</updated>\(published)
            <link rel="alternate" href="\(SVGText.escaped(address))#\(notice.id)"/>\(media)\(terms)
            <content type="text">\(SVGText.escaped(text.body.text))</content></entry>
            """
    }
}
