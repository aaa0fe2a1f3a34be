import Directory
import Routing
import Store
import Synchronization

/// The desk behind its counter: answers requests from a snapshot of the network, and writes nothing.
public final class FrontDesk: Sendable {
    let settings: DeskSettings
    let inquiries: InquiryBook
    let formGuard: FormGuard
    let gate: Gate
    let meter = Meter()
    /// The ledger of cases; a desk over a network alone has none.
    let archive: Archive?
    private let keptTable = Mutex<RouteTable?>(nil)
    let shelves: ShelfKeeper
    private let listings: ListingsAPI

    /// A desk over a network that may change from request to request.
    public init(
        settings: DeskSettings, network: @escaping @Sendable () throws -> ServiceNetwork,
        standings: @escaping @Sendable (ServiceNetwork) throws -> [String: Standing] = { _ in [:] },
        records: @escaping @Sendable () throws -> [ListingTable: [ListingRecord]] = { [:] }, archive: Archive? = nil
    ) {
        self.archive = archive
        self.settings = settings
        inquiries = InquiryBook(settings.secrets)
        formGuard = FormGuard(token: settings.secrets.next(), origin: settings.origin)
        gate = Gate(settings.accounts, secrets: settings.secrets, isSecure: settings.origin?.isSecure == true)
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
            records: { try archive.records() }, archive: archive)
    }

    /// The addresses of the desk.
    public var routes: RouteTable {
        RouteTable(
            [
                page(.get, "/", home), page(.get, "/search", search), page(.get, "/service/{id}", service),
                page(.get, "/route", routeForm), page(.post, "/route", route), page(.get, "/route/{number}", answer),
                page(.get, "/route/{number}/change", change), page(.post, "/next", next), page(.post, "/sheet", sheet),
                page(.get, "/guide", guide), page(.get, "/sign-in", signInForm), page(.post, "/sign-in", signIn),
                page(.post, "/sign-out", signOut),
                page(.get, "/case", caseForm), page(.post, "/case", findCase), page(.get, "/case/{code}", personCase),
                page(.post, "/case/{code}/erase", eraseCase), page(.get, "/due", due), page(.post, "/refer", refer),
                page(.post, "/referral/{id}", stepReferral), page(.post, "/referral/{id}/ask", askPartner),
                page(.get, "/p", partnerForm), page(.post, "/p", findPartnerLink), page(.get, "/p/{key}", partner),
                page(.post, "/p/{key}", answerAsPartner),
                Route(.get, "/health") { _, _ in Response(text: "ok\n") },
                page(.get, "/metrics") { [meter] _ in
                    Response(text: meter.text, type: "text/plain; version=0.0.4; charset=utf-8")
                },
                Route(.get, "/desk.css") { _, _ in Self.asset(DeskStyle.text, "text/css; charset=utf-8") },
                Route(.get, "/leaflet.css") { _, _ in Self.asset(LeafletStyle.text, "text/css; charset=utf-8") },
                Route(.get, "/icon.svg") { _, _ in Self.asset(DeskStyle.icon, "image/svg+xml") },
            ] + listings.routes + peopleRoutes)
    }

    /// The answer to a request, or to one that was refused before it could be read.
    ///
    /// Errors are put into words here and nowhere else; what went wrong inside is told to `settings.report` alone.
    public func respond(to request: Result<Request, HTTPError>) -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        var route: Route?
        let response = answer(request, by: &route)
        let microseconds = Int((clock.now - start) / .microseconds(1))
        let pattern = route?.pattern.description ?? ""
        meter.note(route: pattern, status: response.status, microseconds: microseconds)
        settings.log?(
            LogEntry(
                method: (try? request.get())?.method.rawValue ?? "", route: pattern, status: response.status.rawValue,
                microseconds: microseconds, bytes: response.body.count))
        return response
    }

    private func answer(_ request: Result<Request, HTTPError>, by found: inout Route?) -> Response {
        do {
            let request = try request.get()
            let (route, names) = try table.find(request)
            found = route
            return SecurityHeaders.complete(
                try route.handler(request, names), isSecure: settings.origin?.isSecure == true)
        } catch let error as HTTPError {
            return SecurityHeaders.complete(problem(error, in: request))
        } catch {
            settings.report(error)
            let isBusy = (error as? ArchiveError)?.code == .busy
            return SecurityHeaders.complete(problem(HTTPError(isBusy ? .unavailable : .internalError), in: request))
        }
    }

    /// The routes, put together once; they hold the desk, which is there as long as the program mostly.
    private var table: RouteTable {
        keptTable.withLock { kept in
            if let kept { return kept }
            let made = routes
            kept = made
            return made
        }
    }

    private func problem(_ error: HTTPError, in request: Result<Request, HTTPError>) -> Response {
        let request = try? request.get()
        let language = request.map(Words.language) ?? "it"
        let isForPrograms = request.map(ListingsAPI.isOwn) ?? false
        var response = isForPrograms ? ListingsAPI.problem(error) : ProblemPage(error).response(Words(language))
        if error.status == .unavailable || error.status == .tooManyRequests {
            response.headers.append(HeaderField("Retry-After", "2"))
        }
        if !error.allowed.isEmpty {
            response.headers.append(HeaderField("Allow", error.allowed.map(\.rawValue).joined(separator: ", ")))
        }
        return response
    }

    private func page(
        _ method: Method, _ pattern: String, _ handler: @escaping @Sendable (Visit) throws -> Response
    ) -> Route {
        Route(method, pattern) { [self] request, names in
            guard let need = AccessTable.need(pattern) else { throw HTTPError(.forbidden) }
            guard let visitor = try gate.visitor(of: request, to: need, seconds: settings.seconds()) else {
                return try sendToSignIn(request)
            }
            let visit = try visit(request, names, visitor)
            let signature = AuditSignature(actor: visit.user?.name ?? "desk") { [settings] in
                Moment(seconds: settings.seconds()).text
            }
            var response = try AuditSignature.$current.withValue(signature) { try handler(visit) }
            response.headers += [Words.cookieField(for: request)].compactMap { $0 }
            return response
        }
    }

    private func visit(_ request: Request, _ names: [String: String], _ visitor: Gate.Visitor) throws -> Visit {
        let shelf = try shelves.shelf()
        let words = Words(Words.language(for: request), of: shelf.network)
        let session: Session? = if case .session(let session) = visitor { session } else { nil }
        return Visit(
            request: request, names: names, words: words, shelf: shelf, now: settings.clock(),
            formGuard: session.map { FormGuard(token: $0.token, origin: settings.origin) } ?? formGuard,
            inquiries: session?.inquiries ?? inquiries, user: session?.user)
    }

    private static func asset(_ text: String, _ type: String) -> Response {
        Response(text: text, type: type)
    }
}
