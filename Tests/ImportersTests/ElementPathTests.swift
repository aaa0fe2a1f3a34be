import Feeds
import Testing

@testable import Importers

struct ElementPathTests {
    private func entry(_ xml: String) throws -> XMLElement {
        var records = try XMLRecordReader(at: ["list", "entry"]).records(bytes: Array("<list>\(xml)</list>".utf8))
        return try #require(try records.next())
    }

    @Test func `a path may end in a text with attributes in braces, which gives nothing when one of them is blank`()
        throws
    {
        let hours = try entry(
            """
            <entry><hours><interval from="480" to=" 690"/><interval from="900"/><interval from="1" to=" "/>
            <interval to="990" from="960"/></hours></entry>
            """)
        let path = try #require(ElementPath("hours/interval/{@from}-{@to}"))
        #expect(path.texts(in: hours) == ["480- 690", "960-990"])
        #expect(try #require(ElementPath("hours/interval/dalle {@from}")).texts(in: hours).first == "dalle 480")
    }

    @Test func `an attribute with a question mark may be missing, one without may not`() throws {
        let phones = try entry(
            """
            <entry><phone number="1" label="day"/><phone number="2"/><phone label="night"/></entry>
            """)
        let path = try #require(ElementPath("phone/{@number}#{@label?}"))
        #expect(path.texts(in: phones) == ["1#day", "2#"])
        #expect(ElementPath("phone/{@?}") == nil)
    }

    @Test(arguments: ["{from}", "a/{@from", "a/{@}", "a/from}", "{@from}/b", "{@from}-{to}"])
    func `a path with a brace that holds no attribute is malformed`(text: String) {
        #expect(ElementPath(text) == nil)
    }
}
