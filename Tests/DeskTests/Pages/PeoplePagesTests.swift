import Directory
import Testing

@testable import Desk
@testable import Guides

/// The pages that people open themselves.
@Suite struct PeoplePagesTests {
    private let sample = SampleDesk()

    private static let rests = [
        "", "/search?q=medico", "/search?q=xqzwv", "/need/health.doctor", "/service/s%3A1", "/service/s%3A2",
    ]

    @Test(arguments: LanguageTag.shipped)
    func `every page is there in every language, without a cookie or a missing word`(language: LanguageTag) throws {
        for rest in Self.rests {
            let response = try sample.get("/people/\(language)\(rest)")
            #expect(response.status == .ok, "\(rest)")
            #expect(response.headers.values(of: "Set-Cookie").isEmpty)
            #expect(response.text.contains("lang=\"\(language)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""))
            for prefix in ["people.", "label.", "sheet.", "guide.", "emergency."] {
                #expect(response.text.firstMatch(of: try Regex(">\(prefix.dropLast())\\.[a-z_]+<")) == nil, "\(rest)")
            }
            #expect(response.text.contains(PeopleFrame.wayOut))
        }
    }

    @Test func `no page tells a secret or lets markup in`() throws {
        for rest in Self.rests + ["/search?q=segretissima", "/search?q=\(PercentEncoding.encode(SampleDesk.canary))"] {
            let text = try sample.get("/people/it\(rest)").text
            #expect(!text.contains(SampleDesk.secretStreet) && !text.contains(SampleDesk.secretPhone), "\(rest)")
            #expect(!text.contains("<script") && !text.contains("<img"), "\(rest)")
        }
    }

    @Test func `what was searched for stands in no title and no link`() throws {
        let text = try sample.get("/people/it/search?q=geheim").text
        #expect(!text.contains("geheim"))
    }

    @Test func `the browser's language opens its page, and an unknown one is not found`() throws {
        let response = try sample.get("/people", [HeaderField("Accept-Language", "xx, uk-UA;q=0.9, en;q=0.8")])
        #expect(response.headers.values(of: "Location") == ["/people/uk"])
        #expect(try sample.get("/people/xx").status == .notFound)
        #expect(try sample.get("/people/it/need/none").status == .notFound)
    }

    @Test func `they stay open where staff must sign in`() throws {
        let guarded = GuardedDesk()
        #expect(try guarded.send(.get, "/people/it").status == .ok)
        #expect(try guarded.send(.get, "/").status == .seeOther)
    }
}
