import Directory
import Guides
import Routing

/// One service of an answer: where it is, whether it is open, and each rule's answer with what it rests on.
struct CardView {
    private let card: AnswerPage.Card
    private let visit: Visit

    init(_ card: AnswerPage.Card, _ visit: Visit) {
        self.card = card
        self.visit = visit
    }

    private var words: Words { visit.words }
    private var isMatch: Bool { card.remedies.isEmpty }

    /// The card.
    var body: HTML {
        let entry = card.place.entry
        return HTML("article", ["class": isMatch ? "card match" : "card miss"]) {
            HTML("header") {
                HTML("h3") {
                    HTML("a", ["href": Link.service(entry.serviceID).path]) { words.html(entry.name) }
                }
                if let organization = entry.organization {
                    HTML("p", ["class": "note"]) { words.html(.name(organization)) }
                }
                choice
            }
            PlaceView(card.place, visit).summary(distance: card.match.distance)
            HTML("ul", ["class": "reasons"]) { sorted.map(view) }
            if !card.remedies.isEmpty { remedyList }
            details
        }
    }

    private var choice: HTML {
        HTML("label", ["class": "check choose"]) {
            HTML(
                "input",
                ["type": "checkbox", "name": "service", "value": card.place.choice, "form": AnswerPage.sheetForm])
            HTML("span") { words("desk.sheet.add") }
        }
    }

    /// What decides first: refusals, then what nobody knows, then what holds.
    private var sorted: [(reason: Reason, text: String)] {
        let order: [Verdict] = [.no, .unknown, .yes]
        return order.flatMap { verdict in card.reasons.filter { $0.reason.verdict == verdict } }
    }

    private func view(_ item: (reason: Reason, text: String)) -> HTML {
        let verdict = item.reason.verdict
        let sign =
            switch verdict {
            case .yes: "✓"
            case .no: item.reason.rule.isHard ? "✗" : "–"
            case .unknown: "?"
            }
        let kind = verdict == .no && !item.reason.rule.isHard ? "weighs" : verdict.rawValue
        return HTML("li", ["class": kind]) {
            HTML("span", ["class": "sign", "aria-hidden": "true"]) { sign }
            HTML("span", ["class": "unseen"]) { words("desk.verdict.\(kind)") }
            HTML("span") { item.text }
        }
    }

    private var remedyList: HTML {
        HTML("div", ["class": "remedies"]) {
            HTML("h4") { words("desk.answer.remedies") }
            HTML("ul") { card.remedies.map { remedy in HTML("li") { words(remedy.phrase) } } }
        }
    }

    /// The parts of the score, and the field and day that each reason rests on.
    private var details: HTML {
        HTML("details") {
            HTML("summary") { words("desk.answer.score") }
            HTML("ul", ["class": "parts"]) {
                card.match.score.parts.map { part in HTML("li") { words(part.phrase) } }
                HTML("li") { words("desk.answer.total", ["metres": .metres(card.match.score.total)]) }
                if let standing = card.match.standing { HTML("li") { words(standing.phrase) } }
            }
            HTML("table") {
                HTML("caption") { words("desk.answer.evidence") }
                HTML("tbody") { card.reasons.map(evidence) }
            }
        }
    }

    private func evidence(_ item: (reason: Reason, text: String)) -> HTML {
        HTML("tr") {
            HTML("td") { item.text }
            HTML("td") { HTML("code") { item.reason.field } }
            HTML("td") { item.reason.assuredOn.map { words(.day($0)) } ?? words("desk.answer.undated") }
        }
    }
}
