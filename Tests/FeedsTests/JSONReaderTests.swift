import Testing

@testable import Feeds

@Suite struct JSONReaderTests {
    @Test(arguments: [[0, 4], [10, 107], [0x50, 0x4B, 3, 4], [0xFF, 0xFE, 0x5B, 0, 0x5D, 0]] as [[UInt8]])
    func `the encoding and the kind of a file are told from its start however small its first chunk`(bytes: [UInt8]) {
        let whole = JSONReading(bytes)
        let parted = JSONReading(bytes, chunkSize: 1)
        #expect(whole.events == parted.events)
        #expect(whole.refusal?.code == parted.refusal?.code)
    }

    @Test func `events come in order with their places`() throws {
        let reading = JSONReading("{\"a\": [1,\r\n  true],\n \"é\":\"\\u00e8\"}")
        #expect(reading.refusal == nil)
        #expect(
            reading.events == [
                .startObject(FeedPosition(line: 1, column: 1, byteOffset: 0)),
                .name("a", FeedPosition(line: 1, column: 2, byteOffset: 1)),
                .startArray(FeedPosition(line: 1, column: 7, byteOffset: 6)),
                .scalar(.number("1"), FeedPosition(line: 1, column: 8, byteOffset: 7)),
                .scalar(.boolean(true), FeedPosition(line: 2, column: 3, byteOffset: 13)), .endArray,
                .name("é", FeedPosition(line: 3, column: 2, byteOffset: 21)),
                .scalar(.string("è"), FeedPosition(line: 3, column: 6, byteOffset: 26)), .endObject,
            ])
    }

    @Test(arguments: [
        ("", 1, "a value, found the end of the file"), ("[1,]", 4, "a value, found ‘]’"),
        ("[1 2]", 4, ", or ], found ‘2’"), ("{\"a\" 1}", 6, ":, found ‘1’"), ("{a:1}", 2, "a member's name or }"),
        ("{\"a\":1,}", 8, "a member's name, found ‘}’"), ("[01]", 3, ", or ]"), ("[1.]", 4, "a digit"),
        ("[-]", 3, "a digit"), ("[tru]", 5, "true"), ("[\"\\x\"]", 4, "after the backslash"),
        ("[\"\\u12G4\"]", 7, "four hexadecimal digits"), ("[\"a\nb\"]", 4, "an escape"),
        ("[1] x", 5, "the end of the file"),
        ("[NaN]", 2, "a value or ]"), ("[1", 3, ", or ], found the end of the file"), ("['a']", 2, "a value or ]"),
    ])
    func `what is not JSON is refused where it stands, and says what was expected`(
        text: String, column: Int, detail: String
    ) throws {
        let refusal = try #require(JSONReading(text).refusal)
        #expect(refusal.code == .notWellFormed)
        #expect(refusal.position?.line == 1 && refusal.position?.column == column)
        #expect(refusal.detail.hasPrefix("expected ") && refusal.detail.contains(detail), "\(refusal.detail)")
    }

    @Test func `a string that is never closed is refused where it starts`() {
        let refusal = JSONReading("{\n \"name\": \"abc").refusal
        #expect(refusal?.position == FeedPosition(line: 2, column: 10, byteOffset: 11))
    }

    @Test(arguments: ["\\uD834", "\\uDD1E", "\\uD834\\u0041", "\\uD834x", "\\uDD1E\\uD834"])
    func `half a surrogate pair is refused where it stands`(escape: String) {
        let refusal = JSONReading("[\"ab\(escape)\"]").refusal
        #expect(refusal?.code == .invalidEncoding)
        #expect(refusal?.position == FeedPosition(line: 1, column: 5, byteOffset: 4))
    }

    @Test func `escapes are resolved, numbers kept as they are written`() {
        let reading = JSONReading("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\uD834\\uDD1E\", -0.10E+02, 12345678901234567890]")
        #expect(
            reading.scalars == [
                .string("\"\\/\u{8}\u{C}\n\r\t𝄞"), .number("-0.10E+02"), .number("12345678901234567890"),
            ])
    }

    @Test func `a byte of no meaning is refused where it stands`() {
        let refusal = JSONReading(Array("[\"a".utf8) + [0xE8] + Array("\"]".utf8)).refusal
        #expect(refusal?.code == .invalidEncoding)
        #expect(refusal?.position == FeedPosition(line: 1, column: 4, byteOffset: 3))
    }

    @Test func `UTF-16 and byte order marks are told and left out`() {
        let text = "{\"è\": \"𝄞\"}"
        let units = Array(text.utf16)
        let low = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let high = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let plain = JSONReading(text).texts
        #expect(plain == ["è", "𝄞"])
        for bytes in [low, high, [0xFF, 0xFE] + low, [0xFE, 0xFF] + high, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
            #expect(JSONReading(bytes).texts == plain)
        }
        #expect(JSONReading(low).events.last == .endObject)
        #expect(JSONReading(Array("PK\u{3}\u{4}".utf8)).refusal?.code == .notText)
    }

    @Test func `depth and length are bounded`() {
        var limits = FeedLimits()
        limits.maximumDepth = 3
        limits.maximumTextBytes = 4
        #expect(JSONReading("[[[]]]", limits: limits).refusal == nil)
        let deep = JSONReading("[[[[]]]]", limits: limits).refusal
        #expect(deep?.code == .tooDeep && deep?.position?.column == 4)
        #expect(JSONReading("[\"abcd\", 1234]", limits: limits).refusal == nil)
        #expect(JSONReading("[\"abcde\"]", limits: limits).refusal?.code == .tooLarge)
        #expect(JSONReading("[12345]", limits: limits).refusal?.code == .tooLarge)
    }

    @Test func `several values are read where each starts a line`() {
        let lines = JSONReader(documents: .lines)
        #expect(JSONReading("{}\n{\"a\":\n1}\r\n[]\n\n", by: lines).refusal == nil)
        #expect(JSONReading("{} {}", by: lines).refusal?.position?.column == 4)
        #expect(JSONReading("{}\n{}").refusal?.position == FeedPosition(line: 2, column: 1, byteOffset: 3))
    }

    @Test func `asking again after a refusal gives the same refusal`() throws {
        var events = try JSONReader().events(bytes: Array("[1,]".utf8))
        while true {
            do throws(FeedError) {
                _ = try events.next()
            } catch {
                #expect(throws: error) { try events.next() }
                return
            }
        }
    }
}
