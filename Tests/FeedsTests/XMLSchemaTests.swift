import Feeds
import TestSupport
import Testing

struct XMLSchemaTests {
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType><xs:sequence>
        <xs:element name="b" type="xs:integer" maxOccurs="unbounded"/><xs:element name="c" minOccurs="0"><xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="x"/></xs:restriction></xs:simpleType></xs:element>
        </xs:sequence><xs:attribute name="k" type="xs:date" use="required"/></xs:complexType></xs:element></xs:schema>
        """

    private func check(_ text: String, schema: String = schema) throws -> [XMLSchemaViolation] {
        var found: [XMLSchemaViolation] = []
        try XMLSchemaReader(schema: Array(schema.utf8)).check(bytes: Array(text.utf8)) { found.append($0) }
        return found
    }

    @Test(
        arguments: [
            ("<a k='2026-01-01'><b>1</b></a>", []),
            ("<a><b>1</b></a>", [.missingAttribute]),
            ("<a k='2026-01-01'>\n</a>", [.missingElement]),
            ("<a k='2026-01-01'><d/></a>", [.unexpectedElement]),
            ("<a k='2026-01-01' z='1'><b>1</b></a>", [.unknownAttribute]),
            ("<a k='2026-01-01'><b>one</b></a>", [.badValue]),
            ("<z/>", [.unknownRoot]),
        ] as [(String, [XMLSchemaViolation.Rule])]) func `each broken rule is told by its kind`(
            text: String, rules: [XMLSchemaViolation.Rule]
        ) throws
    {
        #expect(try check(text).map(\.rule) == rules)
    }

    @Test func `a violation stands at its line and element`() throws {
        let found = try check("<a k='2026-01-01'>\n<b>1</b>\n<b>x</b>\n</a>")
        #expect(found.map(\.line) == [3])
        #expect(found.map(\.element) == ["b"])
        #expect(try check("<a k='nie'><b>1</b></a>").map(\.element) == ["a/@k"])
    }

    @Test func `a schema that fetches another, and a DOCTYPE, are refused`() throws {
        let fetching =
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:import schemaLocation='http://x/'/></xs:schema>"
        #expect(throws: FeedError.self) { try check("<a/>", schema: fetching) }
        #expect(throws: FeedError.self) { try check("<!DOCTYPE a><a/>") }
        #expect(throws: FeedError.self) { try check("<a>") }
        #expect(throws: FeedError.self) { try check("<a/>", schema: "<a/>") }
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `the sample instance of AIRS is as its schema says, and not as another`()
        throws
    {
        func violations(_ schema: String) throws -> Int {
            var count = 0
            let reader = try XMLSchemaReader(schema: try SharedData.bytes("data/airs/" + schema))
            try reader.check(bytes: try SharedData.bytes("data/airs/doc/airs_instance.xml")) { _ in count += 1 }
            return count
        }
        #expect(try violations("src/airs.xsd") == 0)
        // As `xmllint --noout --schema` counts: the root is of another namespace.
        #expect(try violations("opencioc/airs_3_1.xsd") == 1)
    }
}
