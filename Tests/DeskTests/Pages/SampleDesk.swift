import Directory
import Guides
import Synchronization
import Testing

@testable import Desk

/// A desk over a small network full of traps: markup in every text, and secrets that no page may show.
struct SampleDesk {
    /// What must never reach a page as markup.
    static let canary = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;"
    /// What must never reach a page at all.
    static let secretStreet = "Via Segretissima 99", secretPhone = "0131 999 777"

    /// A clock that a test can set.
    final class Clock: Sendable {
        private let minutes = Mutex(0)

        var now: LocalTime { LocalTime(day: Day(ordinal: 20_000), minute: 600 + minutes.withLock { $0 }) }
        func pass(minutes count: Int) { minutes.withLock { $0 += count } }
    }

    let clock = Clock()
    let desk: FrontDesk

    init() {
        let clock = clock
        let network = Self.network
        desk = FrontDesk(
            settings: DeskSettings(contact: DeskContact(name: "Banco \(Self.canary)"), clock: { clock.now })
        ) { network }
    }

    static let network: ServiceNetwork = {
        var builder = NetworkBuilder()
        for record in areaRecords + serviceRecords + secretRecords { builder.add(record) }
        return builder.build()
    }()

    private static let areaRecords = [
        ListingRecord(.areas, id: "it:1", ["kind": "province", "name": "Alessandria"]),
        ListingRecord(
            .areas, id: "it:2",
            [
                "kind": "municipality", "name": "Alessandria", "parent_id": "it:1", "latitude": "44.91",
                "longitude": "8.61",
            ]),
    ]

    private static let serviceRecords = [
        ListingRecord(.organizations, id: "o:1", ["name": "Ente \(canary)", "description": canary]),
        ListingRecord(
            .services, id: "s:1",
            [
                "name": "Medico \(canary)", "organization_id": "o:1", "description": canary, "alert": canary,
                "url": "javascript:alert(3)", "email": "a@b.example\" onmouseover=\"alert(4)",
                "eligibility_description": canary, "application_process": canary, "fees_description": canary,
                "assured_date": "2024-09-01",
            ]),
        ListingRecord(.attributes, id: "a:1", ["link_id": "s:1", "taxonomy_term_id": "health.doctor"]),
        ListingRecord(
            .eligibilityRules, id: "r:1", ["service_id": "s:1", "kind": "age", "parameters": "18.."]),
        ListingRecord(
            .eligibilityRules, id: "r:2", ["service_id": "s:1", "kind": "custom", "parameters": canary]),
        ListingRecord(.locations, id: "l:1", ["name": canary, "latitude": "44.92", "longitude": "8.62"]),
        ListingRecord(
            .addresses, id: "d:1", ["location_id": "l:1", "address_1": "Via \(canary)", "city": canary]),
        ListingRecord(.serviceAtLocations, id: "sl:1", ["service_id": "s:1", "location_id": "l:1"]),
        ListingRecord(
            .phones, id: "p:1", ["service_id": "s:1", "number": "0131 555 012", "description": canary]),
    ]

    private static let secretRecords = [
        ListingRecord(
            .services, id: "s:2", ["name": "Casa protetta", "description": "Si trova in \(secretStreet)."]),
        ListingRecord(.attributes, id: "a:2", ["link_id": "s:2", "taxonomy_term_id": "health.doctor"]),
        ListingRecord(
            .eligibilityRules, id: "r:3",
            ["service_id": "s:2", "kind": "custom", "parameters": "Chiedere in \(secretStreet)"]),
        ListingRecord(
            .locations, id: "l:2",
            ["name": "Rifugio", "latitude": "44.93", "longitude": "8.63", "is_confidential": "true"]),
        ListingRecord(
            .addresses, id: "d:2", ["location_id": "l:2", "address_1": secretStreet, "city": "Alessandria"]),
        ListingRecord(.serviceAtLocations, id: "sl:2", ["service_id": "s:2", "location_id": "l:2"]),
        ListingRecord(.phones, id: "p:2", ["location_id": "l:2", "number": secretPhone]),
    ]
}

extension SampleDesk {
    /// The answer to a GET.
    func get(_ target: String, _ headers: [HeaderField] = []) throws -> Response {
        desk.respond(to: .success(try #require(Request(.get, target: target, headers: headers))))
    }

    /// The answer to a form sent as one of the desk's own pages sends it; other heads may be given.
    func post(_ target: String, _ fields: [FormBody.Field], token: String? = nil, site: String = "same-origin") throws
        -> Response
    {
        let form = FormBody([FormBody.Field("token", token ?? desk.formGuard.token)] + fields)
        let headers = [
            HeaderField("Content-Type", "application/x-www-form-urlencoded"), HeaderField("Sec-Fetch-Site", site),
        ]
        let body = Array(form.encoded.utf8)
        return desk.respond(to: .success(try #require(Request(.post, target: target, headers: headers, body: body))))
    }

    /// Where an inquiry's answer is found.
    func route(_ fields: [FormBody.Field]) throws -> String {
        let response = try post("/route", [FormBody.Field("need", "health.doctor")] + fields)
        #expect(response.status == .seeOther)
        return try #require(response.headers.values(of: "Location").first)
    }

    /// The forms that choose both services for a sheet.
    static let choices = [("s:1", "sl:1"), ("s:2", "sl:2")].map { service, site in
        FormBody.Field("service", SheetOrder.choice(serviceID: service, siteID: site))
    }

    /// Every page there is, the sheet in a language and with Italian beside it too.
    func everyPage() throws -> [(name: String, response: Response)] {
        let answer = try route([])
        let several = try route([FormBody.Field("need", "health")])
        var pages: [(name: String, response: Response)] = []
        let targets = [
            "/", "/search?q=medico", "/search?q=alessandria", "/search?q=ente", "/search?q=casa",
            "/search?q=\(PercentEncoding.encode(Self.canary))", "/service/s%3A1", "/service/s%3A2",
            "/service/\(PercentEncoding.encode(Self.canary))", "/route", "/route?need=health.doctor", answer,
            several, answer + "/change", "/route/00", "/guide", "/guide?area=it:2&language=ar", "/health", "/nowhere",
        ]
        for target in targets + targets.map({ $0 + ($0.contains("?") ? "&" : "?") + "staff=en" }) {
            pages.append((target, try get(target)))
        }
        for language in ["it", "ar"] {
            let fields =
                Self.choices + [
                    FormBody.Field("language", language), FormBody.Field("beside", "yes"),
                    FormBody.Field("inquiry", String(answer.dropFirst("/route/".count))),
                ]
            pages.append(("sheet \(language)", try post("/sheet", fields)))
        }
        let wrong = ["age", "origin", "residence", "isee"].map { FormBody.Field($0, Self.canary) }
        pages.append(("wrong form", try post("/route", wrong)))
        return pages
    }
}
