import Directory
import Guides

extension ServicePage {
    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        let frame = PageFrame(
            title: entry.name.reading(in: words.language).text, path: Link.service(entry.serviceID).path)
        return frame.response(visit) {
            HTML("article", ["class": "service"]) {
                heading(words)
                HTML("div", ["class": "beside"]) {
                    HTML("div") {
                        facts(words)
                        places.map { view($0, visit) }
                    }
                    HTML("aside") {
                        sheetForm(visit)
                        trust(words)
                    }
                }
            }
        }
    }

    private func heading(_ words: Words) -> HTML {
        HTML("header") {
            HTML("h1") { words.html(entry.name) }
            if let organization = entry.organization {
                HTML("p", ["class": "note"]) { words.html(.name(organization)) }
            }
            if let notice = entry.notice { HTML("p", ["class": "notice"]) { words.html(notice) } }
            HTML("ul", ["class": "chips"]) {
                needs.map { need in
                    HTML("li") {
                        HTML("a", ["href": Link.routeForm(need: need.id).path]) { words.html(need.label) }
                    }
                }
            }
        }
    }

    private func facts(_ words: Words) -> HTML {
        let papers = entry.requirements.filter { !$0.alternatives.isEmpty }.map { Self.wording($0) }
        let rows = FactRows(words)
        return HTML("dl", ["class": "facts"]) {
            rows("label.gives", entry.gives.map { [.text($0)] } ?? [])
            rows("label.for_whom", (entry.forWhom.map { [.text($0)] } ?? []) + rules.map { .argument(.phrase($0)) })
            rows(
                "label.bring",
                papers + (papers.isEmpty ? entry.requiredDocuments.map { .words($0) } : []))
            rows("desk.service.issues", issued.map(Self.wording))
            rows("label.cost", CostText(entry.costs, fees: entry.fees).lines)
            rows("label.wait", entry.wait.map { [.argument(.phrase($0))] } ?? [])
            rows(
                "label.languages",
                entry.languages.isEmpty ? [] : [.argument(.allOf(entry.languages.map { .language($0) }))])
            rows("label.interpreter", entry.interpreting.map { [.words($0)] } ?? [])
            rows("label.apply", entry.howToApply.map { [.text($0)] } ?? [])
            rows("label.email", entry.email.map { [.link($0, target: "mailto:\($0)")] } ?? [])
            rows("label.website", entry.website.map { [.link($0, target: $0)] } ?? [])
        }
    }

    private func view(_ place: PlaceListing, _ visit: Visit) -> HTML {
        HTML("section", ["class": "card place"]) {
            PlaceView(place, visit).body
        }
    }

    private func trust(_ words: Words) -> HTML {
        HTML("section", ["class": "card"]) {
            HTML("h2") { words("desk.service.trust") }
            HTML("p") {
                switch freshness {
                case .unknown: words("desk.service.unconfirmed")
                case .confirmed(let days): words("desk.service.confirmed", ["count": .count(days)])
                }
            }
            HTML("p", ["class": "note"]) { words("desk.service.source", ["source": .text(source)]) }
        }
    }

    private func sheetForm(_ visit: Visit) -> HTML {
        HTML("form", ["class": "card", "method": "post", "action": Link.sheet.path]) {
            HTML("h2") { visit.words("desk.sheet.make") }
            if places.count > 1 {
                HTML("fieldset") {
                    HTML("legend") { visit.words("desk.sheet.places") }
                    places.map { place in
                        HTML("label", ["class": "check"]) {
                            HTML(
                                "input", ["type": "checkbox", "name": "service", "value": place.choice, "checked": ""])
                            HTML("span") { place.entry.addressLines?.first ?? visit.words("desk.place.unnamed") }
                        }
                    }
                }
            } else {
                HTML("input", ["type": "hidden", "name": "service", "value": places[0].choice])
            }
            sheetControls(visit).body
        }
    }

    private func sheetControls(_ visit: Visit) -> SheetControls {
        var controls = SheetControls(visit, language: nil)
        controls.startsHere = true
        return controls
    }

    /// One demand for papers: any of the alternatives.
    static func wording(_ group: DocumentRequirement) -> Wording {
        let documents = Phrase.Argument.anyOf(group.alternatives.map { .document($0) })
        guard let note = group.note else { return .argument(documents) }
        return .phrase("documents.group.note", ["documents": documents, "note": .text(note)])
    }

    private static func wording(_ issued: IssuedDocument) -> Wording {
        .phrase(
            issued.afterDays == 0 ? "desk.service.issues.now" : "desk.service.issues.later",
            ["document": .document(issued.documentID), "count": .count(issued.afterDays)])
    }
}
