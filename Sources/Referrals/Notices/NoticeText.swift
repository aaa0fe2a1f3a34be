import Directory

/// A notice in one language, as it is sent, printed or read.
public struct NoticeText: Sendable, Hashable {
    /// The notice.
    public let notice: Notice
    /// Title and text as found for the reader.
    public let title, body: LocalizedText.Reading

    /// The text for a reader of a language; a fallback says so.
    public init(_ notice: Notice, in language: LanguageTag) {
        self.notice = notice
        title = notice.title.reading(in: language)
        body = notice.body.reading(in: language)
    }

    /// Whether nobody has read the translation over, or the source has changed since.
    public var isUnsure: Bool { body.state.map { [.machine, .draft, .stale].contains($0) } ?? false }

    /// Ready to be sent by any messenger: title, text, the recording. `note` is what is said of an unsure translation.
    public func message(note: String? = nil) -> String {
        ([title.text, body.text, notice.mediaURL, isUnsure || body.isFallback ? note : nil] as [String?])
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// One page to print and hang up (HTML Living Standard); its direction follows the language.
    public func sheet(desk: String, note: String? = nil) -> String {
        let paragraphs = body.text.split(separator: "\n").map { "<p>\(SVGText.escaped(String($0)))</p>" }
        let media = notice.mediaURL.map { "<p class=\"m\"><bdi dir=\"ltr\">\(SVGText.escaped($0))</bdi></p>" } ?? ""
        let unsure =
            isUnsure || body.isFallback
            ? note.map { "<p class=\"u\" dir=\"auto\">\(SVGText.escaped($0))</p>" } ?? "" : ""
        let rightToLeft: Set = ["ar", "fa", "ur", "ps", "ckb", "he"]
        let direction = rightToLeft.contains(body.language.primary) ? "rtl" : "ltr"
        return """
            <!DOCTYPE html>
            <html lang="\(body.language.text)" dir="\(direction)"><head><meta charset="utf-8">
            <title>\(SVGText.escaped(title.text))</title><style>
            @page{size:A4;margin:18mm}body{font:20pt/1.5 "Noto Sans","Noto Sans Arabic",sans-serif;margin:0 auto;\
            max-width:40rem;padding:1rem;color:#000}h1{font-size:34pt;line-height:1.25}.m,.u,footer{font-size:14pt}\
            .u{font-style:normal;border-inline-start:4px solid #777;padding-inline-start:.5rem}footer{margin-top:3rem}
            </style></head><body><h1>\(SVGText.escaped(title.text))</h1>
            \(paragraphs.joined(separator: "\n"))
            \(media)\(unsure)<footer dir="auto">\(SVGText.escaped(desk))</footer></body></html>

            """
    }
}
