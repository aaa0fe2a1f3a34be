import Directory

/// Sets a leaflet as one HTML document that needs nothing else: to read, to send, to print on A4.
public struct HTMLRenderer: Sendable {
    /// A renderer of HTML.
    public init() {}

    /// The leaflet as a whole document, also well-formed XML, with `lang` and `dir` on everything that needs it.
    public func text(_ leaflet: Leaflet) -> String {
        let page = HTMLPage(language: leaflet.language, beside: leaflet.besideLanguage)
        let title = leaflet.title.segments.map(\.text).joined()
        let headerLines = leaflet.header.map { page.block("p", $0) }
        let header = [page.block("h1", leaflet.title)] + headerLines
        let footer = leaflet.footer.map { page.block("p", $0) }
        return """
            <!DOCTYPE html>
            <html \(page.attributes(of: leaflet.language))>
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>\(HTMLText.escaped(title))</title>
            <style>
            \(StyleSheet.text(title: title))
            </style>
            </head>
            <body>
            <header>
            \(header.joined(separator: "\n"))
            </header>
            <main>
            \(leaflet.blocks.map { page.text(of: $0) }.joined(separator: "\n"))
            </main>
            <footer>
            \(footer.joined(separator: "\n"))
            </footer>
            </body>
            </html>

            """
    }
}
