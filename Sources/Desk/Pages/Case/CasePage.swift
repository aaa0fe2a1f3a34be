import Directory
import Referrals

/// A person by a code: needs, referrals, what may be done next with each.
struct CasePage {
    private let followed: Followed
    /// Words to send to a partner, made this moment and kept nowhere.
    private let message: AskedPartner?

    init(_ followed: Followed, message: AskedPartner? = nil) {
        self.followed = followed
        self.message = message
    }

    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        let code = followed.personCase.code
        return PageFrame(title: words("desk.case.title"), path: Link.personCase(code).path).response(visit) {
            HTML("h1") { words("desk.case.heading", ["case": .text(code.description)]) }
            if let message { message.body(visit) }
            HTML("div", ["class": "beside"]) {
                HTML("div") {
                    followed.needs.map { need in section(need, visit) }
                    if followed.needs.isEmpty { HTML("p", ["class": "card"]) { words("desk.case.empty") } }
                }
                HTML("aside", ["class": "tools"]) { person(visit) }
            }
        }
    }

    private func person(_ visit: Visit) -> HTML {
        let (words, personCase) = (visit.words, followed.personCase)
        return HTML("section", ["class": "card", "aria-labelledby": "known"]) {
            HTML("h2", ["id": "known"]) { words("desk.case.known") }
            HTML("ul", ["class": "chips"]) {
                personCase.facts.phrases(of: visit.network).map { phrase in HTML("li") { words(phrase) } }
            }
            HTML("p", ["class": "note"]) {
                words("desk.case.opened", ["day": .day(personCase.openedOn)]) + " "
                    + words("desk.case.kept", ["day": .day(personCase.retainUntil)])
            }
            HTML("details") {
                HTML("summary") { words("desk.case.erase") }
                HTML("form", ["method": "post", "action": Link.personCase(personCase.code).path + "/erase"]) {
                    HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
                    HTML("p") { words("desk.case.erase.why") }
                    HTML("button", ["name": "sure", "value": "yes"]) { words("desk.case.erase.sure") }
                }
            }
        }
    }

    private func section(_ need: CaseNeed, _ visit: Visit) -> HTML {
        let words = visit.words
        let own = followed.referrals.filter { $0.referral.caseNeedID == need.id }
        let key = "need-\(need.id)"
        return HTML("section", ["aria-labelledby": key]) {
            HTML("h2", ["id": key]) {
                words(.need(need.needID))
                " · "
                HTML("span", ["class": "note"]) { words(need.state.phrase) }
            }
            HTML("ol", ["class": "plain cards"]) {
                own.map { item in HTML("li") { ReferralView(item.referral, item.events, visit).body } }
            }
        }
    }
}
