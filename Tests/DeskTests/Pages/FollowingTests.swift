import Directory
import Foundation
import Guides
import Referrals
import Store
import Testing

@testable import Desk

/// From an answer to a partner's answer: note, refer, ask, answer, outcome, erase, over an archive of its own.
@Suite struct FollowingTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).sportello")
        .path
    private let archive: Archive
    private let desk: FrontDesk

    init() throws {
        archive = try Archive.open(path: path, mode: .create)
        var chance = SystemRandomNumberGenerator()
        archive.unlock(DeskSecret(master: (0..<32).map { _ in UInt8.random(in: 0...255, using: &chance) }))
        desk = FrontDesk(
            settings: DeskSettings(
                contact: DeskContact(name: "Banco"), clock: { LocalTime(day: Day(ordinal: 20_000), minute: 600) }),
            network: { SampleDesk.network }, archive: archive)
    }

    private func get(_ target: String) throws -> Response {
        desk.respond(
            to: .success(try #require(Request(.get, target: target, headers: [HeaderField("Host", "localhost:1")]))))
    }

    private func post(_ target: String, _ fields: [String: String], shares: [String] = []) throws -> Response {
        let form = FormBody(
            [FormBody.Field("token", desk.formGuard.token)] + fields.map { FormBody.Field($0.key, $0.value) }
                + shares.map { FormBody.Field("share", $0) })
        let headers = [
            HeaderField("Content-Type", "application/x-www-form-urlencoded"),
            HeaderField("Sec-Fetch-Site", "same-origin"),
            HeaderField("Host", "localhost:1"),
        ]
        return desk.respond(
            to: .success(try #require(Request(.post, target: target, headers: headers, body: Array(form.encoded.utf8))))
        )
    }

    private func location(_ response: Response) throws -> String {
        try #require(response.headers.values(of: "Location").first)
    }

    private func inquiry() throws -> String {
        let place = try location(post("/route", ["need": "health.doctor", "age": "31", "nationality": "NG"]))
        return String(place.dropFirst("/route/".count))
    }

    private func order(_ mode: String, _ inquiry: String) -> [String: String] {
        [
            "choice": SheetOrder.choice(serviceID: "s:1", siteID: "sl:1"), "need": "health.doctor", "inquiry": inquiry,
            "mode": mode,
        ]
    }

    private func onlyMatch(_ text: String, _ pattern: Regex<(Substring, Substring)>) throws -> String {
        String(try #require(text.firstMatch(of: pattern)).1)
    }

    @Test func `one key notes what the person was told, and what follows goes into the same case`() throws {
        let number = try inquiry()
        #expect(try location(post("/refer", order("logged", number))) == "/route/\(number)")
        _ = try post("/refer", order("logged", number))
        let code = try onlyMatch(get("/route/\(number)").text, /\/case\/([A-Z0-9-]+)/)
        let found = try #require(CaseCode(code))
        let referrals = try archive.referrals(of: found)
        #expect(referrals.count == 2 && referrals.allSatisfy { $0.isLoggedOnly && $0.state == .sent })
        #expect(try archive.needs(of: found).map(\.needID) == ["health.doctor"])
        #expect(try archive.find(case: found)?.facts.age == 31)
    }

    @Test
    func `a partner is told what the person agreed to, answers in two taps, and nothing but a form changes anything`()
        throws
    {
        let number = try inquiry()
        let asked = try post("/refer", order("ask", number)).text
        #expect(asked.contains(#"name="share" value="age""#) && asked.contains(#"name="share" value="nationality""#))
        let casePath = try location(post("/refer", order("sent", number), shares: ["age"]))
        let id = try onlyMatch(get(casePath).text, /\/referral\/([0-9]+)/)
        let message = try post("/referral/\(id)/ask", [:]).text
        let key = try onlyMatch(message, /localhost:1\/p\/([a-z0-9]+)/)
        #expect(!(try get(casePath).text.contains(key)), "the way in is shown once")
        for _ in 0..<3 {
            let page = try get("/p/\(key)")
            #expect(page.status == .ok && page.text.contains("31") && !page.text.contains("NG"))
        }
        #expect(try archive.referral(try #require(Int(id)))?.state == .sent)
        #expect(try post("/p/\(key)", ["answer": "decline"]).status == .badRequest, "a refusal needs its reason")
        _ = try post("/p/\(key)", ["answer": "accept", "time": "2024-10-20T10:30"])
        #expect(try archive.referral(try #require(Int(id)))?.state == .accepted)
        #expect(try archive.appointment(referral: try #require(Int(id))) == LocalTime("2024-10-20T10:30"))
        _ = try post("/referral/\(id)", ["to": "completed", "help": "partly"])
        #expect(try archive.referral(try #require(Int(id)))?.outcome?.help == .partly)
        #expect(try get("/p/\(key)").text.contains("type=\"hidden\" name=\"answer\"") == false)
    }

    @Test func `wrong keys are told nothing and shut the door`() throws {
        let statuses = try (0..<12).map { number in
            try get("/p/\(String(repeating: "a", count: 24))\(number + 10)").status
        }
        #expect(statuses.prefix(10).allSatisfy { $0 == .notFound })
        #expect(statuses.suffix(2).allSatisfy { $0 == .tooManyRequests })
    }

    @Test func `a case is erased only when it is said twice, and then is gone`() throws {
        let number = try inquiry()
        _ = try post("/refer", order("logged", number))
        let code = try onlyMatch(get("/route/\(number)").text, /\/case\/([A-Z0-9-]+)/)
        #expect(try post("/case/\(code)/erase", [:]).status == .badRequest)
        #expect(try get("/case/\(code)").status == .ok)
        _ = try post("/case/\(code)/erase", ["sure": "yes"])
        #expect(try get("/case/\(code)").status == .notFound)
    }

    @Test func `the audit log names who did it`() throws {
        _ = try post("/refer", order("logged", try inquiry()))
        #expect(try archive.auditLog().allSatisfy { $0.actor == "desk" && $0.at.hasSuffix("Z") })
        #expect(try archive.auditFaults().isEmpty)
    }

    @Test func `nothing of a person stands in an address or a title`() throws {
        let number = try inquiry()
        let place = try location(post("/refer", order("sent", number), shares: ["age"]))
        for text in [place, "/route/\(number)"] { #expect(!text.contains("31") && !text.contains("NG")) }
        let title = try onlyMatch(get(place).text, /<title>([^<]*)<\/title>/)
        #expect(!title.contains("31") && !title.contains(place.suffix(7)))
    }
}
