/// What is shown when a request cannot be served.
struct ProblemPage {
    /// Why not.
    let status: Status

    init(_ error: HTTPError) { status = error.status }

    /// The page; the sentence says what to do next, and nothing of what was asked.
    func response(_ words: Words) -> Response {
        let title = words("desk.problem.\(status.rawValue).title")
        return PageFrame(title: title).response(words, token: nil, status: status) {
            HTML("h1") { title }
            HTML("p") { words("desk.problem.\(status.rawValue).remedy") }
            HTML("p") { HTML("a", ["class": "button", "href": Link.home.path]) { words("desk.problem.home") } }
        }
    }
}
