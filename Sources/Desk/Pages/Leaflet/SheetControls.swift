import Directory

/// The person's language, whether Italian stands beside it, and the button that makes the sheet.
struct SheetControls {
    private let visit: Visit
    private let language: LanguageTag
    private let isBilingual: Bool
    private let button: String
    /// Whether the button is where one goes on by Enter.
    var startsHere = false

    /// Controls that offer the language given first.
    init(_ visit: Visit, language: LanguageTag?, isBilingual: Bool = true, button: String = "desk.sheet.button") {
        self.visit = visit
        self.language = language ?? "it"
        self.isBilingual = isBilingual
        self.button = button
    }

    /// The fields, to stand inside a form that posts to the sheet.
    var body: HTML {
        HTML("div", ["class": "controls"]) {
            HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
            HTML("label", ["for": "sheet-language"]) { visit.words("desk.sheet.language") }
            HTML("select", ["id": "sheet-language", "name": "language"]) {
                LanguageTag.shipped.map { tag in
                    HTML(
                        "option",
                        ["value": tag.text, "lang": tag.text, "selected": tag.primary == language.primary ? "" : nil]
                    ) { tag.endonym }
                }
            }
            HTML("label", ["class": "check"]) {
                HTML(
                    "input",
                    ["type": "checkbox", "name": "beside", "value": "yes", "checked": isBilingual ? "" : nil])
                HTML("span") { visit.words("desk.sheet.beside") }
            }
            HTML("button", ["class": "primary", "autofocus": startsHere ? "" : nil]) { visit.words(button) }
        }
    }
}
