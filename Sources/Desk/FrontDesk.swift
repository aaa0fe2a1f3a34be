import Directory
import Routing
import Store

/// The desk behind its counter: answers requests from a snapshot of the network, and writes nothing.
public final class FrontDesk: Sendable {
    let settings: DeskSettings
    let inquiries: InquiryBook
    let formGuard: FormGuard
    private let shelves: ShelfKeeper
    private let listings: ListingsAPI

    /// A desk over a network that may change from request to request.
    public init(
        settings: DeskSettings, network: @escaping @Sendable () throws -> ServiceNetwork,
        standings: @escaping @Sendable (ServiceNetwork) throws -> [String: Standing] = { _ in [:] },
        records: @escaping @Sendable () throws -> [ListingTable: [ListingRecord]] = { [:] }
    ) {
        self.settings = settings
        inquiries = InquiryBook(settings.secrets)
        formGuard = FormGuard(token: settings.secrets.next())
        let shelves = ShelfKeeper(network, standings: standings)
        self.shelves = shelves
        listings = ListingsAPI(
            catalogs: CatalogKeeper(version: { try network().version }, records: records),
            lookup: { try shelves.shelf().lookup })
    }

    /// A desk over an archive.
    public convenience init(settings: DeskSettings, archive: Archive) {
        self.init(
            settings: settings, network: { try archive.snapshot() }, standings: { try archive.standings(in: $0) },
            records: { try archive.records() })
    }

    /// The addresses of the desk.
    public var routes: RouteTable {
        RouteTable(
            [
                page(.get, "/", home), page(.get, "/search", search), page(.get, "/service/{id}", service),
                page(.get, "/route", routeForm), page(.post, "/route", route), page(.get, "/route/{number}", answer),
                page(.get, "/route/{number}/change", change), page(.post, "/next", next), page(.post, "/sheet", sheet),
                page(.get, "/guide", guide),
                Route(.get, "/health") { _, _ in Response(text: "ok\n") },
                Route(.get, "/desk.css") { _, _ in Self.asset(DeskStyle.text, "text/css; charset=utf-8") },
                Route(.get, "/leaflet.css") { _, _ in Self.asset(LeafletStyle.text, "text/css; charset=utf-8") },
                Route(.get, "/icon.svg") { _, _ in Self.asset(DeskStyle.icon, "image/svg+xml") },
            ] + listings.routes)
    }

    /// The answer to a request, or to one that was refused before it could be read.
    ///
    /// Errors are put into words here and nowhere else; what went wrong inside is told to `settings.report` alone.
    public func respond(to request: Result<Request, HTTPError>) -> Response {
        do {
            return SecurityHeaders.complete(try routes.answer(try request.get()))
        } catch let error as HTTPError {
            return SecurityHeaders.complete(problem(error, in: request))
        } catch {
            settings.report(error)
            let isBusy = (error as? ArchiveError)?.code == .busy
            return SecurityHeaders.complete(problem(HTTPError(isBusy ? .unavailable : .internalError), in: request))
        }
    }

    private func problem(_ error: HTTPError, in request: Result<Request, HTTPError>) -> Response {
        let request = try? request.get()
        let language = request.map(Words.language) ?? "it"
        let isForPrograms = request.map(ListingsAPI.isOwn) ?? false
        var response = isForPrograms ? ListingsAPI.problem(error) : ProblemPage(error).response(Words(language))
        if !error.allowed.isEmpty {
            response.headers.append(HeaderField("Allow", error.allowed.map(\.rawValue).joined(separator: ", ")))
        }
        return response
    }

    private func page(
        _ method: Method, _ pattern: String, _ handler: @escaping @Sendable (Visit) throws -> Response
    ) -> Route {
        Route(method, pattern) { [self] request, names in
            let shelf = try shelves.shelf()
            let words = Words(Words.language(for: request), of: shelf.network)
            let visit = Visit(
                request: request, names: names, words: words, shelf: shelf, now: settings.clock(),
                token: formGuard.token)
            var response = try handler(visit)
            response.headers += [Words.cookieField(for: request)].compactMap { $0 }
            return response
        }
    }

    private static func asset(_ text: String, _ type: String) -> Response {
        Response(text: text, type: type)
    }
}
