import Directory

/// Where a case is found again by its code.
struct CaseDoorPage {
    /// Whether the last code was of no case.
    var isUnknown = false

    /// The page.
    func response(_ visit: Visit, status: Status = .ok) -> Response {
        let words = visit.words
        return PageFrame(title: words("desk.case.title"), path: Link.cases.path).response(visit, status: status) {
            HTML("h1") { words("desk.case.find") }
            if isUnknown { HTML("p", ["class": "notice error", "role": "alert"]) { words("desk.case.unknown") } }
            HTML("form", ["method": "post", "action": Link.cases.path, "class": "card narrow"]) {
                HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
                HTML("p") {
                    HTML("label", ["for": "code"]) { words("desk.case.code") }
                    HTML(
                        "input",
                        [
                            "id": "code", "name": "code", "type": "text", "autocomplete": "off", "required": "",
                            "autofocus": "", "spellcheck": "false",
                        ])
                }
                HTML("p") { HTML("button", ["class": "primary"]) { words("desk.case.open") } }
            }
            HTML("p") { HTML("a", ["href": Link.due.path]) { words("desk.due.title") } }
        }
    }
}
