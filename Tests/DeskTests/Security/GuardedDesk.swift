import Directory
import Guides
import Referrals
import Synchronization
import Testing

@testable import Desk

/// A desk with a user of every role, whose passwords are their names reversed; hashing is a toy, for it is not tested here.
struct GuardedDesk {
    static let codeSecret = [UInt8](repeating: 9, count: 20)

    let desk: FrontDesk
    let seconds = Box(1_000_000)
    let users: UserBox

    final class Box: Sendable {
        private let value: Mutex<Int>
        init(_ value: Int) { self.value = Mutex(value) }
        var now: Int { value.withLock { $0 } }
        func pass(_ count: Int) { value.withLock { $0 += count } }
    }

    final class UserBox: Sendable {
        private let users: Mutex<[String: DeskUser]>
        init(_ users: [DeskUser]) {
            self.users = Mutex(Dictionary(uniqueKeysWithValues: users.map { ($0.name, $0) }))
        }
        func find(_ name: String) -> DeskUser? { users.withLock { $0[name] } }
        func change(_ name: String, _ body: (inout DeskUser) -> Void) {
            users.withLock { if var user = $0[name] { body(&user); $0[name] = user } }
        }
    }

    init(origin: WebOrigin? = nil) {
        var all = Role.allCases.map { DeskUser(name: $0.rawValue, role: $0, passwordHash: Self.password($0.rawValue)) }
        all.append(
            DeskUser(
                name: "careful", role: .operator, passwordHash: Self.password("careful"), oneTimeSecret: Self.codeSecret
            ))
        let users = UserBox(all)
        self.users = users
        let seconds = seconds
        desk = FrontDesk(
            settings: DeskSettings(
                contact: DeskContact(name: "Banco"), clock: { LocalTime(day: Day(ordinal: 20_000), minute: 600) },
                seconds: { seconds.now },
                accounts: Accounts(hasUsers: { true }, user: { users.find($0) }, verify: { $0 == $1 }), origin: origin)
        ) { SampleDesk.network }
    }

    static func password(_ name: String) -> String { String(name.reversed()) }

    func send(
        _ method: Desk.Method, _ target: String, session: String? = nil, form: [FormBody.Field] = [],
        site: String = "same-origin"
    ) throws -> Response {
        var headers = [HeaderField("Sec-Fetch-Site", site)]
        if let session { headers.append(HeaderField("Cookie", session)) }
        if method == .post { headers.append(HeaderField("Content-Type", "application/x-www-form-urlencoded")) }
        let body = Array(FormBody(form).encoded.utf8)
        return desk.respond(
            to: .success(
                try #require(Request(method, target: target, headers: headers, body: method == .post ? body : []))))
    }

    func signIn(_ name: String, password: String? = nil, code: String = "", session: String? = nil) throws -> Response {
        try send(
            .post, "/sign-in", session: session,
            form: [
                FormBody.Field("token", desk.formGuard.token), FormBody.Field("name", name),
                FormBody.Field("password", password ?? Self.password(name)), FormBody.Field("code", code),
            ])
    }

    /// The cookie of a role's session, as the browser sends it.
    func session(_ name: String) throws -> String { try Self.cookie(signIn(name)) }

    static func cookie(_ response: Response) throws -> String {
        let field = try #require(response.headers.values(of: "Set-Cookie").first { $0.contains("session=") })
        return String(field.prefix { $0 != ";" })
    }
}
