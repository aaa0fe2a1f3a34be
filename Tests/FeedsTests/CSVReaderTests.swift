import Foundation
import Testing

@testable import Feeds

@Suite struct CSVReaderTests {
    @Test func `a blank line is not a row, a quoted empty value is one`() {
        let reading = Reading("name\n\n\"\"\n\r\nx\n\n")
        #expect(reading.values == [["name"], [""], ["x"]])
        #expect(reading.rows.map(\.number) == [1, 2, 3])
        #expect(reading.rows.map(\.start.line) == [1, 3, 5])
        #expect(reading.rows[1].quoted == [true])
    }

    @Test func `a blank line is a row where the caller says so`() {
        #expect(Reading("name\n\nx\n", by: CSVReader(blankLines: .rows)).values == [["name"], [""], ["x"]])
    }

    @Test func `LF, CRLF and lone CR end records in one file`() {
        let reading = Reading("a,b\nc,d\r\ne,f\rg,h")
        #expect(reading.values == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
        #expect(reading.rows.map(\.start.line) == [1, 2, 3, 4])
        #expect(reading.dialect?.lineEnding == .mixed)
        #expect(Reading("a,b\r\nc,d\r\n").dialect?.lineEnding == .carriageReturnLineFeed)
        #expect(Reading("a,b\rc,d").dialect?.lineEnding == .carriageReturn)
        #expect(Reading("a,b").dialect?.lineEnding == CSVDialect.LineEnding.none)
    }

    @Test func `line ends within quotes stay in the value and count as lines`() {
        let reading = Reading("\"1\n2\r\n3\r4\",x\ny,\"z\"")
        #expect(reading.values == [["1\n2\r\n3\r4", "x"], ["y", "z"]])
        #expect(reading.rows[0].places.last == FeedPosition(line: 4, column: 4, byteOffset: 11))
        #expect(reading.rows[1].start == FeedPosition(line: 5, column: 1, byteOffset: 13))
        #expect(reading.rows[1].places[1].column == 3)
    }

    @Test func `ragged rows are rows, and a last delimiter makes a last empty field`() {
        #expect(Reading("a,b,c\n1\n1,2,3,4\n,\n").rows.map(\.values.count) == [3, 1, 4, 2])
        #expect(Reading("a,").values == [["a", ""]])
    }

    @Test func `a stray quote is data with a located fault`() {
        let reading = Reading("a,b\nx,è 5\" \"pipe\"\n")
        #expect(reading.values.last == ["x", "è 5\" \"pipe\""])
        let place = FeedPosition(line: 2, column: 6, byteOffset: 10)
        #expect(reading.rows.last?.faults == [CSVFault(kind: .strayQuote, field: 1, position: place)])
    }

    @Test func `text after a closing quote is appended with a located fault`() {
        let reading = Reading("a,b\n\"x\"\"y\" z\"\"w,1\n\"p\" ,2\n")
        #expect(reading.values == [["a", "b"], ["x\"y z\"\"w", "1"], ["p ", "2"]])
        #expect(reading.rows.map { $0.faults.map(\.kind) } == [[], [.textAfterClosingQuote], [.textAfterClosingQuote]])
        #expect(reading.rows[1].faults.first?.position == FeedPosition(line: 2, column: 7, byteOffset: 10))
    }

    @Test func `an unterminated quote is refused at the line where it opened`() {
        let reading = Reading("a,b\n1,2\n3,\"four\nfive,six\nseven")
        #expect(reading.values == [["a", "b"], ["1", "2"]])
        #expect(reading.refusal?.code == .unterminatedQuote)
        #expect(reading.refusal?.position == FeedPosition(line: 3, column: 3, byteOffset: 10))
    }

    @Test func `Excel's separator line decides and is no row`() {
        for first in ["sep=;", "\"sep=;\""] {
            let reading = Reading("\(first)\r\na,x;b\r\nc,y;d\r\n")
            #expect(reading.values == [["a,x", "b"], ["c,y", "d"]])
            #expect(reading.rows.first?.start.line == 2)
            #expect(reading.rows.first?.number == 1)
        }
        #expect(Reading("sep=;").values.isEmpty)
        #expect(Reading("sep=xyz\na").values == [["sep=xyz"], ["a"]])
    }

    @Test func `decimal commas and addresses do not hide the semicolon`() {
        let reading = Reading("nome;lat;lon;via\nUno;44,91;8,61;Via Roma, 3\nDue;44,90;8,62;Via Po, 4\n")
        #expect(reading.dialect?.delimiter == UInt8(ascii: ";"))
    }

    @Test func `a file of one column has commas as its delimiter, for want of another`() {
        #expect(Reading("name\nOne\nTwo\n").dialect?.delimiter == UInt8(ascii: ","))
    }

