import Directory
import Referrals

/// What waits for the desk today, what waited longest first.
struct DuePage {
    /// The referrals.
    let due: [DueReferral]

    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        return PageFrame(title: words("desk.due.title"), path: Link.due.path).response(visit) {
            HTML("h1") { words("desk.due.title") }
            if due.isEmpty { HTML("p", ["class": "card"]) { words("refer.nothing_due") } }
            HTML("ol", ["class": "plain cards"]) {
                due.map { item in
                    HTML("li") {
                        HTML(
                            "a",
                            [
                                "class": "row",
                                "href": Link.personCase(item.caseCode).path + "#referral-\(item.referral.id)",
                            ]
                        ) {
                            HTML("strong") { words(item.action.phrase) }
                            HTML("span", ["class": "note"]) {
                                (visit.network.findService(item.referral.serviceID)?.name.source
                                    ?? item.referral.serviceID) + " · \(item.caseCode) · "
                                    + words(.day(item.referral.changedAt.day))
                            }
                        }
                    }
                }
            }
        }
    }
}
