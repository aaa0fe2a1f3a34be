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
                HTML("p", ["class": "note"]) { summary(way.pathway) }
                if way.pathway.isReachable { choice(way.goal.id) }
            }
            if !way.pathway.assumedLacking.isEmpty {
                let papers = Phrase.Argument.allOf(way.pathway.assumedLacking.map { .document($0) })
                HTML("p", ["class": "note"]) { words("routing.pathway.assumed", ["documents": papers]) }
            }
            HTML("ol", ["class": "steps"]) { way.steps.map { view($0.service, $0.step) } }
        }
    }

    private func choice(_ id: String) -> HTML {
        HTML("label", ["class": "check choose"]) {
            HTML("input", ["type": "checkbox", "name": "pathway", "value": id, "form": AnswerPage.sheetForm])
            HTML("span") { words("desk.sheet.add") }
        }
    }

    private func summary(_ pathway: Pathway) -> String {
        guard let days = pathway.days else {
            guard !pathway.missing.isEmpty else { return words("routing.pathway.unreachable") }
            return words("routing.pathway.missing", ["documents": .allOf(pathway.missing.map { .document($0) })])
        }
        let visits = Phrase("routing.pathway.visits", ["count": .count(pathway.visits)])
        return words("routing.pathway.summary", ["visits": .phrase(visits), "count": .count(days)])
    }

    private func view(_ service: Service, _ step: PathwayStep) -> HTML {
        HTML("li") {
            HTML("strong") { HTML("a", ["href": Link.service(service.id).path]) { words.html(service.name) } }
            HTML("ul", ["class": "parts"]) {
                lines(step).map { line in HTML("li") { words(line) } }
            }
        }
    }

    private func lines(_ step: PathwayStep) -> [Phrase] {
        let gives = Phrase.Argument.allOf(step.gives.map { .document($0) })
        let wait = step.endDay - step.visitDay
        var lines = [
            step.startDay == 0
                ? Phrase("routing.step.now") : Phrase("routing.step.after", ["count": .count(step.startDay)])
        ]
        if step.isTimed { lines.append(Phrase("routing.step.timed")) }
        if !step.brings.isEmpty {
            lines.append(Phrase("routing.step.brings", ["documents": .allOf(step.brings.map { .document($0) })]))
        }
        if step.visitDay > step.startDay {
            lines.append(Phrase("routing.step.wait", ["count": .count(step.visitDay - step.startDay)]))
        }
        if !step.gives.isEmpty {
            lines.append(
                wait == 0
                    ? Phrase("routing.step.gives", ["documents": gives])
                    : Phrase("routing.step.gives_after", ["documents": gives, "count": .count(wait)]))
        }
        if !step.expiring.isEmpty {
            lines.append(Phrase("routing.step.expiring", ["documents": .allOf(step.expiring.map { .document($0) })]))
        }
        return lines
    }
}
