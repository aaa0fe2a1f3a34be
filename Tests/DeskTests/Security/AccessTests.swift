import Referrals
import Testing

@testable import Desk

/// Who may have what: every route for every role and for nobody, made from the one table.
@Suite struct AccessTests {
    private let guarded = GuardedDesk()

    /// A path that fits a pattern.
    private static func path(_ route: Route) -> String {
        route.pattern.description.replacing(/\{[a-z]+\}/, with: "x")
    }

    /// Whether an answer lets in: not sent to sign in, and not refused for want of a right.
    private static func letsIn(_ response: Response) -> Bool {
        let isSentAway = response.headers.values(of: "Location").first?.hasPrefix("/sign-in") == true
        return !isSentAway && response.status != .forbidden
    }

    @Test func `every route is in the table, and the table has no other`() {
        for route in guarded.desk.routes.routes {
            #expect(AccessTable.need(route.pattern.description) != nil, "\(route.pattern)")
        }
        let patterns = Set(guarded.desk.routes.routes.map(\.pattern.description))
        #expect(AccessTable.patterns.subtracting(patterns).isEmpty)
    }

    @Test(arguments: [nil] + Role.allCases.map { Optional($0) })
    func `every route is open to the roles of the table and shut to all others`(role: Role?) throws {
        for route in guarded.desk.routes.routes
        where !["/sign-in", "/sign-out", "/p", "/p/{key}"].contains(route.pattern.description) {
            let need = try #require(AccessTable.need(route.pattern.description))
            let cookie = try role.map { try guarded.session($0.rawValue) }
            // With the form's own token, so that a refusal is for want of a right and not of a token.
            let token = guarded.desk.gate.sessions.find(
                cookie.map { String($0.dropFirst("session=".count)) }, seconds: guarded.seconds.now)?.token
            let form = [FormBody.Field("token", token ?? guarded.desk.formGuard.token)]
            let response = try guarded.send(route.method, Self.path(route), session: cookie, form: form)
            #expect(
                Self.letsIn(response) == AccessTable.allows(role, need),
                "\(route.method) \(route.pattern) for \(role?.rawValue ?? "nobody"): \(response.status)")
        }
    }

    @Test(arguments: [nil] + Role.allCases.map { Optional($0) })
    func `no role reads a confidential field on any page`(role: Role?) throws {
        let cookie = try role.map { try guarded.session($0.rawValue) }
        for target in [
            "/", "/search?q=casa", "/search?q=segretissima", "/service/s%3A2", "/guide", "/hsds/services?full=true",
        ] {
            let text = try guarded.send(.get, target, session: cookie).text
            #expect(!text.contains(SampleDesk.secretStreet) && !text.contains(SampleDesk.secretPhone), "\(target)")
        }
    }

    @Test func `a reading address changes nothing and a changing one is not read`() {
        let posts = guarded.desk.routes.routes.filter {
            $0.method == .post && !$0.pattern.description.hasPrefix("/hsds")
        }
        #expect(
            posts.map(\.pattern.description).sorted() == [
                "/case", "/case/{code}/erase", "/next", "/p", "/p/{key}", "/refer", "/referral/{id}",
                "/referral/{id}/ask",
                "/route", "/sheet", "/sign-in", "/sign-out",
            ])
    }
}
