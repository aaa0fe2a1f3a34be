import Directory

extension SearchPage {
    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        let frame = PageFrame(title: words("desk.search.title"), searched: text, path: Link.search(text).path)
        return frame.response(visit) {
            HTML("h1") { words("desk.search.heading", ["words": .text(text)]) }
            if isEmpty { emptyView(words) }
            if !needs.isEmpty { section("needs", words, needs.map { needView($0, words) }) }
            chips.body(text, visit)
            if services.isEmpty, !chips.chosen.isEmpty { chips.remedies(text, visit) }
            if !services.isEmpty {
                section("services", words, services.map { serviceView($0, words) })
                if chips.services.count > services.count {
                    HTML("p", ["class": "note"]) {
                        words("desk.search.more", ["count": .count(chips.services.count - services.count)])
                    }
                }
            }
            if !organizations.isEmpty {
                section("organizations", words, organizations.map { organizationView($0, words) })
            }
            if !areas.isEmpty { section("areas", words, areas.map { areaView($0, words) }) }
        }
    }

    private func section(_ key: String, _ words: Words, _ items: [HTML]) -> HTML {
        HTML("section", ["aria-labelledby": key, "class": "found"]) {
            HTML("h2", ["id": key]) { words("desk.search.\(key)") }
            HTML("ul", ["class": "plain"]) { items.map { item in HTML("li") { item } } }
        }
    }

    private func needView(_ need: (term: Term, serviceCount: Int), _ words: Words) -> HTML {
        let isFirst = need.term.id == needs.first?.term.id
        return HTML(
            "a",
            [
                "class": "row need", "href": Link.routeForm(need: need.term.id).path,
                // So that Enter goes on to what was found first.
                "autofocus": isFirst ? "" : nil,
            ]
        ) {
            HTML("strong") { words.html(need.term.label) }
            HTML("span", ["class": "note"]) {
                words("desk.count.services", ["count": .count(need.serviceCount)])
            }
        }
    }

    private func serviceView(_ found: FoundService, _ words: Words) -> HTML {
        let isFirst = needs.isEmpty && found.service.id == services.first?.service.id
        return HTML(
            "a",
            ["class": "row", "href": Link.service(found.service.id).path, "autofocus": isFirst ? "" : nil]
        ) {
            HTML("strong") { words.html(found.service.name) }
            if let organization = found.organization {
                HTML("span", ["class": "note"]) { words.html(.name(organization.name)) }
            }
        }
    }

    private func organizationView(_ found: (organization: Organization, services: [Service]), _ words: Words) -> HTML {
        HTML("div", ["class": "row"]) {
            HTML("strong") { words.html(.name(found.organization.name)) }
            HTML("ul") {
                found.services.map { service in
                    HTML("li") { HTML("a", ["href": Link.service(service.id).path]) { words.html(service.name) } }
                }
            }
        }
    }

    private func areaView(_ area: Area, _ words: Words) -> HTML {
        HTML("a", ["class": "row", "href": Link.guide(area: area.id, language: nil).path]) {
            HTML("strong") { words.html(.name(area.name)) }
            HTML("span", ["class": "note"]) { words("desk.search.area_guide") }
        }
    }

    private func emptyView(_ words: Words) -> HTML {
        HTML("section", ["class": "card"]) {
            HTML("p") { words("desk.search.empty") }
            HTML("ul") {
                HTML("li") { words("desk.search.empty.shorter") }
                HTML("li") { words("desk.search.empty.need") }
                HTML("li") { HTML("a", ["href": Link.home.path]) { words("desk.search.empty.all") } }
            }
        }
    }
}
