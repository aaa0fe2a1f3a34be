import TestSupport
import Testing

@testable import Feeds

@Suite struct XMLRecordReaderTests {
    private static let list = Array(
        """
        <l:list xmlns:l='urn:l'>
          <info><item>not a record</item></info>
          <item id='1'>a<name>One</name>b<item>inner</item></item>
          <item id='2'><name>Two</name></item>
        </l:list>
        """.utf8)

    private func records(_ reader: XMLRecordReader, _ bytes: [UInt8]) throws -> [XMLElement] {
        var found: [XMLElement] = []
        try reader.read(bytes: bytes) {
            found.append($0)
            return .proceed
        }
        return found
    }

    @Test func `records at a path come as trees with places`() throws {
        let found = try records(XMLRecordReader(at: ["list", "item"]), Self.list)
        try #require(found.count == 2)
        #expect(found.map { $0.attribute("id") } == ["1", "2"])
        #expect(found[0].text == "ab")
        #expect(found[0].children.map(\.name) == ["name", "item"])
        #expect(found[0].first(named: "name")?.text == "One")
        #expect(found[0].first(at: ["item"])?.text == "inner")
        #expect(found.map(\.position.line) == [3, 4])
        #expect(found[1].children[0].position.column == 16)
    }

    @Test func `records by name are the outermost ones at any depth`() throws {
        let found = try records(XMLRecordReader(named: "item"), Self.list)
        #expect(found.map(\.text) == ["not a record", "ab", ""])
    }

    @Test func `the root is told even where nothing matches`() throws {
        var records = try XMLRecordReader(at: ["other", "item"]).records(bytes: Self.list)
        #expect(try records.next() == nil)
        #expect(records.root?.name == "list")
        #expect(records.root?.namespaceURI == "urn:l")
    }

    @Test func `a record with too many elements or too much text is refused where it starts to be`() throws {
        var limits = FeedLimits()
        limits.maximumElements = 2
        let many = #expect(throws: FeedError.self) {
            try self.records(XMLRecordReader(at: ["list", "item"], limits: limits), Self.list)
        }
        #expect(many?.code == .tooLarge)
        #expect(many?.position?.line == 3)
        limits = .standard
        limits.maximumTextBytes = 8
        let bytes = Array("<l><r><a>12345</a><b>67890</b></r></l>".utf8)
        let long = #expect(throws: FeedError.self) {
            try self.records(XMLRecordReader(at: ["l", "r"], limits: limits), bytes)
        }
        #expect(long?.code == .tooLarge)
        #expect(try records(XMLRecordReader(at: ["l", "r", "a"], limits: limits), bytes).count == 1)
    }

    @Test(.enabled(if: SharedData.isPresent, "needs the shared real data"))
    func `the Madrid list gives as many records as it has start tags`() throws {
        let path = "data/madrid-xml/200342-0-centros-dia.xml"
        let text = String(decoding: try SharedData.bytes(path), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = lines.indices.filter { lines[$0].contains("<contenido>") }.map { $0 + 1 }
        var found: [Int] = []
        try XMLRecordReader(at: ["Contenidos", "contenido"]).read(path: SharedData.path(path)) { record in
            found.append(record.position.line)
            return record.first(at: ["atributos", "atributo"]) == nil ? .stop : .proceed
        }
        #expect(!expected.isEmpty)
        #expect(found == expected)
    }
}
