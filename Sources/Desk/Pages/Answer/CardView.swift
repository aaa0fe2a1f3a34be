import Directory
import Guides
import Routing

/// One service of an answer: where it is, whether it is open, and each rule's answer with what it rests on.
struct CardView {
    private let card: AnswerPage.Card
    private let visit: Visit
    /// The number of the inquiry and its needs, for who may refer.
    private let inquiry: (number: String, needs: [String])?

    init(_ card: AnswerPage.Card, _ visit: Visit, inquiry: (number: String, needs: [String])? = nil) {
        self.card = card
        self.visit = visit
        self.inquiry = inquiry
    }

    private var words: Words { visit.words }
    /// Whether its box is where one goes on by keys.
    var isFirst = false
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
            HTML("ul", ["class": "reasons"]) { reasonList }
            if !card.remedies.isEmpty { remedyList }
            if visit.may(.follow), let inquiry { referral(inquiry) }
            details
        }
    }

    private var choice: HTML {
        HTML("label", ["class": "check choose"]) {
            HTML(
                "input",
                [
                    "type": "checkbox", "name": "service", "value": card.place.choice, "form": AnswerPage.sheetForm,
                    "autofocus": isFirst ? "" : nil,
                ])
            HTML("span") { words("desk.sheet.add") }
        }
    }

    /// What a rule's answer means for the person, what decides first coming first.
    private enum Weight: String, CaseIterable {
        /// It excludes; nobody knows; it speaks against and no more; it holds.
        case no, unknown, weighs, yes

        init(_ reason: Reason) {
            switch reason.verdict {
            case .yes: self = .yes
            case .no: self = reason.rule.isHard ? .no : .weighs
            case .unknown: self = .unknown
            }
        }

        var sign: String {
            switch self {
            case .no: "✗"
            case .unknown: "?"
            case .weighs: "–"
            case .yes: "✓"
            }
        }
    }

    private var reasonList: [HTML] {
        Weight.allCases.flatMap { weight in
            card.reasons.filter { Weight($0.reason) == weight }.map { item in
                HTML("li", ["class": weight.rawValue]) {
                    HTML("span", ["class": "sign", "aria-hidden": "true"]) { weight.sign }
                    HTML("span", ["class": "unseen"]) { words("desk.verdict.\(weight.rawValue)") }
                    HTML("span") { item.text }
                }
            }
        }
    }

    /// Logged in one key, or referred with the person's consent.
    private func referral(_ inquiry: (number: String, needs: [String])) -> HTML {
        let terms = Set(
            (visit.network.findService(card.match.serviceID)?.termIDs ?? []).flatMap(visit.network.needs.ancestors))
        let need = inquiry.needs.first { terms.contains($0) } ?? inquiry.needs.first ?? ""
        return HTML("form", ["method": "post", "action": Link.refer.path, "class": "answerform"]) {
            HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
            HTML("input", ["type": "hidden", "name": "choice", "value": card.place.choice])
            HTML("input", ["type": "hidden", "name": "need", "value": need])
            HTML("input", ["type": "hidden", "name": "inquiry", "value": inquiry.number])
            HTML("button", ["class": "quiet", "name": "mode", "value": "logged"]) { words("desk.refer.log") }
            if card.place.entry.organization != nil {
                HTML("button", ["class": "quiet", "name": "mode", "value": "ask"]) { words("desk.refer.button") }
            }
        }
    }

    private var remedyList: HTML {
        HTML("div", ["class": "remedies"]) {
            HTML("h4") { words("desk.answer.remedies") }
            HTML("ul") { card.remedies.map { remedy in HTML("li") { words(remedy.phrase) } } }
            card.alternatives.map { way in
                HTML("div") {
                    HTML("p", ["class": "note"]) { words("desk.answer.or") }
                    HTML("ul") { way.map { remedy in HTML("li") { words(remedy.phrase) } } }
                }
            }
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
