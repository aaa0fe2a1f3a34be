import Directory

/// The pages that people open themselves. Nobody signs in, nothing is kept, no cookie is set.
extension FrontDesk {
    /// Their addresses.
    var peopleRoutes: [Route] {
        [
            open("/people") { request, _ in
                .redirect(to: PeopleFrame.path(Self.language(of: request, among: LanguageTag.shipped)))
            },
            open("/people/{language}") { [self] _, names in try pages(names).home(emergencies: HomePage.emergencies) },
            open("/people/{language}/search") { [self] request, names in
                guard let text = request.query["q"] else { return .redirect(to: "/people") }
                return try pages(names).search(text)
            },
            open("/people/{language}/need/{id}") { [self] _, names in
                guard let response = try pages(names).need(names["id"] ?? "") else { throw HTTPError(.notFound) }
                return response
            },
            open("/people/{language}/service/{id}") { [self] _, names in
                let pages = try pages(names)
                guard let service = pages.shelf.network.findService(names["id"] ?? ""), service.status != .defunct
                else {
                    throw HTTPError(.notFound)
                }
                return PeopleServicePage(service: service, pages: pages).response()
            },
        ]
    }

    private func open(_ pattern: String, _ handler: @escaping Route.Handler) -> Route {
        Route(.get, pattern, handler)
    }

    private func pages(_ names: [String: String]) throws -> PeoplePages {
        guard let language = LanguageTag.shipped.first(where: { $0.text == names["language"] }) else {
            throw HTTPError(.notFound)
        }
        let shelf = try shelves.shelf()
        return PeoplePages(
            language: language, words: Words(language, of: shelf.network), shelf: shelf, now: settings.clock())
    }

    /// The best language of a browser's list.
    private static func language(of request: Request, among languages: [LanguageTag]) -> LanguageTag {
        let wanted = (request.header("Accept-Language") ?? "").split(separator: ",").compactMap { item in
            item.split(separator: ";").first.flatMap { LanguageTag(String($0.filter { !$0.isWhitespace })) }
        }
        return wanted.lazy.compactMap { tag in languages.first { $0.primary == tag.primary } }.first ?? "it"
    }
}
