import Testing

@testable import Importers

struct HTMLTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("<p>One<br>two</p><p>three</p>", "One\ntwo\nthree"),
        ("<ul><li>a</li><li>b &amp; c</li></ul>", "- a\n- b & c"), ("5 < 6 & 7 > 2", "5 < 6 & 7 > 2"),
        ("&lt;p&gt;twice &amp;amp; escaped&lt;/p&gt;", "twice & escaped"),
        ("caff&egrave; l&#39;una &#x20AC;", "caffè l'una €"),
        ("<script>alert(1)</script>seen<style>p{}</style>", "seen"), ("<!-- gone -->seen", "seen"),
        ("a &unknown; b", "a &unknown; b"), ("an open <a href='x'", "an open <a href='x'"), ("<p></p>", ""),
        ("<!-- never closed", ""),
    ])
    func `only what a reader sees is kept`(html: String, wanted: String) {
        #expect(HTMLText.plain(html) == wanted)
    }
}
