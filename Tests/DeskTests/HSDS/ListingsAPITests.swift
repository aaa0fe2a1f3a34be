import Directory
import Foundation
import Synchronization
import Testing

@testable import Desk

/// The HSDS API as another program meets it.
@Suite struct ListingsAPITests {
    /// A desk whose listings can change between two requests.
    private final class Changing: Sendable {
        private let count = Mutex(3)

        var records: [ListingTable: [ListingRecord]] {
            [
                .services: (1...count.withLock { $0 }).map {
                    ListingRecord(.services, id: "s:\($0)", ["name": "Service \($0)"])
                }
            ]
        }
        var network: ServiceNetwork {
            var builder = NetworkBuilder()
            builder.version = count.withLock { $0 }
            for record in records.values.joined() { builder.add(record) }
            return builder.build()
        }
        func grow() { count.withLock { $0 += 1 } }
    }

    private let changing = Changing()
    private let desk: FrontDesk

    init() {
        let changing = changing
        desk = FrontDesk(
            settings: DeskSettings(
                contact: .init(name: "Desk"), clock: { LocalTime(day: Day(ordinal: 20_000), minute: 600) }),
            network: { changing.network }, records: { changing.records })
    }

    private func get(_ target: String, _ headers: [HeaderField] = []) throws -> Response {
        desk.respond(to: .success(try #require(Request(.get, target: target, headers: headers))))
    }

    private func post(_ target: String, _ body: String, type: String = "application/json") throws -> Response {
        desk.respond(
            to: .success(
                try #require(
                    Request(.post, target: target, headers: [HeaderField("Content-Type", type)], body: Array(body.utf8))
                )))
    }

    private func identifiers(_ response: Response) throws -> [String] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
        return try #require(object["contents"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    }

    @Test func `any site's page may read it and no browser keeps it unasked`() throws {
        for target in ["/hsds", "/hsds/services", "/hsds/openapi.json", "/hsds/services/s%3A1", "/hsds/services/none"] {
            let response = try get(target)
            #expect(response.headers.values(of: "Access-Control-Allow-Origin") == ["*"], "\(target)")
            #expect(response.headers.values(of: "Cross-Origin-Resource-Policy") == ["cross-origin"], "\(target)")
            #expect(response.headers.values(of: "Set-Cookie").isEmpty)
        }
        #expect(try get("/").headers.values(of: "Access-Control-Allow-Origin").isEmpty)
    }

    @Test func `who has an answer already is not sent it again, until it changes`() throws {
        let first = try get("/hsds/services")
        let tag = try #require(first.headers.values(of: "ETag").first)
        for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let again = try get("/hsds/services", [HeaderField("If-None-Match", known)])
            #expect(again.status == .notModified && again.body.isEmpty, "\(known)")
        }
        changing.grow()
        #expect(try get("/hsds/services", [HeaderField("If-None-Match", tag)]).status == .ok)
    }

    @Test func `who reads page after page reads one state of the listings`() throws {
        let first = try get("/hsds/services?per_page=2")
        let link = try #require(first.headers.values(of: "Link").first)
        let next = try #require(link.wholeMatch(of: /<(.+)>; rel="next"/)).1
        changing.grow()
        #expect(try identifiers(get(String(next))) == ["s:3"])
        #expect(try identifiers(get("/hsds/services?per_page=2&page=2")) == ["s:3", "s:4"])
        for _ in 0..<CatalogKeeper.limit { changing.grow(); _ = try get("/hsds/services") }
        #expect(try get(String(next)).status == .notFound)
    }

    @Test func `parameters in a body do what those in the address do`() throws {
        #expect(try identifiers(post("/hsds/services", #"{"page":2,"per_page":2}"#)) == ["s:3"])
        #expect(
            try identifiers(post("/hsds/services", "page=2&per_page=2", type: "application/x-www-form-urlencoded")) == [
                "s:3"
            ])
        #expect(try identifiers(post("/hsds/services", "")) == ["s:1", "s:2", "s:3"])
        #expect(try post("/hsds/services", "<x/>", type: "text/xml").status == .unsupportedMediaType)
    }

    @Test(arguments: [
        "page=0", "page=x", "per_page=1001", "full=maybe", "format=xml", "day=XX", "start_time=25:00",
        "modified_after=soon", "minimum_age=-1", "snapshot=x",
    ])
    func `a parameter that cannot be read is refused by its name`(_ query: String) throws {
        let response = try get("/hsds/services?\(query)")
        #expect(response.status == .badRequest)
        #expect(response.headers.values(of: "Content-Type") == ["application/problem+json"])
        #expect(response.text.contains(String(query.prefix { $0 != "=" })))
    }

    @Test(arguments: [#"{"page":"2"}"#, #"{"search":null}"#, "[]", "{", #"{"full":1}"#, #"{"day":""}"#])
    func `a body of the wrong kind is refused`(_ body: String) throws {
        #expect(try post("/hsds/services", body).status == .badRequest)
    }

    @Test func `words find services as the search box does, best first`() throws {
        #expect(try identifiers(get("/hsds/services?search=servise+2")) == ["s:2"])
        #expect(try identifiers(get("/hsds/services?search=nothing+of+the+kind")).isEmpty)
        #expect(try !identifiers(get("/hsds/taxonomy_terms?search=avvocato")).isEmpty)
    }

    @Test func `all of a list can be had a record a line`() throws {
        let response = try get("/hsds/services?format=ndjson&minimal=true")
        #expect(response.text == "{\"id\":\"s:1\"}\n{\"id\":\"s:2\"}\n{\"id\":\"s:3\"}\n")
        #expect(response.headers.values(of: "Content-Type") == ["application/x-ndjson"])
    }

    @Test func `what cannot be changed is not`() throws {
        for method in [Method.post] {
            let response = desk.respond(to: .success(try #require(Request(method, target: "/hsds/services/s%3A1"))))
            #expect(response.status == .methodNotAllowed)
        }
    }
}
