import Directory

/// Where a partner types the code of a message or a slip of paper.
struct PartnerDoorPage {
    /// Why the last key did not let in.
    var problem: Phrase?

    /// The page.
    func response(_ visit: Visit, status: Status = .ok) -> Response {
        let words = visit.words
        return PageFrame(title: words("desk.partner.title"), isBare: true, path: "/p").response(
            visit, status: status
        ) {
            HTML("h1") { words("desk.partner.title") }
            if let problem { HTML("p", ["class": "notice error", "role": "alert"]) { words(problem) } }
            HTML("form", ["method": "post", "action": "/p", "class": "card narrow"]) {
                HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
                HTML("p") {
                    HTML("label", ["for": "key"]) { words("desk.partner.code") }
                    HTML(
                        "input",
                        [
                            "id": "key", "name": "key", "type": "text", "autocomplete": "off", "spellcheck": "false",
                            "required": "", "autofocus": "",
                        ])
                }
                HTML("p") { HTML("button", ["class": "primary"]) { words("desk.partner.open") } }
            }
        }
    }
}
