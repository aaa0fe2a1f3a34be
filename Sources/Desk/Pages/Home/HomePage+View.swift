import Directory
import Guides

extension HomePage {
    /// The page.
    func response(_ visit: Visit) -> Response {
        let words = visit.words
        let frame = PageFrame(title: words("desk.home.title"), startsInSearch: true, path: Link.home.path)
        return frame.response(visit) {
            HTML("h1", ["class": "lead"]) { words("desk.home.heading") }
            HTML("p", ["class": "lead"]) {
                HTML("a", ["class": "button", "href": Link.routeForm(need: nil).path]) { words("desk.home.route") }
            }
            HTML("div", ["class": "beside"]) {
                HTML("section", ["aria-labelledby": "needs"]) {
                    HTML("h2", ["id": "needs"]) { words("desk.home.needs") }
                    HTML("div", ["class": "groups"]) { groups.map { view($0, words) } }
                }
                HTML("aside") {
                    emergencyView(words)
                    countView(words)
                }
            }
        }
    }

    private func view(_ group: Group, _ words: Words) -> HTML {
        HTML("section", ["class": "group"]) {
            HTML("h3") { link(group.need, words) }
            HTML("ul") { group.needs.map { need in HTML("li") { link(need, words) } } }
        }
    }

    private func link(_ need: Need, _ words: Words) -> HTML {
        HTML("a", ["href": Link.routeForm(need: need.id).path, "class": need.serviceCount == 0 ? "none" : nil]) {
            words.html(need.label)
            " "
            HTML("span", ["class": "count"]) {
                HTML("span", ["aria-hidden": "true"]) { "\(need.serviceCount)" }
                HTML("span", ["class": "unseen"]) {
                    words("desk.count.services", ["count": .count(need.serviceCount)])
                }
            }
        }
    }

    private func emergencyView(_ words: Words) -> HTML {
        HTML("section", ["class": "card emergency", "aria-labelledby": "emergency"]) {
            HTML("h2", ["id": "emergency"]) { words("emergency.title") }
            HTML("dl") {
                Self.emergencies.map { phone, key in
                    HTML([
                        HTML("dt") { words.html(.argument(.phone(phone))) }, HTML("dd") { words(key) },
                    ])
                }
            }
        }
    }

    private func countView(_ words: Words) -> HTML {
        HTML("section", ["class": "card counts", "aria-labelledby": "counts"]) {
            HTML("h2", ["id": "counts"]) { words("desk.home.counts") }
            HTML("ul") {
                HTML("li") { words("desk.count.services", ["count": .count(serviceCount)]) }
                HTML("li") { words("desk.count.organizations", ["count": .count(organizationCount)]) }
                HTML("li") { words("desk.count.areas", ["count": .count(areaCount)]) }
            }
        }
    }
}
