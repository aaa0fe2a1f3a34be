import Directory
import Guides
import Search

/// The pages that people open themselves: needs, what is found, what meets a need, one service.
struct PeoplePages {
    let language: LanguageTag
    let words: Words
    let shelf: Shelf
    let now: LocalTime

    private var network: ServiceNetwork { shelf.network }
    private var root: String { PeopleFrame.path(language) }

    /// Needs in their groups, and the numbers for emergencies.
    func home(emergencies: [(phone: String, key: String)]) -> Response {
        PeopleFrame(title: words("guide.title"), language: language).response(words) {
            HTML("h1") { words("people.hint") }
            HTML("div", ["class": "beside"]) {
                HTML("div", ["class": "groups"]) {
                    network.needs.roots.filter { !network.services(underTerm: $0.id).isEmpty }.map(group)
                }
                HTML("aside") {
                    HTML("section", ["class": "card emergency", "aria-labelledby": "emergency"]) {
                        HTML("h2", ["id": "emergency"]) { words("emergency.title") }
                        HTML("dl") {
                            emergencies.map { phone, key in
                                HTML([
                                    HTML("dt") { words.html(Phone(number: phone)) }, HTML("dd") { words(key) },
                                ])
                            }
                        }
                        HTML("p") { words("emergency.free_calls") }
                    }
                }
            }
        }
    }

    /// What some words find: needs first, then services.
    func search(_ text: String) -> Response {
        let hits = shelf.lookup.find(text, limit: 40, kinds: [.need, .service])
        let whole = hits.filter(\.matchesAllWords)
        let shown = whole.isEmpty ? hits : whole
        let needs = shown.filter { $0.kind == .need }.compactMap { network.needs.find($0.id) }
            .filter { !network.services(underTerm: $0.id).isEmpty }.prefix(8)
        let services = shown.filter { $0.kind == .service }.compactMap { network.findService($0.id) }
        return PeopleFrame(title: words("people.search"), language: language).response(words) {
            HTML("h1") { words("people.search") }
            if needs.isEmpty, services.isEmpty { HTML("p", ["class": "card"]) { words("people.nothing") } }
            HTML("ul", ["class": "plain found"]) {
                needs.map { need in HTML("li") { link(need) } }
            }
            list(services)
        }
    }

    /// The services that meet a need; `nil` when there is no such need.
    func need(_ id: String) -> Response? {
        guard let need = network.needs.find(id) else { return nil }
        let services = network.services(underTerm: id).map { network.services[Int($0)] }.filter {
            $0.status != .defunct
        }
        let frame = PeopleFrame(
            title: need.label.reading(in: language).text, language: language,
            rest: "/need/\(PercentEncoding.encode(id))")
        return frame.response(words) {
            HTML("h1") { words.html(need.label) }
            HTML("ul", ["class": "plain found"]) {
                network.needs.children(of: id).filter { !network.services(underTerm: $0.id).isEmpty }.map { child in
                    HTML("li") { link(child) }
                }
            }
            HTML("p", ["class": "note"]) { words("guide.services", ["count": .count(services.count)]) }
            list(services)
        }
    }

    private func group(_ root: Term) -> HTML {
        HTML("section", ["class": "group"]) {
            HTML("h2") { HTML("a", ["href": path(root)]) { words.html(root.label) } }
            HTML("ul") {
                network.needs.children(of: root.id).filter { !network.services(underTerm: $0.id).isEmpty }.map { need in
                    HTML("li") { HTML("a", ["href": path(need)]) { words.html(need.label) } }
                }
            }
        }
    }

    private func path(_ need: Term) -> String { "\(root)/need/\(PercentEncoding.encode(need.id))" }

    private func link(_ need: Term) -> HTML {
        HTML("a", ["class": "row need", "href": path(need)]) { HTML("strong") { words.html(need.label) } }
    }

    private func list(_ services: [Service]) -> HTML {
        HTML("ul", ["class": "plain found"]) {
            services.map { service in
                let entry = SheetEntry(service: service, site: network.sites(of: service).first, network: network)
                return HTML("li") {
                    HTML("a", ["class": "row", "href": "\(root)/service/\(PercentEncoding.encode(service.id))"]) {
                        HTML("strong") { words.html(service.name) }
                        HTML("span", ["class": "note"]) {
                            if let organization = entry.organization { words.html(.name(organization)) }
                            if let area = entry.area { " · "; words.html(.name(area)) }
                        }
                    }
                }
            }
        }
    }
}
