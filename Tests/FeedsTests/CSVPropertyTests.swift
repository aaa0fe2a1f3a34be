import Testing

@testable import Feeds

@Suite struct CSVPropertyTests {
    /// Text made of the characters that matter, in proportions that make every state of the scanner likely.
    private static func soup(_ random: inout SeededGenerator, delimiter: String) -> String {
        let pieces = [
            "a", "b", "è", "😎", " ", delimiter, delimiter, "\"", "\"\"", "\n", "\r\n", "\r", "\"x\(delimiter)y\n\"",
        ]
        return (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func `rows and lines agree with the naive reader`(delimiter: String) throws {
        var random = SeededGenerator(seed: 1 + UInt64(delimiter.utf8.first ?? 0))
        let code = try #require(delimiter.utf8.first)
        for _ in 0..<3000 {
            let text = Self.soup(&random, delimiter: delimiter)
            let expected = NaiveCSV(text, delimiter: Character(delimiter))
            let reading = Reading(text, by: CSVReader(delimiter: code, encoding: .utf8))
            #expect(reading.values == expected.rows, "\(text.debugDescription)")
            #expect(reading.rows.map(\.start.line) == expected.starts, "\(text.debugDescription)")
            #expect(reading.refusal?.position?.line == expected.unclosedLine, "\(text.debugDescription)")
            #expect((reading.refusal?.code == .unterminatedQuote) == (expected.unclosedLine != nil))
        }
    }

    @Test func `any chunk size gives the same rows, places, faults and refusals`() {
        var random = SeededGenerator(seed: 7)
        var limits = FeedLimits()
        limits.maximumFieldBytes = 12
        limits.maximumRowBytes = 40
        limits.maximumFields = 9
        for round in 0..<1500 {
            var bytes = Array(Self.soup(&random, delimiter: ";").utf8)
            if round % 5 == 0, !bytes.isEmpty {
                bytes[bytes.count / 2] = [0xFF, 0x81, 0].randomElement(using: &random) ?? 0
            }
            for reader in [CSVReader(), CSVReader(limits: limits)] {
                let whole = Reading(bytes, by: reader)
                for chunkSize in [1, 2, 3, 5, 16] {
                    #expect(Reading(bytes, chunkSize: chunkSize, by: reader) == whole, "\(bytes)")
                }
            }
        }
    }

    @Test func `every field is placed where a walk from the start of the file finds it`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let text = Self.soup(&random, delimiter: ",")
            let bytes = Array(text.utf8)
            for row in Reading(text, by: CSVReader(delimiter: UInt8(ascii: ","), encoding: .utf8)).rows {
                for place in row.places {
                    let walk = TextWalk(from: FeedPosition(line: 1, column: 1, byteOffset: 0), encoding: .utf8)
                    #expect(walk.place(after: bytes[..<place.byteOffset]) == place, "\(text.debugDescription)")
                }
            }
        }
    }

    @Test func `every encoding of a text gives the same rows, and offsets into its own bytes`() {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<500 {
            let text = "nome;città\n" + Self.soup(&random, delimiter: ";").replacing("😎", with: "€")
            let plain = Reading(text)
            for encoding in TextEncoding.allCases {
                let bytes = Encoded.bytes(of: text, in: encoding)
                let reading = Reading(bytes, by: CSVReader(encoding: encoding))
                #expect(reading.values == plain.values, "\(encoding) \(text.debugDescription)")
                for row in reading.rows {
                    let before = String(
                        decoding: Encoded.utf8(of: bytes[..<row.start.byteOffset], in: encoding), as: UTF8.self)
                    #expect(
                        text.unicodeScalars.starts(with: before.unicodeScalars), "\(encoding) \(text.debugDescription)")
                    #expect(
                        before.isEmpty || before.unicodeScalars.last.map { "\r\n".unicodeScalars.contains($0) } == true)
                }
            }
        }
    }

    @Test func `what RFC 4180 writes is read back, and its delimiter is found`() throws {
        var random = SeededGenerator(seed: 17)
        let words = ["Via Roma, 3", "lun|mar", "a;b", "8,61", "x\ty", "\"q\"", "riga\nriga", "", "città", "15100"]
        for _ in 0..<400 {
            let delimiter = try #require([",", ";", "\t", "|"].randomElement(using: &random))
            let columns = Int.random(in: 2...8, using: &random)
            let header = (0..<columns).map { "colonna\($0)" }
            let body = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                (0..<columns).map { _ in words.randomElement(using: &random) ?? "" }
            }
            let text = ([header] + body).map { row in
                row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: delimiter) + "\r\n"
            }.joined()
            let reading = Reading(text)
            #expect(reading.values == [header] + body)
            #expect(reading.dialect?.delimiter == delimiter.utf8.first)
            #expect(reading.rows.allSatisfy { $0.faults.isEmpty })
        }
    }
}
