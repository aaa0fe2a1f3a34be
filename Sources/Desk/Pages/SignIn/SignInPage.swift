import Directory

/// Where a user says who they are.
struct SignInPage {
    /// Where to go on to.
    let target: String
    /// Why the last try failed, by the key of its words.
    var problem: String?

    /// The page; the password is never given back to it.
    func response(_ words: Words, token: String, status: Status = .ok) -> Response {
        PageFrame(title: words("desk.signin.title"), isBare: true).response(words, token: nil, status: status) {
            HTML("h1") { words("desk.signin.title") }
            if let problem { HTML("p", ["class": "problem", "role": "alert"]) { words(problem) } }
            HTML("form", ["method": "post", "action": "/sign-in", "class": "card narrow"]) {
                HTML("input", ["type": "hidden", "name": FormGuard.field, "value": token])
                HTML("input", ["type": "hidden", "name": "to", "value": target])
                field("name", "username", type: "text", words, autofocus: true)
                field("password", "current-password", type: "password", words)
                field("code", "one-time-code", type: "text", words, isRequired: false)
                HTML("p") { HTML("button", ["class": "button"]) { words("desk.signin.button") } }
            }
        }
    }

    private func field(
        _ name: String, _ purpose: String, type: String, _ words: Words, autofocus: Bool = false,
        isRequired: Bool = true
    ) -> HTML {
        HTML("p") {
            HTML("label", ["for": name]) { words("desk.signin.\(name)") }
            HTML(
                "input",
                [
                    "id": name, "name": name, "type": type, "autocomplete": purpose,
                    "autofocus": autofocus ? "" : nil, "required": isRequired ? "" : nil,
                    "inputmode": name == "code" ? "numeric" : nil, "spellcheck": "false",
                ])
        }
    }
}
