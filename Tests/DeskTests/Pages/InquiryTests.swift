import Directory
import TestSupport
import Testing

@testable import Desk

/// A person's facts on their way through the desk.
@Suite struct InquiryTests {
    private static let facts = [
        FormBody.Field("status", "asylum_seeker"), FormBody.Field("age", "37"), FormBody.Field("sex", "female"),
        FormBody.Field("nationality", "er"), FormBody.Field("residence", "Alessandria"), FormBody.Field("isee", "4321"),
        FormBody.Field("document.tax_code", "no"), FormBody.Field("household.pregnant", "yes"),
        FormBody.Field("origin", "44.9, 8.6"), FormBody.Field("radius", "25"),
    ]

    @Test func `no fact is ever in an address, a head or a title`() throws {
        let desk = SampleDesk()
        let location = try desk.route(Self.facts)
        #expect(location.wholeMatch(of: /\/route\/[0-9a-f]{32}/) != nil)
        for target in [location, location + "/change"] {
            let response = try desk.get(target)
            let title = try #require(response.text.firstMatch(of: /<title>(.*?)<\/title>/)?.1)
            let addresses = response.text.matches(of: /(?:href|action)="([^"]*)"/).map(\.1)
            for told in addresses + [title] + response.headers.map({ Substring($0.value) }) {
                for fact in ["asylum", "37", "female", "4321", "tax_code", "pregnant", "44.9", "25"] {
                    let isNumber = told.contains(location.dropFirst(7))
                    #expect(isNumber || !told.contains(fact), "\(fact) in \(told)")
                }
            }
        }
    }

    @Test func `the form comes back with what was put in`() throws {
        let desk = SampleDesk()
        let text = try desk.get(try desk.route(Self.facts) + "/change").text
        for part in [
            #"value="asylum_seeker" selected"#, #"name="age" type="text" value="37""#, #"value="female" selected"#,
            #"value="25""#, #"name="document.tax_code" value="no" checked"#, #"value="health.doctor" checked"#,
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test func `an inquiry is kept for half an hour and not a minute more`() throws {
        let desk = SampleDesk()
        let location = try desk.route(Self.facts)
        desk.clock.pass(minutes: 29)
        #expect(try desk.get(location).status == .ok)
        desk.clock.pass(minutes: 1)
        #expect(try desk.get(location).status == .notFound)
        desk.clock.pass(minutes: -30)
        #expect(try desk.get(location).status == .notFound)
    }

    @Test func `the next person finds nothing of the one before`() throws {
        let desk = SampleDesk()
        let location = try desk.route(Self.facts)
        #expect(try desk.post("/next", []).headers.values(of: "Location") == ["/"])
        #expect(try desk.get(location).status == .notFound)
        #expect(try desk.get(location + "/change").status == .notFound)
    }

    @Test func `the oldest inquiry goes when there are too many`() {
        let book = InquiryBook(.system)
        let now = LocalTime(day: Day(ordinal: 0), minute: 0)
        let numbers = (0...InquiryBook.limit).map { _ in book.keep(CounterInquiry(), now: now) }
        #expect(Set(numbers).count == numbers.count)
        #expect(book.find(numbers[0], now: now) == nil)
        #expect(book.find(numbers[1], now: now) != nil)
    }

    @Test func `a form from elsewhere is refused`() throws {
        let desk = SampleDesk()
        for site in ["cross-site", "same-site", "none"] {
            #expect(try desk.post("/route", Self.facts, site: site).status == .forbidden)
        }
        for path in ["/route", "/sheet", "/next"] {
            #expect(try desk.post(path, [], token: "0").status == .forbidden)
        }
    }

    @Test func `without the browser's word the origin must be ours`() throws {
        let desk = SampleDesk()
        let body = Array(FormBody([FormBody.Field("token", desk.desk.formGuard.token)]).encoded.utf8)
        for (origin, expected) in [("http://localhost:1", Status.seeOther), ("http://evil.example", .forbidden)] {
            let headers = [
                HeaderField("Content-Type", "application/x-www-form-urlencoded"), HeaderField("Host", "localhost:1"),
                HeaderField("Origin", origin),
            ]
            let request = try #require(Request(.post, target: "/next", headers: headers, body: body))
            #expect(desk.desk.respond(to: .success(request)).status == expected)
        }
    }

    @Test func `what cannot be read is named beside its field, and the rest stays`() throws {
        let desk = SampleDesk()
        let fields = [
            FormBody.Field("age", "forty"), FormBody.Field("origin", "Nowhere"), FormBody.Field("sex", "female"),
        ]
        let response = try desk.post("/route", fields)
        #expect(response.status == .badRequest)
        for part in [
            ##"href="#need""##, ##"href="#age""##, ##"href="#origin""##, #"value="forty""#, #"value="female" selected"#,
        ] {
            #expect(response.text.contains(part), "\(part)")
        }
        #expect(!response.text.contains("href=\"#sex\""))
    }

    @Test func `an answer to the next question is the same inquiry with one fact more`() throws {
        let desk = SampleDesk()
        let text = try desk.get(try desk.route([])).text
        let form = try #require(text.split(separator: "<form").first { $0.contains("action=\"/route\"") })
        let fields = form.matches(of: /name="([^"]*)" value="([^"]*)"/).map {
            FormBody.Field(String($0.1), String($0.2))
        }
        #expect(fields.contains(FormBody.Field("need", "health.doctor")))
        #expect(fields.contains { $0.name == "age" })
        #expect(try desk.post("/route", fields.filter { $0.name != "token" }).status == .seeOther)
    }

    @Test func `an inquiry comes back whole from its own fields`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let inquiry = inquiry(&random)
            let form = InquiryForm(reading: inquiry.fields(of: SampleDesk.network), network: SampleDesk.network)
            #expect(form.problems.isEmpty)
            #expect(form.inquiry == inquiry)
        }
    }

    private func inquiry(_ random: inout SeededGenerator) -> CounterInquiry {
        func maybe<Value>(_ values: [Value]) -> Value? {
            Bool.random(using: &random) ? values.randomElement(using: &random) : nil
        }
        let network = SampleDesk.network
        var inquiry = CounterInquiry()
        inquiry.needs = ["health.doctor"] + [maybe(["work", "legal"])].compactMap { $0 }
        inquiry.facts.age = maybe(Array(0...120))
        inquiry.facts.sex = maybe(PersonFacts.Sex.allCases)
        inquiry.facts.legalStatus = maybe(network.legalStatuses.terms.map(\.id))
        inquiry.facts.nationality = maybe(["MA", "UA"])
        inquiry.facts.residenceAreaID = maybe(["it:1", "it:2"])
        inquiry.facts.languages = maybe([["ar", "fr"], ["wo"]]) ?? []
        inquiry.facts.isee = maybe([0, 9360])
        inquiry.facts.hasHealthInsurance = maybe([true, false])
        inquiry.facts.hasDisability = maybe([true, false])
        inquiry.facts.hasReferral = maybe([true, false])
        inquiry.facts.employment = maybe(PersonFacts.Employment.allCases)
        for kind in PersonFacts.Household.allCases { inquiry.facts.household[kind] = maybe([true, false]) }
        for document in network.documents.terms { inquiry.facts.documents[document.id] = maybe([true, false]) }
        inquiry.facts.holdsNoOtherDocuments = Bool.random(using: &random)
        inquiry.origin = maybe(
            [.area("it:1"), .area("it:2")]
                + [Coordinate(latitude: 44.9, longitude: 8.6)].compactMap { $0.map { .point($0) } })
        inquiry.radiusKilometres = maybe([1, 2_000])
        inquiry.openAt = maybe([LocalTime(day: Day(ordinal: 20_000), minute: 61)])
        return inquiry
    }
}
