import Directory

/// What stands around the pages that people open themselves: no sign-in, no cookie, a way out at once.
struct PeopleFrame {
    /// The page's title; it never holds what was searched for.
    let title: String
    let language: LanguageTag
    /// The page's path after the language, so that another language opens the same page.
    var rest = ""

    /// Where the way out leads: a page that says nothing of this one.
    static let wayOut = "https://www.wikipedia.org/"

    /// The whole page.
    func response(_ words: Words, status: Status = .ok, @HTMLBuilder _ content: () -> HTML) -> Response {
        let page = HTML("html", ["lang": language.text, "dir": language.isRightToLeft ? "rtl" : "ltr"]) {
            head(words)
            HTML("body", ["class": "people"]) {
                banner(words)
                HTML("main", ["id": "content"]) { content() }
                foot(words)
            }
        }
        return Response(status, text: "<!DOCTYPE html>\n\(page.markup)\n", type: "text/html; charset=utf-8")
    }

    private func head(_ words: Words) -> HTML {
        HTML("head") {
            HTML("meta", ["charset": "utf-8"])
            HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            HTML("meta", ["name": "color-scheme", "content": "light dark"])
            HTML("title") { title }
            HTML("link", ["rel": "icon", "href": Link.icon.path])
            HTML("link", ["rel": "stylesheet", "href": Link.style.path])
        }
    }

    private func banner(_ words: Words) -> HTML {
        HTML("header", ["class": "banner"]) {
            HTML("a", ["class": "brand", "href": Self.path(language)]) { words("people.start") }
            HTML("form", ["role": "search", "action": Self.path(language) + "/search", "class": "find"]) {
                HTML("label", ["for": "q", "class": "unseen"]) { words("people.search") }
                HTML(
                    "input",
                    [
                        "id": "q", "name": "q", "type": "search", "autocomplete": "off", "required": "",
                        "placeholder": words("people.hint"),
                    ])
                HTML("button") { words("people.search") }
            }
            HTML("a", ["class": "button leave", "href": Self.wayOut, "rel": "noreferrer"]) { words("people.leave") }
        }
    }

    private func foot(_ words: Words) -> HTML {
        HTML("footer", ["class": "foot"]) {
            HTML("div") {
                HTML("p") { words("sheet.not_advice") }
                // Italian and English alone were read by somebody.
                if !["it", "en"].contains(language) { HTML("p") { words("translation.machine") } }
            }
            HTML("nav", ["class": "languages", "aria-label": words("people.languages")]) {
                LanguageTag.shipped.map { tag in
                    HTML(
                        "a",
                        [
                            "href": Self.path(tag) + rest, "lang": tag.text, "hreflang": tag.text,
                            "dir": tag.isRightToLeft ? "rtl" : "ltr",
                            "aria-current": tag == language ? "true" : nil,
                        ]
                    ) { tag.endonym }
                }
            }
        }
    }

    /// The first page of a language.
    static func path(_ language: LanguageTag) -> String { "/people/\(language.text)" }
}
