import Directory

/// The controls of a form, each with its label, what it holds, and what was wrong with it.
struct FormControls {
    /// The words of the page.
    let words: Words
    private let fields: FormBody
    private let problems: [InquiryField]

    init(_ words: Words, fields: FormBody, problems: [InquiryField]) {
        self.words = words
        self.fields = fields
        self.problems = problems
    }

    /// A line of text; `type`, `list`, `inputmode` and `maxlength` may be given.
    func text(_ field: InquiryField, _ attributes: [String: String] = [:]) -> HTML {
        let name = field.rawValue
        let isWrong = problems.contains(field)
        return HTML("div", ["class": isWrong ? "field wrong" : "field"]) {
            HTML("label", ["for": name]) { words("desk.route.\(name)") }
            HTML(
                "input",
                [
                    "id": name, "name": name, "type": attributes["type"] ?? "text", "value": fields[name] ?? "",
                    "list": attributes["list"], "inputmode": attributes["inputmode"],
                    "maxlength": attributes["maxlength"], "autofocus": attributes["autofocus"],
                    "aria-invalid": isWrong ? "true" : nil,
                    "aria-describedby": isWrong ? "\(name)-problem" : nil,
                ])
            if isWrong {
                HTML("p", ["id": "\(name)-problem", "class": "problem"]) { words("desk.route.problem.\(name)") }
            }
        }
    }

    /// One of some values, or nothing known.
    func choice(_ field: InquiryField, _ options: [(value: String, label: String)]) -> HTML {
        let name = field.rawValue
        return HTML("div", ["class": "field"]) {
            HTML("label", ["for": name]) { words("desk.route.\(name)") }
            HTML("select", ["id": name, "name": name]) {
                HTML("option", ["value": ""]) { words("desk.unknown") }
                options.map { option in
                    HTML("option", ["value": option.value, "selected": fields[name] == option.value ? "" : nil]) {
                        option.label
                    }
                }
            }
        }
    }

    /// Yes, no, or not known.
    func threeState(_ name: String, _ label: String) -> HTML {
        HTML("fieldset", ["class": "three"]) {
            HTML("legend") { label }
            [("", "desk.unknown"), ("yes", "desk.yes"), ("no", "desk.no")].map { value, key in
                HTML("label") {
                    HTML(
                        "input",
                        [
                            "type": "radio", "name": name, "value": value,
                            "checked": (fields[name] ?? "") == value ? "" : nil,
                        ])
                    HTML("span") { words(key) }
                }
            }
        }
    }

    /// A box to tick.
    func check(_ name: String, _ value: String, _ label: String, language: LanguageTag? = nil) -> HTML {
        HTML("label", ["class": "check"]) {
            HTML(
                "input",
                [
                    "type": "checkbox", "name": name, "value": value,
                    "checked": fields.all(name).contains(value) ? "" : nil,
                ])
            HTML("span", ["lang": language?.text]) { label }
        }
    }

    /// The languages the person understands; one that is not among those shipped stays as it came.
    func languages() -> HTML {
        let shipped = LanguageTag.shipped.map(\.text)
        let others = fields.all("language").filter { !shipped.contains($0) }
        return HTML("fieldset", ["class": "checks"]) {
            HTML("legend") { words("desk.route.language") }
            LanguageTag.shipped.map { check("language", $0.text, $0.endonym, language: $0) }
            others.map { HTML("input", ["type": "hidden", "name": "language", "value": $0]) }
        }
    }
}
