import Testing

@testable import Feeds

@Suite struct XMLReaderTests {
    @Test(arguments: ["UTF-7", "ISO-2022-JP", "UTF08", "EUC-JP", "GB18030"])
    func `an encoding in which no lists come is refused`(encoding: String) {
        let reading = XMLReading("<?xml version='1.0' encoding='\(encoding)'?><a>+ADw-b/+AD4-</a>")
        #expect(reading.refusal?.code == .unknownEncoding)
        #expect(reading.events.isEmpty)
    }

    @Test(arguments: ["", "<a", "<a><b></b>", "<?xml version='1.0' encoding='UTF-7'?><a x='1' "])
    func `a file that ends before its root element does is refused`(text: String) {
        for chunkSize in [1, 8, ByteSource.standardChunkSize] {
            #expect(XMLReading(Array(text.utf8), chunkSize: chunkSize).refusal != nil)
        }
    }

    @Test func `elements, attributes and text come in the order of the file`() {
        let reading = XMLReading("<a x='1 &amp; 2' xmlns:p='urn:p' p:y='3'>one<!-- no --> &lt;two<p:b/></a>")
        #expect(reading.refusal == nil)
        #expect(
            reading.events == [
                .start(
                    XMLTag(
                        name: "a", namespaceURI: nil,
                        attributes: [
                            XMLAttribute(name: "x", value: "1 & 2"),
                            XMLAttribute(name: "y", namespaceURI: "urn:p", value: "3"),
                        ], position: FeedPosition(line: 1, column: 1, byteOffset: 0))),
                .text("one <two"),
                .start(
                    XMLTag(
                        name: "b", namespaceURI: "urn:p", attributes: [],
                        position: FeedPosition(line: 1, column: 64, byteOffset: 63))),
                .end(name: "b"), .end(name: "a"),
            ])
    }

    @Test func `an ampersand in an attribute comes as itself however it was written`() {
        let reading = XMLReading("<a b='&amp;' c='&#38;x&#x26;' d='&amp;#38;' e='&lt;&apos;&quot;&gt;'/>")
        #expect(reading.tags.first?.attributes.map(\.value) == ["&", "&x&", "&#38;", "<'\">"])
    }

    @Test func `CDATA is text, and adjacent pieces of text come as one`() {
        let reading = XMLReading("<a>x<![CDATA[<b> & ]]>y&#233;</a>")
        #expect(reading.events.dropFirst().first == .text("x<b> & yé"))
    }

    @Test func `a tag over several lines is placed at its opening bracket`() {
        let reading = XMLReading("<è>\n  é<b\n  x='1\n2'\n/>\r\n<c/></è>")
        #expect(
            reading.tags.map(\.position) == [
                FeedPosition(line: 1, column: 1, byteOffset: 0), FeedPosition(line: 2, column: 4, byteOffset: 9),
                FeedPosition(line: 6, column: 1, byteOffset: 26),
            ])
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1000])
    func `any chunk size gives the same events at the same places`(chunkSize: Int) {
        let bytes = Self.list(records: 300)
        let whole = XMLReading(bytes)
        #expect(whole.refusal == nil)
        let isSame = XMLReading(bytes, chunkSize: chunkSize) == whole
        #expect(isSame)
    }

    @Test(arguments: ["", "\n"])
    func `places agree with a count from the start of the file`(separator: String) throws {
        let bytes = Self.list(records: 30_000, separator: separator)
        let expected = bytes.indices.filter {
            bytes[$0] == UInt8(ascii: "<") && bytes[$0 + 1] != UInt8(ascii: "/") && bytes[$0 + 1] != UInt8(ascii: "!")
        }
        let tags = XMLReading(bytes).tags
        let isSame = tags.map(\.position.byteOffset) == expected
        #expect(isSame)
        var walk = TextWalk(from: FeedPosition(line: 1, column: 1, byteOffset: 0), encoding: .utf8)
        var walked = 0
        var wrong = 0
        for (tag, offset) in zip(tags, expected) {
            walk.pass(bytes[walked..<offset])
            walked = offset
            if tag.position != walk.position { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test func `a DOCTYPE is refused where it stands, before anything in it is read`() {
        let reading = XMLReading(
            "<?xml version='1.0'?>\n<!-- x -->\n <!DOCTYPE a SYSTEM 'file:///etc/hostname' [\n<!ENTITY")
        #expect(reading.events.isEmpty)
        #expect(reading.refusal?.code == .doctypeRefused)
        #expect(reading.refusal?.position == FeedPosition(line: 3, column: 2, byteOffset: 34))
    }

    @Test func `an entity that only a DOCTYPE could define is a located refusal`() {
        let reading = XMLReading("<a>\n&ee;</a>")
        #expect(reading.refusal?.code == .notWellFormed)
        #expect(reading.refusal?.position?.line == 2)
    }

    @Test func `a mismatched end tag is refused after the events before it`() {
        let reading = XMLReading("<a>\n<b>\n</a>")
        #expect(reading.tags.map(\.name) == ["a", "b"])
        #expect(reading.refusal?.code == .notWellFormed)
        #expect(reading.refusal?.position?.line == 3)
    }

    @Test(arguments: [
        "", "  ", "no markup", "<a>", "<a/><b/>", "<a/>x", "<a x=1/>", "<a x='1' x='2'/>", "<a>\u{1}</a>",
    ])
    func `what is not well-formed is refused`(text: String) {
        #expect(XMLReading(text).refusal?.code == .notWellFormed)
        #expect(XMLReading(text).refusal?.position != nil)
    }

    @Test func `a hundred thousand nested elements are refused at the depth limit`() {
        let reading = XMLReading(String(repeating: "<a>", count: 100_000))
        #expect(reading.tags.count == 100)
        #expect(reading.refusal?.code == .tooDeep)
        #expect(reading.refusal?.position?.byteOffset == 300)
    }

    @Test func `text, attributes and tags beyond their limits are refused`() {
        var limits = FeedLimits()
        limits.maximumTextBytes = 10
        limits.maximumAttributes = 2
        limits.maximumMarkupBytes = 100
        #expect(XMLReading("<a>0123456789</a>", limits: limits).refusal == nil)
        #expect(XMLReading("<a>01234567890</a>", limits: limits).refusal?.code == .tooLarge)
        #expect(XMLReading("<a b='' c=''/>", limits: limits).refusal == nil)
        #expect(XMLReading("<a b='' c='' d=''/>", limits: limits).refusal?.code == .tooLarge)
        let comment = Array("<a><!--\(String(repeating: "x", count: 300))--></a>".utf8)
        #expect(XMLReading(comment, chunkSize: 50, limits: limits).refusal?.code == .tooLarge)
    }

    @Test func `a text of eleven megabytes is refused at the standard limits`() {
        let reading = XMLReading("<a>\(String(repeating: "x", count: 11 << 20))</a>")
        #expect(reading.refusal?.code == .tooLarge)
    }

    @Test func `declared encodings are converted`() {
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>citt".utf8) + [0xE0] + Array("</a>".utf8)
        let windows = Array("<?xml version='1.0' encoding='windows-1252'?>\n<a>".utf8) + [0x80] + Array("</a>".utf8)
        let wide = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>\n<a>città</a>".utf16
        let utf16 = wide.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let marked = [0xEF, 0xBB, 0xBF] + Array("<a>città</a>".utf8)
        for (bytes, text) in [(latin, "città"), (windows, "€"), (utf16, "città"), (marked, "città")] {
            for chunkSize in [5, 1000] {
                let reading = XMLReading(bytes, chunkSize: chunkSize)
                #expect(reading.refusal == nil)
                #expect(reading.text == text)
            }
            #expect(XMLReading(bytes).tags.first?.position.line == (bytes == marked ? 1 : 2))
        }
    }

    @Test func `a wrong declaration of the encoding is a located refusal`() {
        let bytes = Array("<?xml version='1.0' encoding='UTF-8'?>\n<a>\ncitt".utf8) + [0xE0] + Array("</a>".utf8)
        let invalid = XMLReading(bytes)
        #expect(invalid.refusal?.code == .invalidEncoding)
        #expect(invalid.refusal?.position?.line == 3)
        let unknown = XMLReading("<?xml version='1.0' encoding='KLINGON-8'?>\n<a/>")
        #expect(unknown.refusal?.code == .unknownEncoding)
        #expect(unknown.refusal?.position?.line == 1)
        let contrary = XMLReading("<?xml version='1.0' encoding='UTF-16'?>\n<a/>")
        #expect(contrary.refusal?.code == .invalidEncoding)
    }

    @Test func `a spreadsheet in place of XML is not text`() {
        #expect(XMLReading([0x50, 0x4B, 0x03, 0x04, 0x14, 0]).refusal?.code == .notText)
    }

    @Test(arguments: [
        "<!--><--><r/>\n\n", "<!---><--><r/>", "<r/><!--> x --><!---> y -->", "<!-->--><!--->--><r><!--> --></r>",
        "<?a <!--> ?><!--> x --><r><![CDATA[<!--> ]]><!-- <!--> --></r>", "<r>a<!</r>", "<r/><!-->", "<!---><r/>",
    ])
    func `a comment that begins with what looks like its end reads the same in any chunks`(text: String) {
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { unit -> [UInt8] in [unit, 0] }
        for bytes in [Array(text.utf8), wide] {
            let whole = XMLReading(bytes)
            #expect((whole.refusal == nil) == ["<r>a<!</r>", "<r/><!-->", "<!---><r/>"].allSatisfy { $0 != text })
            // Fewer than four bytes at the start would hide the encoding from the parser.
            for chunkSize in 4...bytes.count {
                let parted = XMLReading(bytes, chunkSize: chunkSize)
                #expect(parted.events == whole.events && (parted.refusal == nil) == (whole.refusal == nil))
            }
        }
    }

    @Test func `a comment that waits for its end is refused once it is too long`() {
        var limits = FeedLimits.standard
        limits.maximumMarkupBytes = 1000
        let text = "<r><!--> \(String(repeating: "x", count: 30_000))--></r>"
        #expect(XMLReading(Array(text.utf8), chunkSize: 64, limits: limits).refusal?.code == .tooLarge)
    }

    @Test func `asking again after a refusal gives the same refusal`() throws {
        var events = try XMLReader().events(bytes: Array("<a".utf8))
        let first = #expect(throws: FeedError.self) { _ = try events.next() }
        let second = #expect(throws: FeedError.self) { _ = try events.next() }
        #expect(first == second)
    }

    @Test func `reading stops when the caller says so`() throws {
        var count = 0
        try XMLReader().read(bytes: Array("<a><b/><b/>".utf8)) { _ in
            count += 1
            return count == 2 ? .stop : .proceed
        }
        #expect(count == 2)
    }

    private static func list(records: Int, separator: String = "\n") -> [UInt8] {
        var text = "<list>"
        for index in 0..<records {
            let name = index % 7 == 0 ? "è" : "b"
            text += "\(separator)<\(name) n='\(index)'>caff\u{E8} &amp; <c/><![CDATA[!]]><d\(separator)/>x</\(name)>"
        }
        return Array((text + "</list>").utf8)
    }
}
