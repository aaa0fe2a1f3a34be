import Directory
import Routing

extension AnswerPage {
    /// The form that the cards' boxes belong to, wherever they stand.
    static let sheetForm = "sheet"

    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        return PageFrame(title: words("desk.answer.title"), path: Link.answer(number).path).response(visit) {
            HTML("h1") { words("desk.answer.title") }
            asked(visit)
            if let code = visit.inquiries.caseCode(of: number, now: visit.now), visit.may(.follow) {
                HTML("p", ["class": "notice"]) {
                    HTML("a", ["href": Link.personCase(code).path]) {
                        words("desk.case.heading", ["case": .text(code.description)])
                    }
                }
            }
            HTML("div", ["class": "beside"]) {
                HTML("div") {
                    if !trips.isEmpty { VisitsView(trips, visit).body }
                    list("matches", matches, visit)
                    if !ways.isEmpty { WaysView(ways, visit).body }
                    if !nearMisses.isEmpty { list("near", nearMisses, visit) }
                }
                HTML("aside", ["class": "tools"]) {
                    questionView(visit)
                    sheetView(visit)
                }
            }
        }
    }

    private func asked(_ visit: Visit) -> HTML {
        let words = visit.words
        return HTML("section", ["class": "asked", "aria-label": words("desk.answer.asked")]) {
            HTML("ul", ["class": "chips"]) {
                needs.map { need in HTML("li", ["class": "need"]) { words.html(need.label) } }
                inquiry.phrases(of: visit.network).map { phrase in HTML("li") { words(phrase) } }
            }
            HTML("a", ["href": Link.change(number).path]) { words("desk.answer.change") }
        }
    }

    private func list(_ key: String, _ cards: [Card], _ visit: Visit) -> HTML {
        let words = visit.words
        return HTML("section", ["aria-labelledby": key]) {
            HTML("h2", ["id": key]) { words("desk.answer.\(key)", ["count": .count(cards.count + further(key))]) }
            if cards.isEmpty { HTML("p", ["class": "card"]) { words("desk.answer.\(key).none") } }
            HTML("ol", ["class": "plain cards"]) {
                cards.map { card in
                    HTML("li") {
                        view(
                            card, isFirst: card.place.choice == (matches.first ?? nearMisses.first)?.place.choice, visit
                        )
                    }
                }
            }
            if further(key) > 0 {
                HTML("p", ["class": "note"]) {
                    words("desk.answer.further", ["count": .count(further(key))])
                }
            }
        }
    }

    private func view(_ card: Card, isFirst: Bool, _ visit: Visit) -> HTML {
        var view = CardView(card, visit, inquiry: (number, inquiry.needs))
        view.isFirst = isFirst
        return view.body
    }

    private func further(_ key: String) -> Int { key == "matches" ? furtherCount : 0 }

    private func questionView(_ visit: Visit) -> HTML {
        guard let question else { return .none }
        let words = visit.words
        return HTML("section", ["class": "card question", "aria-labelledby": "question"]) {
            HTML("h2", ["id": "question"]) { words("desk.answer.question") }
            HTML("p", ["class": "ask"]) { words(question.phrase) }
            HTML("p", ["class": "note"]) {
                words("desk.answer.question.why", ["count": .count(question.candidateCount)])
            }
            HTML("div", ["class": "answers"]) {
                answers.map { answer in
                    HTML("form", ["method": "post", "action": Link.route.path]) {
                        HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
                        answer.fields.fields.map { field in
                            HTML("input", ["type": "hidden", "name": field.name, "value": field.value])
                        }
                        HTML("button") { words(answer.phrase) }
                    }
                }
            }
        }
    }

    private func sheetView(_ visit: Visit) -> HTML {
        guard !matches.isEmpty || !ways.isEmpty || !nearMisses.isEmpty else { return .none }
        return HTML("form", ["id": Self.sheetForm, "class": "card", "method": "post", "action": Link.sheet.path]) {
            HTML("h2") { visit.words("desk.sheet.make") }
            HTML("p", ["class": "note"]) { visit.words("desk.sheet.choose") }
            HTML("input", ["type": "hidden", "name": "inquiry", "value": number])
            SheetControls(visit, language: inquiry.facts.languages.first { LanguageTag.shipped.contains($0) }).body
        }
    }
}
