import Directory
import Guides

/// A leaflet as a page of the desk: as it prints, under a bar that does not print.
struct LeafletDocument {
    private let leaflet: Leaflet
    private let bar: HTML

    /// A leaflet under a bar.
    init(_ leaflet: Leaflet, @HTMLBuilder bar: () -> HTML) {
        self.leaflet = leaflet
        self.bar = bar()
    }

    /// The page; the leaflet carries its own style, which the policy then allows by its nonce.
    func response(_ words: Words, nonce: String) -> Response {
        let onScreen = HTML([
            HTML("link", ["rel": "stylesheet", "href": Link.leafletStyle.path]),
            HTML("nav", ["class": "desk-bar", "lang": words.language.text, "dir": "ltr"]) { bar },
        ])
        let text = HTMLRenderer().text(leaflet)
            .replacing("<style>", with: "<style nonce=\"\(nonce)\">", maxReplacements: 1)
            .replacing("<body>", with: "<body>\n\(onScreen.markup)", maxReplacements: 1)
        var response = Response(text: text, type: "text/html; charset=utf-8")
        let policy = SecurityHeaders.policy(styleNonce: nonce)
        response.headers.append(HeaderField("Content-Security-Policy", policy))
        return response
    }
}
