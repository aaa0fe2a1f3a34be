import Directory
import Guides

/// The guide to an area, in any shipped language.
struct GuidePage {
    /// The guide.
    let leaflet: Leaflet
    private let visit: Visit
    private let areaID: String?
    private let language: LanguageTag

    init(_ visit: Visit, areaID: String?, desk: DeskContact) {
        let named = visit.request.query["language"].flatMap { LanguageTag($0) }
        let language = LanguageTag.shipped.first { $0.primary == named?.primary } ?? visit.words.language
        let guide = AreaGuide(network: visit.network, areaID: areaID, edition: visit.now.day, desk: desk)
        leaflet = guide.leaflet(in: Phrasebook(language, of: visit.network))
        self.visit = visit
        self.areaID = areaID
        self.language = language
    }

    /// The page: the guide, and above it a form for another area or language.
    func response(nonce: String) -> Response {
        let words = visit.words
        let areas = visit.network.areas.areas.values.map { (name: $0.name.source, id: $0.id) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return LeafletDocument(leaflet) {
            HTML("a", ["href": Link.home.path]) { words("desk.problem.home") }
            HTML("form", ["action": "/guide"]) {
                HTML("label", ["for": "area"]) { words("desk.guide.area") }
                HTML("select", ["id": "area", "name": "area"]) {
                    HTML("option", ["value": ""]) { words("desk.guide.all") }
                    areas.map { name, id in
                        HTML("option", ["value": id, "selected": id == areaID ? "" : nil]) { name }
                    }
                }
                HTML("label", ["for": "language"]) { words("desk.sheet.language") }
                HTML("select", ["id": "language", "name": "language"]) {
                    LanguageTag.shipped.map { tag in
                        HTML(
                            "option", ["value": tag.text, "lang": tag.text, "selected": tag == language ? "" : nil]
                        ) { tag.endonym }
                    }
                }
                HTML("button") { words("desk.guide.show") }
            }
            HTML("p") { words("desk.sheet.print") }
        }.response(words, nonce: nonce)
    }
}
