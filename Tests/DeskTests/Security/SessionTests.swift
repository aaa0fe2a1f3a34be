import Referrals
import Testing

@testable import Desk

/// Sign-in and sessions against those who are not who they say.
@Suite struct SessionTests {
    private let guarded = GuardedDesk()

    private func isIn(_ cookie: String?) throws -> Bool { try guarded.send(.get, "/", session: cookie).status == .ok }

    @Test func `a user gets in, and out again`() throws {
        let cookie = try guarded.session("operator")
        #expect(try isIn(cookie))
        let session = guarded.desk.gate.sessions.find(
            String(cookie.dropFirst("session=".count)), seconds: guarded.seconds.now)
        let token = try #require(session?.token)
        let out = try guarded.send(.post, "/sign-out", session: cookie, form: [FormBody.Field("token", token)])
        #expect(out.status == .seeOther && out.headers.values(of: "Clear-Site-Data").count == 1)
        #expect(try !isIn(cookie), "the server has ended it, whatever the browser keeps")
    }

    @Test(arguments: ["session=", "session=0", "session=00000000000000000000000000000000"])
    func `a number that the desk did not give is no session, before sign-in or after`(planted: String) throws {
        #expect(try !isIn(planted))
        let given = try GuardedDesk.cookie(guarded.signIn("operator", session: planted))
        #expect(given != planted && given.count == "session=".count + 64)
        #expect(try !isIn(planted))
    }

    @Test func `signing in again gives another number and ends the first`() throws {
        let first = try guarded.session("operator")
        let second = try GuardedDesk.cookie(guarded.signIn("operator", session: first))
        #expect(first != second)
        #expect(try !isIn(first) && isIn(second))
    }

    @Test func `a session ends when nobody asks for half an hour, and after twelve hours in any case`() throws {
        let silent = try guarded.session("operator")
        guarded.seconds.pass(SessionBook.idleSeconds)
        #expect(try !isIn(silent))
        let busy = try guarded.session("operator")
        for _ in 0..<(SessionBook.longestSeconds / 1_200 - 1) {
            guarded.seconds.pass(1_200)
            #expect(try isIn(busy))
        }
        guarded.seconds.pass(1_200)
        #expect(try !isIn(busy))
    }

    @Test func `a user who is shut out or changed is out at once`() throws {
        let cookie = try guarded.session("operator")
        guarded.users.change("operator") { $0.disabledOn = .init(ordinal: 20_000) }
        #expect(try !isIn(cookie))
        #expect(try guarded.signIn("operator").status == .forbidden)
    }

    @Test(arguments: ["nobody", "operator"])
    func `wrong names and wrong passwords look alike`(name: String) throws {
        let wrong = try guarded.signIn(name, password: "wrong")
        let other = try guarded.signIn("editor", password: "wrong")
        #expect(wrong.status == .forbidden && wrong.text == other.text)
        #expect(wrong.headers.values(of: "Set-Cookie").isEmpty && !wrong.text.contains("wrong\""))
    }

