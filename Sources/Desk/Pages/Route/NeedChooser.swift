import Directory

/// The needs as boxes to tick, a group to unfold for each need of the first level.
struct NeedChooser {
    private let needs: [RoutePage.NeedItem]
    private let words: Words
    private let chosen: Set<String>

    init(_ needs: [RoutePage.NeedItem], _ words: Words, chosen: Set<String>) {
        self.needs = needs
        self.words = words
        self.chosen = chosen
    }

    /// The field.
    var body: HTML {
        HTML("fieldset", ["id": InquiryField.need.rawValue]) {
            HTML("legend") { words("desk.route.need") }
            HTML("div", ["class": "groups"]) {
                needs.map { group in
                    HTML("details", ["open": group.contains(chosen) ? "" : nil]) {
                        HTML("summary") { words.html(group.term.label) }
                        list([group])
                    }
                }
            }
        }
    }

    private func list(_ items: [RoutePage.NeedItem]) -> HTML {
        HTML("ul", ["class": "plain tree"]) {
            items.map { item in
                HTML("li") {
                    box(item)
                    if !item.children.isEmpty { list(item.children) }
                }
            }
        }
    }

    private func box(_ item: RoutePage.NeedItem) -> HTML {
        HTML("label", ["class": "check"]) {
            HTML(
                "input",
                [
                    "type": "checkbox", "name": InquiryField.need.rawValue, "value": item.term.id,
                    "checked": chosen.contains(item.term.id) ? "" : nil,
                ])
            HTML("span", ["class": item.serviceCount == 0 ? "none" : nil]) {
                words.html(item.term.label)
                " "
                HTML("span", ["class": "count"]) {
                    HTML("span", ["aria-hidden": "true"]) { "\(item.serviceCount)" }
                    HTML("span", ["class": "unseen"]) {
                        words("desk.count.services", ["count": .count(item.serviceCount)])
                    }
                }
            }
        }
    }
}
