import Directory
import Referrals

/// One referral as its partner sees it: what the person agreed to be told, and the answers in two taps.
struct PartnerPage {
    private let view: PartnerView
    private let key: String

    init(_ view: PartnerView, key: String) {
        self.view = view
        self.key = key
    }

    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        let service = visit.network.findService(view.referral.serviceID)
        return PageFrame(title: words("desk.partner.title"), isBare: true).response(visit) {
            HTML("h1") { service.map { words.html($0.name) } ?? HTML(text: view.referral.serviceID) }
            HTML("p", ["class": "state"]) {
                HTML("strong") { words(view.referral.state.phrase) }
                " "
                HTML("span", ["class": "note"]) { words(.day(view.referral.changedAt.day)) }
            }
            told(visit)
            if view.choices.isEmpty {
                HTML("p", ["class": "notice"]) { words("desk.partner.closed") }
            } else {
                HTML("section", ["aria-labelledby": "answers"]) {
                    HTML("h2", ["id": "answers"]) { words("desk.partner.answers") }
                    HTML("div", ["class": "choices stacked"]) { view.choices.map { choice($0, visit) } }
                }
            }
            HTML("p", ["class": "note"]) { words("desk.partner.privacy") }
        }
    }

    private func told(_ visit: Visit) -> HTML {
        let words = visit.words
        return HTML("section", ["class": "card", "aria-labelledby": "told"]) {
            HTML("h2", ["id": "told"]) { words("desk.partner.told") }
            HTML("ul", ["class": "chips"]) {
                HTML("li", ["class": "need"]) { words(.need(view.needID)) }
                view.facts.phrases(of: visit.network).map { phrase in HTML("li") { words(phrase) } }
            }
            HTML("dl", ["class": "facts"]) {
                view.fields.sorted { $0.key < $1.key }.map { field, value in
                    HTML([HTML("dt") { words(field.phrase) }, HTML("dd") { value }])
                }
                if let time = view.appointment {
                    HTML("dt") { words("refer.appointment") }
                    HTML("dd") { words(.day(time.day)) + " " + Self.clock(time) }
                }
            }
        }
    }

    /// The hour and minute of a moment.
    static func clock(_ time: LocalTime) -> String { ClockTime(minutes: time.minute).map { "\($0)" } ?? "" }

    /// An answer as one button, or as a list that opens to its reasons.
    private func choice(_ kind: PartnerAnswer.Kind, _ visit: Visit) -> HTML {
        let words = visit.words
        switch kind {
        case .seen, .begin: return form(kind, visit) { HTML("button") { words(kind.phrase) } }
        case .accept:
            return form(kind, visit) {
                HTML("button", ["class": "primary"]) { words(kind.phrase) }
                HTML("label", ["for": "time"]) { words("desk.partner.time") }
                HTML("input", ["id": "time", "name": "time", "type": "datetime-local"])
            }
        case .done:
            return opening(kind, words) {
                Outcome.Help.allCases.map { help in
                    form(kind, visit) {
                        HTML("button", ["name": "help", "value": help.rawValue]) { words(help.phrase) }
                    }
                }
            }
        case .waitlist, .decline, .fail:
            return opening(kind, words) {
                form(kind, visit) {
                    if !kind.needsReason { HTML("button") { words("desk.partner.noreason") } }
                    kind.reasons.map { reason in
                        HTML("button", ["name": "reason", "value": reason.rawValue]) { words(reason.phrase) }
                    }
                }
            }
        }
    }

    private func opening(_ kind: PartnerAnswer.Kind, _ words: Words, @HTMLBuilder _ content: () -> HTML) -> HTML {
        HTML("details", ["class": "card"]) {
            HTML("summary") { words(kind.phrase) }
            HTML("div", ["class": "reasonlist"]) { content() }
        }
    }

    private func form(_ kind: PartnerAnswer.Kind, _ visit: Visit, @HTMLBuilder _ content: () -> HTML) -> HTML {
        HTML("form", ["method": "post", "action": Link.partner(key).path, "class": "answerform"]) {
            HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
            HTML("input", ["type": "hidden", "name": "answer", "value": kind.rawValue])
            content()
        }
    }
}
