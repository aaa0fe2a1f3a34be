import Directory
import Routing

/// The ways through missing papers, step by step.
struct WaysView {
    private let ways: [AnswerPage.Way]
    private let visit: Visit

    init(_ ways: [AnswerPage.Way], _ visit: Visit) {
        self.ways = ways
        self.visit = visit
    }

    private var words: Words { visit.words }

    /// The section.
    var body: HTML {
        HTML("section", ["aria-labelledby": "ways"]) {
            HTML("h2", ["id": "ways"]) { words("desk.answer.ways") }
            ways.map(view)
        }
    }

    private func view(_ way: AnswerPage.Way) -> HTML {
        HTML("article", ["class": "card way"]) {
            HTML("header") {
                HTML("h3") { HTML("a", ["href": Link.service(way.goal.id).path]) { words.html(way.goal.name) } }
                HTML("p", ["class": "note"]) { way.pathway.phrases.first.map { words($0) } ?? "" }
                if way.pathway.isReachable { choice(way.goal.id) }
            }
            way.pathway.phrases.dropFirst().map { phrase in HTML("p", ["class": "note"]) { words(phrase) } }
            HTML("ol", ["class": "steps"]) { way.steps.map { view($0.service, $0.step) } }
            way.pathway.alternatives.map { other in HTML("p", ["class": "note"]) { words(phrase(other)) } }
        }
    }

    private func phrase(_ other: PathwayAlternative) -> Phrase {
        let services = other.steps.compactMap { visit.network.findService($0.serviceID) }
        return other.phrase(services: services.map { .localized($0.name) })
    }

    private func choice(_ id: String) -> HTML {
        HTML("label", ["class": "check choose"]) {
            HTML("input", ["type": "checkbox", "name": "pathway", "value": id, "form": AnswerPage.sheetForm])
            HTML("span") { words("desk.sheet.add") }
        }
    }

    private func view(_ service: Service, _ step: PathwayStep) -> HTML {
        HTML("li") {
            HTML("strong") { HTML("a", ["href": Link.service(service.id).path]) { words.html(service.name) } }
            HTML("ul", ["class": "parts"]) {
                step.phrases.map { line in HTML("li") { words(line) } }
            }
        }
    }
}
