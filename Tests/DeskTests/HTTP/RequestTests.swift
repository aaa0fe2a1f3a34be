import Desk
import TestSupport
import Testing

/// Addresses, forms and routes as values.
@Suite struct RequestTests {
    @Test func `a form comes back from its encoding whole`() {
        var random = SeededGenerator(seed: 7)
        let letters = Array("az09 +&=%?#/\\\"'<>\r\n\u{0}àèñش中😀")
        for _ in 0..<500 {
            let fields = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                FormBody.Field(text(&random, letters) + "n", text(&random, letters))
            }
            #expect(FormBody(encoded: FormBody(fields).encoded)?.fields == fields)
        }
    }

    private func text(_ random: inout SeededGenerator, _ letters: [Character]) -> String {
        String((0..<Int.random(in: 0...8, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
    }

    @Test func `a form reads plus as a space and keeps the order of a name's values`() {
        let form = FormBody(encoded: "a=1+2&b=%2B&a=+&a=3&c")
        #expect(form?.fields.map(\.value) == ["1 2", "+", " ", "3", ""])
        #expect(form?.all("a") == ["1 2", "3"])
        #expect(form?["c"] == nil)
    }

    @Test func `a form with more fields than any page has is refused`() {
        #expect(FormBody(encoded: String(repeating: "a=1&", count: 5_000)) == nil)
    }

    @Test func `a path is decoded piece by piece, so that an encoded slash stays inside its piece`() {
        #expect(Request(.get, target: "/service/a%2Fb?x=1")?.path == ["service", "a/b"])
        #expect(Request(.get, target: "/")?.path == [])
        #expect(Request(.get, target: "/a/")?.path == ["a"])
        #expect(Request(.get, target: "service") == nil)
    }

    @Test func `a cookie is found by its whole name`() {
        let request = Request(.get, target: "/", headers: [HeaderField("cookie", "xlanguage=it; language=en")])
        #expect(request?.cookie("language") == "en")
    }

    @Test func `routes that one request fits both of are named`() {
        let answer: Route.Handler = { _, _ in Response(.ok) }
        let clashing = RouteTable([
            Route(.get, "/a/{id}", answer), Route(.get, "/a/b", answer), Route(.post, "/a/b", answer),
            Route(.get, "/a", answer),
        ])
        #expect(clashing.clashes.map { [$0.pattern.description, $1.pattern.description] } == [["/a/{id}", "/a/b"]])
    }
}
