import Foundation
import TestSupport
import Testing

@testable import Feeds

/// Files that others wrote to break readers: each gives the known answer or a located refusal.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct CSVSpectrumAndTestDataTests {
    private static let folder = "data/hostile/"

    private static func reading(_ name: String, by reader: CSVReader = CSVReader()) throws -> Reading {
        Reading(try SharedData.bytes(folder + name), by: reader)
    }

    private static func names(in path: String, suffix: String) throws -> Set<String> {
        let all = try FileManager.default.contentsOfDirectory(atPath: SharedData.path(folder + path))
        return Set(all.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
    }

    // MARK: csv-spectrum

    static let spectrum = [
        "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "quotes_and_newlines", "simple",
        "simple_crlf", "utf8",
    ]

    @Test(arguments: spectrum) func `csv-spectrum gives its expected objects`(name: String) throws {
        let json = try JSONDecoder().decode(
            [[String: String]].self, from: Data(try SharedData.bytes("\(Self.folder)csv-spectrum/json/\(name).json")))
        let reading = try Self.reading("csv-spectrum/csvs/\(name).csv")
        #expect(reading.refusal == nil)
        #expect(Self.objects(reading) == json)
    }

    /// The file came without the CRLF that its expectation has, so it is put back in memory.
    @Test func `csv-spectrum's newlines_crlf gives its expected objects once it has CRLF`() throws {
        let text = String(
            decoding: try SharedData.bytes(Self.folder + "csv-spectrum/csvs/newlines_crlf.csv"), as: UTF8.self)
        let json = try JSONDecoder().decode(
            [[String: String]].self,
            from: Data(try SharedData.bytes(Self.folder + "csv-spectrum/json/newlines_crlf.json")))
        let lines = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        #expect(Self.objects(Reading(lines)) == json)
    }

    /// Its expectation is of another person's list; the file itself has stray quotes in unquoted fields.
    @Test func `csv-spectrum's location_coordinates keeps its inch signs as data with a fault`() throws {
        let reading = try Self.reading("csv-spectrum/csvs/location_coordinates.csv")
        #expect(reading.refusal == nil)
        #expect(
            reading.values.last == ["2095257564", "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W", "Modesto", "Stanislaus"])
        #expect(reading.rows.last?.faults.map(\.field) == [1])
        #expect(reading.rows.last?.faults.first?.kind == .strayQuote)
    }

    // MARK: csv-test-data

    static let good = [
        "all-empty", "empty-field", "empty-one-column", "leading-space", "one-column", "quotes-empty",
        "quotes-with-comma",
        "quotes-with-escaped-quote", "quotes-with-newline", "quotes-with-space", "simple-crlf", "simple-lf",
        "trailing-newline", "trailing-newline-one-field", "trailing-space", "utf8",
    ]

    @Test(arguments: good) func `csv-test-data gives its expected arrays, blank lines being rows there`(name: String)
        throws
    {
        let json = try JSONDecoder().decode(
            [[String]].self, from: Data(try SharedData.bytes("\(Self.folder)csv-test-data/json/\(name).json")))
        let reading = try Self.reading("csv-test-data/csv/\(name).csv", by: CSVReader(blankLines: .rows))
        #expect(reading.refusal == nil)
        #expect(reading.values == json)
        #expect(reading.rows.allSatisfy { $0.faults.isEmpty })
    }

    @Test(arguments: ["header-no-rows", "header-simple"])
    func `csv-test-data with a header gives its expected objects`(name: String) throws {
        let json = try JSONDecoder().decode(
            [[String: String]].self, from: Data(try SharedData.bytes("\(Self.folder)csv-test-data/json/\(name).json")))
        #expect(Self.objects(try Self.reading("csv-test-data/csv/\(name).csv")) == json)
    }

    @Test func `csv-test-data's bad headers are read as they are, for the importer to judge`() throws {
        let counts = { (name: String) in try Self.reading("csv-test-data/csv/\(name).csv").rows.map(\.values.count) }
        #expect(try counts("bad-header-less-fields") == [3, 2])
        #expect(try counts("bad-header-more-fields") == [3, 4])
        #expect(try counts("bad-header-no-header") == [])
        #expect(try Self.reading("csv-test-data/csv/bad-header-wrong-header.csv").values == [["qux", "quux", "quuz"]])
    }

    @Test func `csv-test-data's bad quotes are a refusal or faults, each located`() throws {
        let unclosed = try Self.reading("csv-test-data/csv/bad-missing-quote.csv")
        #expect(unclosed.values == [["foo", "bar", "baz"]])
        #expect(unclosed.refusal?.code == .unterminatedQuote)
        #expect(unclosed.refusal?.position == FeedPosition(line: 2, column: 3, byteOffset: 14))

        let early = try Self.reading("csv-test-data/csv/bad-quotes-with-unescaped-quote.csv")
        #expect(early.values.last == ["1", "Hey, I missed  it\"", "3"])
        let early1 = FeedPosition(line: 2, column: 19, byteOffset: 30)
        #expect(early.rows.last?.faults == [CSVFault(kind: .textAfterClosingQuote, field: 1, position: early1)])

        let stray = try Self.reading("csv-test-data/csv/bad-unescaped-quote.csv")
        #expect(stray.values.last == ["1", "This \"quotes\" must be escaped", "3"])
        let stray1 = FeedPosition(line: 2, column: 8, byteOffset: 19)
        #expect(stray.rows.last?.faults == [CSVFault(kind: .strayQuote, field: 1, position: stray1)])
    }

    @Test func `no file of csv-spectrum or csv-test-data is left out`() throws {
        let bad = [
            "bad-header-less-fields", "bad-header-more-fields", "bad-header-no-header", "bad-header-wrong-header",
            "bad-missing-quote", "bad-quotes-with-unescaped-quote", "bad-unescaped-quote",
        ]
        let spectrum = Set(Self.spectrum + ["newlines_crlf", "location_coordinates"])
        #expect(try Self.names(in: "csv-spectrum/csvs", suffix: ".csv") == spectrum)
        let all = Set(Self.good + bad + ["header-no-rows", "header-simple"])
        #expect(try Self.names(in: "csv-test-data/csv", suffix: ".csv") == all)
    }

    private static func objects(_ reading: Reading) -> [[String: String]] {
        guard let header = reading.values.first else { return [] }
        return reading.values.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
