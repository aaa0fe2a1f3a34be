import Directory
import Testing

@testable import Desk

/// What holds for every page of the desk.
@Suite struct PageTests {
    @Test func `no text of a partner becomes markup on any page`() throws {
        for (name, response) in try SampleDesk().everyPage() {
            let text = response.text
            for trap in ["<script", "<img", "href=\"javascript:", "\" onmouseover=\"", "alert(1)</"] {
                #expect(!text.contains(trap), "\(trap) on \(name)")
            }
        }
    }

    @Test func `the traps are on the pages at all, escaped`() throws {
        let desk = SampleDesk()
        for target in ["/service/s%3A1", try desk.route([]), "/guide"] {
            let text = try desk.get(target).text
            #expect(text.contains("&lt;script&gt;alert(1)"), "\(target)")
        }
    }

    @Test func `what is confidential is on no page and in no head`() throws {
        for (name, response) in try SampleDesk().everyPage() {
            for secret in [SampleDesk.secretStreet, "Segretissima", SampleDesk.secretPhone, "0131999777", "44.93"] {
                #expect(!response.text.contains(secret), "\(secret) on \(name)")
                #expect(!response.headers.contains { $0.value.contains(secret) }, "\(secret) in the head of \(name)")
            }
        }
    }

    @Test func `the confidential service itself is shown, with what to do`() throws {
        let desk = SampleDesk()
        #expect(try desk.get("/service/s%3A2").text.contains("L&#39;indirizzo è riservato"))
        #expect(try desk.get(try desk.route([])).text.contains("Casa protetta"))
    }

    @Test func `several needs have the fewest visits on the page, one need has none`() throws {
        let desk = SampleDesk()
        let several = try desk.get(try desk.route([FormBody.Field("need", "health")])).text
        #expect(several.contains("Tutto in 1 visita") && several.contains("id=\"visits\""))
        #expect(try !desk.get(try desk.route([])).text.contains("id=\"visits\""))
    }

    @Test func `every page has its words in both languages`() throws {
        for (name, response) in try SampleDesk().everyPage() {
            #expect(!response.text.contains("[desk."), "\(name): \(response.text)")
            #expect(!response.text.contains("[routing."), "\(name)")
            #expect(!response.text.contains("{count}"), "\(name)")
        }
    }

    @Test func `every page keeps to itself`() throws {
        for (name, response) in try SampleDesk().everyPage() {
            func value(_ field: String) -> [String] { response.headers.values(of: field) }
            let policy = try #require(value("Content-Security-Policy").first)
            #expect(policy.hasPrefix("default-src 'none'; style-src 'self'"), "\(name)")
            for part in ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
                #expect(policy.contains(part), "\(part) of \(name)")
            }
            #expect(!policy.contains("unsafe") && !policy.contains("script-src"), "\(name)")
            #expect(value("X-Content-Type-Options") == ["nosniff"], "\(name)")
            #expect(value("Referrer-Policy") == ["no-referrer"], "\(name)")
            #expect(value("Cache-Control") == ["no-store"], "\(name)")
        }
    }

    @Test func `a sheet's own style is allowed by a nonce of its own`() throws {
        let desk = SampleDesk()
        let sheets = try (0..<2).map { _ in try desk.post("/sheet", SampleDesk.choices) }
        let nonces = try sheets.map { sheet in
            let policy = try #require(sheet.headers.values(of: "Content-Security-Policy").first)
            let nonce = try #require(policy.split(separator: "'nonce-").last?.prefix { $0 != "'" })
            #expect(sheet.text.contains("<style nonce=\"\(nonce)\">"))
            #expect(!sheet.text.contains("<style>"))
            return nonce
        }
        #expect(nonces[0] != nonces[1])
    }

    @Test func `every input of a form has a label`() throws {
        let desk = SampleDesk()
        for target in ["/", "/route", "/service/s%3A1", try desk.route([])] {
            let text = try desk.get(target).text
            for input in text.split(separator: "<").filter({ $0.hasPrefix("input") || $0.hasPrefix("select") }) {
                guard !input.contains("type=\"hidden\"") else { continue }
                let id = input.split(separator: " id=\"").dropFirst().first?.prefix { $0 != "\"" }
                let isInside = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"")
                #expect(isInside || id.map { text.contains("for=\"\($0)\"") } == true, "\(input) on \(target)")
            }
        }
    }

    @Test func `no two addresses of the desk clash`() {
        let desk = SampleDesk().desk
        #expect(desk.routes.clashes.isEmpty)
    }

    @Test func `every address answers to HEAD or says what it answers to`() throws {
        let desk = SampleDesk()
        for route in desk.desk.routes.routes {
            let target = route.pattern.description.replacing("{id}", with: "s:1").replacing("{number}", with: "0")
            let request = try #require(Request(.head, target: target))
            let response = desk.desk.respond(to: .success(request))
            let isReadable = desk.desk.routes.routes.contains { $0.method == .get && $0.pattern == route.pattern }
            #expect((response.status == .methodNotAllowed) == !isReadable, "\(target)")
            if !isReadable { #expect(response.headers.values(of: "Allow") == ["POST"]) }
        }
    }

    @Test func `what is not there is said so in the reader's language`() throws {
        let english = try SampleDesk().get("/nowhere", [HeaderField("Accept-Language", "de, en;q=0.8, it;q=0.5")])
        #expect(english.status == .notFound)
        #expect(english.text.contains("Page not found"))
        #expect(try SampleDesk().get("/service/none").text.contains("Pagina non trovata"))
    }

    @Test func `a language chosen once is kept in a cookie that scripts and strangers cannot read`() throws {
        let desk = SampleDesk()
        let cookie = try #require(try desk.get("/?staff=en").headers.values(of: "Set-Cookie").first)
        #expect(cookie.hasPrefix("language=en;") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
        #expect(try desk.get("/", [HeaderField("Cookie", "language=en")]).text.contains("lang=\"en\""))
        #expect(try desk.get("/?staff=xx").headers.values(of: "Set-Cookie").isEmpty)
    }

    @Test func `an error inside is told to the keeper and not to the page`() throws {
        struct Broken: Error { let secret = "inner" }
        let told = SampleDesk.Clock()
        let settings = DeskSettings(
            contact: .init(name: "x"), clock: { told.now }, report: { _ in told.pass(minutes: 1) })
        let desk = FrontDesk(settings: settings) { throw Broken() }
        let before = told.now
        let response = desk.respond(to: .success(try #require(Request(.get, target: "/"))))
        #expect(response.status == .internalError)
        #expect(!response.text.contains("inner") && !response.text.contains("Broken"))
        #expect(told.now.minutes(since: before) == 1)
    }
}
