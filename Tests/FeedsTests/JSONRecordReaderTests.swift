import Testing

@testable import Feeds

@Suite struct JSONRecordReaderTests {
    private func records(_ reader: JSONRecordReader, _ text: String) throws -> [JSONElement] {
        var found: [JSONElement] = []
        try reader.read(bytes: Array(text.utf8)) {
            found.append($0)
            return .proceed
        }
        return found
    }

    private func ids(_ selection: JSONRecordReader.Selection, _ text: String) throws -> [String?] {
        try records(JSONRecordReader(selection), text).map { $0["id"]?.text }
    }

    @Test(arguments: [
        "{\"id\":1}", "[{\"id\":1},{\"id\":\"2\"}]", "{\"id\":1}\n{\"id\":2}\n", "[{\"id\":1}]\n[{\"id\":2}]",
        "{\"size\":2,\"contents\":[{\"id\":1},{\"id\":2}],\"empty\":false}",
        "[{\"contents\":[{\"id\":1}]},{\"contents\":[{\"id\":2}]}]",
        "{\"contents\":[{\"id\":1}]}\n{\"contents\":[{\"id\":2}]}",
    ])
    func `one value, an array, lines and an envelope give the same records`(text: String) throws {
        let wanted = text == "{\"id\":1}" ? ["1"] : ["1", "2"]
        #expect(try ids(.wrapped(in: "contents"), text) == wanted)
    }

    @Test func `a member of the envelope's name within a record is none`() throws {
        let text = "{\"contents\":[{\"id\":1,\"contents\":[{\"id\":2}]}]}"
        #expect(try ids(.wrapped(in: "contents"), text) == ["1"])
        #expect(try ids(.wrapped(in: "contents"), "{\"id\":1,\"contents\":\"text\"}") == ["1"])
        #expect(try ids(.wrapped(in: "contents"), "{\"contents\":[]}") == [])
    }

    @Test func `records at a path are found through arrays, and nothing beside it`() throws {
        let text = """
            {"meta":{"items":[{"id":0}]},"data":[{"x":{"items":[9]},"items":[{"id":1},{"id":2}]},{"items":{"id":3}}]}
            """
        #expect(try ids(.path(["data", "items"]), text) == ["1", "2", "3"])
        #expect(try ids(.path(["data", "nothing"]), text) == [])
        #expect(try ids(.path(["meta", "items"]), text) == ["0"])
    }

    @Test func `rows that are arrays are records`() throws {
        let found = try records(JSONRecordReader(at: ["data"]), "{\"data\":[[1,\"a\"],[2,\"b\"]]}")
        #expect(found.map { $0.elements?.map(\.text) } == [["1", "a"], ["2", "b"]])
    }

    @Test func `the tree keeps places, order and repeated names, of which the first counts`() throws {
        let found = try records(JSONRecordReader(at: []), "{\"a\":1,\n\"b\":[null, {}],\n \"a\":2}")
        let record = try #require(found.first)
        #expect(record.members?.map(\.name) == ["a", "b", "a"])
        #expect(record["a"]?.text == "1")
        #expect(record.repeatedMembers.map(\.position.line) == [3])
        #expect(record.repeatedMembers.map(\.position.column) == [2])
        #expect(record["b"]?.elements?.map(\.isNull) == [true, false])
        #expect(record["b"]?.position.column == 5)
    }

    @Test func `records before a refused place have been handed out`() throws {
        var records = try JSONRecordReader(at: []).records(bytes: Array("[{\"id\":1},\n{\"id\":2},\n{id:3}]".utf8))
        #expect(try records.next()?["id"]?.text == "1")
        #expect(try records.next()?["id"]?.text == "2")
        #expect(throws: FeedError.self) { try records.next() }
    }

    @Test func `a record with too many values or too much text is refused where it starts to be`() throws {
        var limits = FeedLimits()
        limits.maximumValues = 5
        limits.maximumTextBytes = 6
        let reader = JSONRecordReader(at: [], limits: limits)
        #expect(try records(reader, "[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2}]").count == 2)
        #expect(throws: FeedError.self) { try records(reader, "[{\"a\":1,\"b\":2,\"c\":3}]") }
        #expect(throws: FeedError.self) { try records(reader, "[{\"a\":\"abcdef\"}]") }
    }
}
