import Directory
import Referrals

/// What stands around every page: head, banner with the search box, and foot.
struct PageFrame {
    /// The page's title; it never holds a fact of a person.
    let title: String
    /// What the search box holds.
    var searched = ""
    /// Whether the search box is where one types first.
    var startsInSearch = false
    /// Whether it stands by itself, without search and pages to go to.
    var isBare = false
    /// Where the page is read again in another language; `nil` where it cannot be asked for again.
    var path: String?
    /// Whether whoever asks may keep cases.
    var mayFollow = false
    /// Who is signed in.
    var user: DeskUser?

    /// The whole page.
    func response(_ words: Words, token: String?, status: Status = .ok, @HTMLBuilder _ content: () -> HTML) -> Response
    {
        let body = HTML("body") {
            HTML("a", ["class": "skip", "href": "#content"]) { words("desk.skip") }
            banner(words, token: token)
            HTML("main", ["id": "content", "tabindex": "-1"]) { content() }
            foot(words)
        }
        let page = HTML("html", ["lang": words.language.text]) {
            head(words)
            body
        }
        return Response(status, text: "<!DOCTYPE html>\n\(page.markup)\n", type: "text/html; charset=utf-8")
    }

    private func head(_ words: Words) -> HTML {
        HTML("head") {
            HTML("meta", ["charset": "utf-8"])
            HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            HTML("meta", ["name": "color-scheme", "content": "light dark"])
            HTML("title") { "\(title) – \(words("desk.name"))" }
            HTML("link", ["rel": "icon", "href": Link.icon.path])
            HTML("link", ["rel": "stylesheet", "href": Link.style.path])
        }
    }

    private func banner(_ words: Words, token: String?) -> HTML {
        HTML("header", ["class": "banner"]) {
            HTML("a", ["class": "brand", "href": Link.home.path]) { words("desk.name") }
            if !isBare { find(words) }
            if !isBare { pages(words, token: token) }
        }
    }

    private func find(_ words: Words) -> HTML {
        HTML("form", ["role": "search", "action": "/search", "class": "find"]) {
            HTML("label", ["for": "q", "class": "unseen"]) { words("desk.search.label") }
            HTML(
                "input",
                [
                    "id": "q", "name": "q", "type": "search", "value": searched, "autocomplete": "off",
                    "placeholder": words("desk.search.hint"), "autofocus": startsInSearch ? "" : nil,
                    "required": "",
                ])
            HTML("button") { words("desk.search.button") }
        }
    }

    private func pages(_ words: Words, token: String?) -> HTML {
        HTML("nav", ["aria-label": words("desk.nav")]) {
            HTML("a", ["href": Link.routeForm(need: nil).path]) { words("desk.nav.route") }
            HTML("a", ["href": Link.guide(area: nil, language: nil).path]) { words("desk.nav.guide") }
            if mayFollow {
                HTML("a", ["href": Link.due.path]) { words("desk.due.title") }
                HTML("a", ["href": Link.cases.path]) { words("desk.case.title") }
            }
            if let token { nextPerson(words, token: token) }
            if let token, let user { signOut(user, words, token: token) }
        }
    }

    private func signOut(_ user: DeskUser, _ words: Words, token: String) -> HTML {
        HTML("form", ["method": "post", "action": "/sign-out"]) {
            HTML("input", ["type": "hidden", "name": "token", "value": token])
            HTML("button", ["class": "quiet"]) { words("desk.signout", ["user": .text(user.name)]) }
        }
    }

    private func nextPerson(_ words: Words, token: String) -> HTML {
        HTML("form", ["method": "post", "action": Link.next.path]) {
            HTML("input", ["type": "hidden", "name": "token", "value": token])
            HTML("button", ["class": "quiet", "title": words("desk.next.hint")]) { words("desk.next") }
        }
    }

    private func foot(_ words: Words) -> HTML {
        let here = path ?? Link.home.path
        let separator = here.contains("?") ? "&" : "?"
        return HTML("footer", ["class": "foot"]) {
            if !isBare { HTML("p") { words("desk.foot.privacy") } }
            HTML("p", ["class": "languages"]) {
                for language in Words.languages {
                    HTML(
                        "a",
                        [
                            "href": "\(here)\(separator)\(Words.parameter)=\(language.text)", "lang": language.text,
                            "hreflang": language.text,
                            "aria-current": language == words.language ? "true" : nil,
                        ]
                    ) { language.endonym }
                }
            }
        }
    }
}

extension PageFrame {
    /// The whole page for a visit.
    func response(_ visit: Visit, status: Status = .ok, @HTMLBuilder _ content: () -> HTML) -> Response {
        var frame = self
        frame.user = visit.user
        frame.mayFollow = visit.may(.follow)
        return frame.response(visit.words, token: visit.token, status: status, content)
    }
}