    @Test func `after five wrong tries the name is shut for a quarter of an hour, even to its user`() throws {
        for _ in 0..<SignIn.limitOfOne { #expect(try guarded.signIn("operator", password: "x").status == .forbidden) }
        let shut = try guarded.signIn("operator")
        #expect(shut.status == .tooManyRequests && shut.headers.values(of: "Retry-After") == ["900"])
        #expect(try guarded.signIn("editor").status == .seeOther)
        guarded.seconds.pass(SignIn.seconds)
        #expect(try guarded.signIn("operator").status == .seeOther)
    }

    @Test func `made-up names are counted together, and shut the door after a hundred`() throws {
        for number in 0..<SignIn.limitOfAll { _ = try guarded.signIn("nobody\(number)", password: "x") }
        #expect(try guarded.signIn("editor").status == .tooManyRequests)
    }

    @Test func `who has a one-time code needs it, and no code is good twice`() throws {
        #expect(try guarded.signIn("careful").status == .forbidden)
        let code = OneTimeCode.code(secret: GuardedDesk.codeSecret, step: guarded.seconds.now / 30)
        #expect(try guarded.signIn("careful", password: "wrong", code: code).status == .forbidden)
        #expect(try guarded.signIn("careful", code: code).status == .seeOther)
        #expect(try guarded.signIn("careful", code: code).status == .forbidden)
    }

    @Test func `a form without the session's own token is refused, and so is one of another site`() throws {
        let cookie = try guarded.session("operator")
        for form in [[], [FormBody.Field("token", guarded.desk.formGuard.token)], [FormBody.Field("token", "")]] {
            #expect(try guarded.send(.post, "/next", session: cookie, form: form).status == .forbidden)
        }
        let session = guarded.desk.gate.sessions.find(
            String(cookie.dropFirst("session=".count)), seconds: guarded.seconds.now)
        let right = [FormBody.Field("token", try #require(session?.token))]
        for site in ["cross-site", "same-site", "none"] {
            #expect(try guarded.send(.post, "/next", session: cookie, form: right, site: site).status == .forbidden)
        }
        #expect(try guarded.send(.post, "/next", session: cookie, form: right).status == .seeOther)
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y", "/sign-out",
    ])
    func `sign-in leads to pages of ours alone`(target: String) throws {
        let response = try guarded.send(
            .post, "/sign-in",
            form: [
                FormBody.Field("token", guarded.desk.formGuard.token), FormBody.Field("name", "operator"),
                FormBody.Field("password", GuardedDesk.password("operator")), FormBody.Field("to", target),
            ])
        #expect(response.headers.values(of: "Location") == ["/"])
    }

    @Test func `over HTTPS the cookie is bound to the host and to HTTPS`() throws {
        let secure = GuardedDesk(origin: WebOrigin("https://sportello.example"))
        let field = try #require(try secure.signIn("operator").headers.values(of: "Set-Cookie").first)
        #expect(field.hasPrefix("__Host-session="))
        #expect(field.hasSuffix("; Path=/; HttpOnly; SameSite=Strict; Secure"))
        #expect(try secure.send(.get, "/sign-in").headers.values(of: "Strict-Transport-Security").count == 1)
        let plain = try #require(try guarded.signIn("operator").headers.values(of: "Set-Cookie").first)
        #expect(plain.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
    }

    @Test func `one user's next person wipes nobody else's inquiries`() throws {
        let cookies = try ["operator", "coordinator"].map { try guarded.session($0) }
        let places = try cookies.map { cookie -> String in
            let session = guarded.desk.gate.sessions.find(
                String(cookie.dropFirst("session=".count)), seconds: guarded.seconds.now)
            let form = [FormBody.Field("token", session?.token ?? ""), FormBody.Field("need", "health.doctor")]
            return try #require(
                try guarded.send(.post, "/route", session: cookie, form: form).headers.values(of: "Location").first)
        }
        #expect(try guarded.send(.get, places[0], session: cookies[0]).status == .ok)
        #expect(try guarded.send(.get, places[0], session: cookies[1]).status == .notFound)
        let session = guarded.desk.gate.sessions.find(
            String(cookies[1].dropFirst("session=".count)), seconds: guarded.seconds.now)
        _ = try guarded.send(.post, "/next", session: cookies[1], form: [FormBody.Field("token", session?.token ?? "")])
        #expect(try guarded.send(.get, places[0], session: cookies[0]).status == .ok)
        #expect(try guarded.send(.get, places[1], session: cookies[1]).status == .notFound)
    }

    @Test func `the log and the counts hold routes, and nothing of what was asked`() throws {
        let lines = LogBox()
        var settings = guarded.desk.settings
        settings.log = { lines.add($0.line(at: "2026-11-27T21:00:00Z")) }
        settings.accounts = .none
        let desk = FrontDesk(settings: settings) { SampleDesk.network }
        for target in ["/search?q=geheim", "/service/geheim", "/geheim", "/hsds/services?search=geheim"] {
            _ = desk.respond(to: .success(try #require(Request(.get, target: target))))
        }
        #expect(lines.all.count == 4 && !lines.all.joined().contains("geheim"))
        #expect(lines.all[0].contains(#""method":"GET","route":"/search","status":200"#))
        #expect(!desk.meter.text.contains("geheim"))
        #expect(desk.meter.text.contains(#"sportello_requests_total{route="/service/{id}",status="404"} 1"#))
    }
}