    @Test func `an empty file, and one of a byte order mark alone, have no rows`() {
        for bytes in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x0A]] as [[UInt8]] {
            #expect(Reading(bytes).rows.isEmpty)
            #expect(Reading(bytes).refusal == nil)
        }
    }

    @Test func `a byte order mark is no part of the first field, and wins over what the reader was told`() {
        let reading = Reading([0xEF, 0xBB, 0xBF] + Array("id,nome\n".utf8), by: CSVReader(encoding: .windows1252))
        #expect(reading.values == [["id", "nome"]])
        #expect(reading.rows.first?.start == FeedPosition(line: 1, column: 1, byteOffset: 3))
        #expect(reading.dialect?.encoding == .utf8WithByteOrderMark)
    }

    @Test func `one accent near the end of a long file tells Windows-1252`() {
        let bytes = Array(String(repeating: "citta;via\n", count: 60_000).utf8) + [0x63, 0xE0, 0x3B, 0x80]
        var last: [String] = []
        let found = try? CSVReader().rows(bytes: bytes).dialect.encoding
        try? CSVReader().read(bytes: bytes) {
            last = $0.strings
            return .proceed
        }
        #expect(found == .windows1252)
        #expect(last == ["cà", "€"])
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
    func `a byte that Windows-1252 leaves undefined is refused where it stands`(byte: UInt8) {
        let reading = Reading(Array("a;b\nc".utf8) + [0xE0, byte] + Array(";d\n".utf8))
        #expect(reading.values == [["a", "b"]])
        #expect(reading.refusal?.code == .invalidEncoding)
        #expect(reading.refusal?.position == FeedPosition(line: 2, column: 3, byteOffset: 6))
    }

    @Test(
        arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x41], [0xC3]]
            as [[UInt8]])
    func `a broken sequence in declared UTF-8 is refused where it stands`(sequence: [UInt8]) {
        let reading = Reading([0xEF, 0xBB, 0xBF] + Array("a,b\nè,".utf8) + sequence)
        #expect(reading.values == [["a", "b"]])
        #expect(reading.refusal?.code == .invalidEncoding)
        #expect(reading.refusal?.position == FeedPosition(line: 2, column: 3, byteOffset: 10))
    }

    @Test func `UTF-8 with one broken byte among many sound letters is damaged UTF-8, not Windows-1252`() {
        let reading = Reading(Array("città;università\nlà;".utf8) + [0xE0, 0x0A])
        #expect(reading.dialect?.encoding == .utf8)
        #expect(reading.refusal?.code == .invalidEncoding)
    }

    @Test func `UTF-16 is read both ways, with and without a mark, and its damage is located`() {
        let text = "città;😎\nb;c\n"
        let little = Encoded.bytes(of: text, in: .utf16LittleEndian)
        let big = Encoded.bytes(of: text, in: .utf16BigEndian)
        for bytes in [little, [0xFF, 0xFE] + little, big, Array(big.dropFirst(2))] {
            #expect(Reading(bytes).values == [["città", "😎"], ["b", "c"]])
        }
        let broken = Reading([0xFF, 0xFE] + Array(little.prefix(20)) + [0x00, 0xDC] + Array(little.dropFirst(20)))
        #expect(broken.refusal?.code == .invalidEncoding)
        #expect(broken.refusal?.position == FeedPosition(line: 2, column: 2, byteOffset: 22))
        #expect(Reading(little.dropLast()).refusal?.code == .invalidEncoding)
    }

    @Test func `a zero byte in text is refused where it stands`() {
        let text = "nome,via\n" + String(repeating: "uno,due\n", count: 20)
        let reading = Reading(Array(text.utf8) + [0x61, 0x00, 0x0A])
        #expect(reading.rows.count == 21)
        #expect(reading.refusal?.code == .notText)
        #expect(reading.refusal?.position?.line == 22)
    }

    @Test func `fields and rows beyond their limits are refused, at them they are read`() {
        var limits = FeedLimits()
        limits.maximumFieldBytes = 4
        limits.maximumFields = 3
        limits.maximumRowBytes = 13
        let reader = CSVReader(limits: limits)
        #expect(Reading("1234,\"1234\",1\n", by: reader).refusal == nil)
        #expect(Reading("1,12345\n", by: reader).refusal?.code == .fieldTooLong)
        #expect(Reading("1,12345\n", by: reader).refusal?.position?.column == 3)
        #expect(Reading("1,2,3,4\n", by: reader).refusal?.code == .tooManyFields)
        #expect(Reading("1,2,3,4\n", by: reader).refusal?.position?.column == 7)
        #expect(Reading("1234,1234,1234\n", by: reader).refusal?.code == .rowTooLong)
    }

    @Test func `what is not a readable regular file is refused`() {
        for path in ["/nonexistent/list.csv", "/", "/dev/zero"] {
            let refusal = #expect(throws: FeedError.self) { _ = try CSVReader().rows(path: path).dialect }
            #expect(refusal?.code == .unreadable)
        }
    }

    @Test func `reading stops when the caller says so, and a row may outlive the reader`() throws {
        var kept: [CSVRow] = []
        try CSVReader().read(bytes: Array("a,b\nc,\"d\"\ne,\"f\n".utf8)) {
            kept.append($0)
            return kept.count == 2 ? .stop : .proceed
        }
        #expect(kept.map(\.strings) == [["a", "b"], ["c", "d"]])
        #expect(kept.map { String(decoding: $0.source, as: UTF8.self) } == ["a,b", "c,\"d\""])
    }

    @Test func `sixty-four megabytes pass through a buffer that does not grow with the file`() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "feeds-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: url) }
        let block = Data(String(repeating: "1;\"Consultorio, \"\"Uno\"\"\";Via Roma, 3;15100\r\n", count: 23_832).utf8)
        try Data().write(to: url)
        let file = try FileHandle(forWritingTo: url)
        for _ in 0..<64 { try file.write(contentsOf: block) }
        try file.close()
        var rows = try CSVReader().rows(path: url.path)
        var (count, fields, largest) = (0, 0, 0)
        while let row = try rows.next() {
            count += 1
            fields += row.fieldCount
            largest = max(largest, rows.bufferCapacity)
        }
        #expect(block.count * 64 > 64_000_000)
        #expect(count == 23_832 * 64)
        #expect(fields == count * 4)
        #expect(largest <= 4 * ByteSource.standardChunkSize)
    }
}
