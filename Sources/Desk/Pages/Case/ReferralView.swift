import Directory
import Referrals

/// One referral on a case's page: where it stands, what may be done next, and how it came there.
struct ReferralView {
    private let referral: Referral
    private let events: [ReferralEvent]
    private let visit: Visit

    init(_ referral: Referral, _ events: [ReferralEvent], _ visit: Visit) {
        self.referral = referral
        self.events = events
        self.visit = visit
    }

    private var words: Words { visit.words }

    /// The referral as a card.
    var body: HTML {
        HTML("article", ["class": "card", "id": "referral-\(referral.id)"]) {
            HTML("header") {
                HTML("h3") {
                    HTML("a", ["href": Link.service(referral.serviceID).path]) {
                        visit.network.findService(referral.serviceID).map { words.html($0.name) }
                            ?? HTML(text: referral.serviceID)
                    }
                }
                HTML("p", ["class": "note"]) {
                    HTML("strong") { words(referral.state.phrase) }
                    " · " + words(.day(referral.changedAt.day))
                    if referral.isLoggedOnly { " · " + words("desk.case.logged") }
                    if let reason = referral.reason ?? referral.outcome?.reason { " · " + words(reason.phrase) }
                }
            }
            steps
            if !referral.isLoggedOnly, !referral.state.isFinal, referral.state != .draft { ask }
            history
        }
    }

    /// What the desk may do next: one button each, or a list of reasons that opens.
    private var steps: HTML {
        let all = referral.steps(for: .desk).filter { $0.to != .enteredInError && $0.to != .sent }
        // Buttons first, then what opens to a list.
        let open = all.filter { !opensToReasons($0) } + all.filter(opensToReasons)
        return HTML("div", ["class": "choices"]) {
            open.map { transition in
                if transition.needsOutcome { return outcome(transition) }
                if opensToReasons(transition) { return reasons(transition) }
                return form(to: transition.to) { HTML("button") { words(transition.to.phrase) } }
            }
        }
    }

    private func opensToReasons(_ transition: ReferralTransition) -> Bool {
        !transition.needsOutcome && (transition.needsReason || !transition.reasons.isEmpty)
    }

    private func outcome(_ transition: ReferralTransition) -> HTML {
        form(to: transition.to) {
            HTML("span", ["class": "ask"]) { words("desk.case.outcome") }
            Outcome.Help.allCases.map { help in
                HTML("button", ["name": "help", "value": help.rawValue]) { words(help.phrase) }
            }
        }
    }

    private func reasons(_ transition: ReferralTransition) -> HTML {
        HTML("details") {
            HTML("summary") { words(transition.to.phrase) + "…" }
            form(to: transition.to) {
                if !transition.needsReason { HTML("button") { words("desk.partner.noreason") } }
                transition.reasons.map { reason in
                    HTML("button", ["name": "reason", "value": reason.rawValue, "class": "quiet"]) {
                        words(reason.phrase)
                    }
                }
            }
        }
    }

    private var ask: HTML {
        HTML("form", ["method": "post", "action": Link.referral(referral.id).path + "/ask", "class": "answerform"]) {
            HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
            HTML("button", ["class": "primary"]) { words("desk.case.ask") }
        }
    }

    private var history: HTML {
        HTML("details") {
            HTML("summary") { words("desk.case.history", ["count": .count(events.count)]) }
            HTML("ol", ["class": "parts"]) {
                events.map { event in
                    HTML("li") {
                        words(.day(event.at.day)) + " " + PartnerPage.clock(event.at) + " · "
                        words(event.to.phrase)
                        if let by = event.by { " · " + by }
                        if let reason = event.reason { " · " + words(reason.phrase) }
                    }
                }
            }
        }
    }

    private func form(to state: ReferralState, @HTMLBuilder _ content: () -> HTML) -> HTML {
        HTML("form", ["method": "post", "action": Link.referral(referral.id).path, "class": "answerform"]) {
            HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
            HTML("input", ["type": "hidden", "name": "to", "value": state.rawValue])
            content()
        }
    }
}
