import Directory
import Referrals

/// Asks, before a partner is told, what the person agrees to share.
struct ReferPage {
    let order: ReferralOrder
    let facts: PersonFacts

    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        let owner = order.service.organizationID.flatMap(visit.network.findOrganization)
        return PageFrame(title: words("desk.refer.title")).response(visit) {
            HTML("h1") { words.html(order.service.name) }
            HTML("form", ["method": "post", "action": Link.refer.path, "class": "card"]) {
                HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
                order.fields.map { field in
                    HTML("input", ["type": "hidden", "name": field.name, "value": field.value])
                }
                HTML("h2") { words("desk.refer.consent", ["organization": .text(owner?.name.source ?? "")]) }
                HTML("p", ["class": "note"]) { words("desk.refer.consent.how") }
                HTML("p", ["class": "check"]) {
                    HTML("span") { "✓ " + words(.need(order.needID)) }
                }
                Self.known(facts).map { fact in
                    HTML("label", ["class": "check"]) {
                        HTML("input", ["type": "checkbox", "name": "share", "value": fact.code, "checked": ""])
                        HTML("span") {
                            facts.limited(to: [fact]).phrases(of: visit.network).map { words($0) }.joined(
                                separator: ", ")
                        }
                    }
                }
                HTML("p", ["class": "submit"]) {
                    HTML("button", ["class": "primary", "name": "mode", "value": "sent"]) { words("desk.refer.send") }
                    " "
                    HTML("button", ["class": "quiet", "name": "mode", "value": "logged"]) { words("desk.refer.log") }
                }
            }
        }
    }

    /// The facts that are known of a person.
    static func known(_ facts: PersonFacts) -> [PersonFact] {
        let single: [PersonFact] = [
            .age, .sex, .legalStatus, .nationality, .residence, .isee, .healthInsurance, .disability, .referral,
            .employment, .languages,
        ]
        let all =
            single + PersonFacts.Household.allCases.map { .household($0) }
            + facts.documents.keys.sorted().map { .document($0) }
        return all.filter { facts.limited(to: [$0]) != PersonFacts() }
    }
}
