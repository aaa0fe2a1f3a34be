import Directory
import Exports
import Search

/// The HSDS 3.1 API of the desk: public listings, read only, for other programs and other sites' pages.
struct ListingsAPI: Sendable {
    let catalogs: CatalogKeeper
    let lookup: @Sendable () throws -> Lookup

    /// Where all of it lies.
    static let root = "hsds"

    /// The addresses.
    var routes: [Route] {
        let lists = CatalogKind.allCases.flatMap { kind -> [Route] in
            let path = "/\(Self.root)/\(kind.rawValue)"
            return [
                Route(.get, path) { [self] request, _ in try list(kind, request, values: values(request.query)) },
                Route(.post, path) { [self] request, _ in
                    try list(kind, request, values: CatalogBody.values(of: request))
                },
                Route(.get, "\(path)/{id}") { [self] request, names in try one(kind, request, names["id"] ?? "") },
                Route(.options, path) { _, _ in Self.preflight },
            ]
        }
        return lists + [
            Route(.get, "/\(Self.root)") { request, _ in Self.about(request) },
            Route(.get, "/\(Self.root)/openapi.json") { request, _ in
                Self.tagged(OpenAPIDocument(server: "/\(Self.root)").bytes, "application/json", request)
            },
        ]
    }

    /// Whether a request is for the API, and so is answered in JSON even when it is refused.
    static func isOwn(_ request: Request) -> Bool { request.path.first == root }

    /// A refusal as other programs read it (RFC 9457).
    static func problem(_ error: HTTPError) -> Response {
        let detail = error.detail.map { ",\"detail\":\(JSONString.quoted($0))" } ?? ""
        let text =
            "{\"title\":\(JSONString.quoted(error.status.reason)),\"status\":\(error.status.rawValue)\(detail)}\n"
        return open(Response(error.status, text: text, type: "application/problem+json"))
    }

    private func list(_ kind: CatalogKind, _ request: Request, values: [CatalogParameter: [String]]) throws -> Response
    {
        let query = try CatalogQuery(values, of: kind)
        guard let catalog = try catalogs.catalog(version: values[.snapshot]?.first) else {
            throw HTTPError(.notFound, detail: "snapshot")
        }
        let page = catalog.page(kind, query, found: try query.search.map { try found($0, kind, in: catalog) })
        guard query.format == .json else { return Self.tagged(page.bytes, "application/x-ndjson", request) }
        var response = Self.tagged(page.bytes, "application/json", request)
        if request.method != .post, query.page < page.pageCount {
            let next = Self.link(to: kind, request.query, page: query.page + 1, snapshot: catalog.version)
            response.headers.append(HeaderField("Link", "<\(next)>; rel=\"next\""))
        }
        return response
    }

    /// The identifiers that words find, best first.
    private func found(_ text: String, _ kind: CatalogKind, in catalog: ListingCatalog) throws -> [String] {
        let lookup = try lookup()
        func hits(_ kind: Hit.Kind) -> [String] {
            lookup.find(text, limit: .max, kinds: [kind]).filter(\.matchesAllWords).map(\.id)
        }
        return switch kind {
        case .services: hits(.service)
        case .organizations: hits(.organization)
        case .serviceAtLocations: hits(.service).flatMap(catalog.sites(ofService:))
        case .taxonomies, .taxonomyTerms: catalog.vocabularies(kind, with: text, fold: Lookup.words(of:))
        }
    }

    private func one(_ kind: CatalogKind, _ request: Request, _ id: String) throws -> Response {
        var query = CatalogQuery()
        if kind == .organizations { query = try CatalogQuery(values(request.query), of: kind) }
        guard let catalog = try catalogs.catalog(version: nil),
            let bytes = catalog.document(kind, id: id, withServices: query.withServices)
        else { throw HTTPError(.notFound) }
        return Self.tagged(bytes, "application/json", request)
    }

    private func values(_ query: FormBody) -> [CatalogParameter: [String]] {
        Dictionary(grouping: query.fields, by: \.name).reduce(into: [:]) { values, group in
            guard let parameter = CatalogParameter(rawValue: group.key) else { return }
            values[parameter] = group.value.map(\.value)
        }
    }
}

extension ListingsAPI {
    /// What the API is; only the name by which it was asked for is known to lead here.
    private static func about(_ request: Request) -> Response {
        let address = "http://\(request.header("Host") ?? "localhost")/\(root)/openapi.json"
        let quoted = JSONString.quoted(address)
        let text = "{\"version\":\"3.1\",\"profile\":\(quoted),\"openapi_url\":\(quoted)}\n"
        return tagged(Array(text.utf8), "application/json", request)
    }

    private static func link(to kind: CatalogKind, _ query: FormBody, page: Int, snapshot: Int) -> String {
        let kept = query.fields.filter { !["page", "snapshot"].contains($0.name) }
        let fields = kept + [FormBody.Field("page", "\(page)"), FormBody.Field("snapshot", "\(snapshot)")]
        return "/\(root)/\(kind.rawValue)?\(FormBody(fields).encoded)"
    }

    /// An answer that a reader who has it already need not be sent again (RFC 9110 §13.1.2).
    private static func tagged(_ bytes: [UInt8], _ type: String, _ request: Request) -> Response {
        let tag = EntityTag(bytes).text
        let known = request.headers.values(of: "If-None-Match").flatMap { $0.split(separator: ",") }.map {
            $0.filter { !$0.isWhitespace }.replacing("W/", with: "")
        }
        let isKnown = request.method != .post && (known.contains(tag) || known == ["*"])
        var response = isKnown ? Response(.notModified) : Response(.ok, body: bytes)
        if !isKnown { response.headers.append(HeaderField("Content-Type", type)) }
        response.headers += [HeaderField("ETag", tag), HeaderField("Cache-Control", "no-cache")]
        return open(response)
    }

    private static var preflight: Response {
        var response = open(Response(.noContent))
        response.headers += [
            HeaderField("Access-Control-Allow-Methods", "GET, HEAD, POST"),
            HeaderField("Access-Control-Allow-Headers", "Content-Type, If-None-Match"),
            HeaderField("Access-Control-Max-Age", "86400"),
        ]
        return response
    }

    /// Any site's page may read it: nothing in it is anybody's own.
    private static func open(_ response: Response) -> Response {
        var response = response
        response.headers += [
            HeaderField("Access-Control-Allow-Origin", "*"),
            HeaderField("Access-Control-Expose-Headers", "ETag, Link"),
            HeaderField("Cross-Origin-Resource-Policy", "cross-origin"),
        ]
        return response
    }
}
