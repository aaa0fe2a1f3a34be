import Foundation
import TestSupport
import Testing

@testable import Feeds

/// The files of csvlint and defusedxml: each gives the known answer or a located refusal.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct CSVLintAndDefusedXMLTests {
    private static let folder = "data/hostile/"

    private static func csv(_ name: String) throws -> Reading {
        Reading(try SharedData.bytes("\(folder)csvlint/\(name)"))
    }

    @Test func `csvlint's line ends are all told and all read`() throws {
        let endings: [(String, CSVDialect.LineEnding, String)] = [
            ("cr-line-endings.csv", .carriageReturn, "Bar"), ("crlf-line-endings.csv", .carriageReturnLineFeed, "Bsr"),
            ("lf-line-endings.csv", .lineFeed, "Bsr"), ("inconsistent-line-endings.csv", .mixed, "Bsr"),
            ("inconsistent-line-endings-unquoted.csv", .mixed, "Bsr"),
        ]
        for (name, ending, second) in endings {
            let reading = try Self.csv(name)
            #expect(
                reading.values == [["Foo", second, "Baz"], ["Biff", "Baff", "Boff"], ["Qux", "Teaspoon", "Doge"]],
                "\(name)")
            #expect(reading.dialect?.lineEnding == ending, "\(name)")
            #expect(reading.rows.map(\.start.line) == [1, 2, 3], "\(name)")
        }
        #expect(try Self.csv("windows-line-endings.csv").values == [["a", "b", "c"], ["d", "e", "f"]])
    }

    @Test func `csvlint's valid files are read without a fault`() throws {
        let short = [["Foo", "Bar", "Baz"], ["1", "2", "3"], ["3", "2", "1"]]
        let pair = Array(short.dropFirst())
        #expect(try Self.csv("valid.csv").values == short)
        #expect(try Self.csv("white space in filename.csv").values == short)
        #expect(try Self.csv("valid_many_rows.csv").values == short + pair + pair)
        let titled = try Self.csv("title-row.csv")
        #expect(titled.values.first == ["This is a title row", "", ""])
        #expect(titled.values.count == 4)
    }

    @Test func `csvlint's invalid rows carry their fault and place`() throws {
        let reading = try Self.csv("invalid_many_rows.csv")
        #expect(reading.refusal == nil)
        #expect(reading.rows.map(\.start.line) == [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12])
        #expect(reading.rows.map(\.faults.count) == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
        let place = FeedPosition(line: 4, column: 12, byteOffset: 56)
        #expect(reading.rows[3].faults == [CSVFault(kind: .textAfterClosingQuote, field: 2, position: place)])
        #expect(reading.rows[9].values == ["", "", ""])
    }

    @Test func `csvlint's invalid byte sequence is Windows-1252`() throws {
        let reading = try Self.csv("invalid-byte-sequence.csv")
        #expect(reading.refusal == nil)
        #expect(reading.dialect?.encoding == .windows1252)
        #expect(reading.values.first?.prefix(3) == ["Data", "Dependencia Origem", "Histórico"])
        #expect(Set(reading.values.map(\.count)) == [7])
    }

    @Test(arguments: ["spreadsheet.xls", "spreadsheet.xlsx"])
    func `csvlint's spreadsheets are not text`(name: String) throws {
        let reading = try Self.csv(name)
        #expect(reading.rows.isEmpty)
        #expect(reading.refusal?.code == .notText)
        #expect(reading.refusal?.position == FeedPosition(line: 1, column: 1, byteOffset: 0))
    }

    @Test func `no file of csvlint is left out`() throws {
        let tested: Set = [
            "cr-line-endings.csv", "crlf-line-endings.csv", "lf-line-endings.csv", "inconsistent-line-endings.csv",
            "inconsistent-line-endings-unquoted.csv", "windows-line-endings.csv", "valid.csv",
            "white space in filename.csv",
            "valid_many_rows.csv", "title-row.csv", "invalid_many_rows.csv", "invalid-byte-sequence.csv",
            "spreadsheet.xls",
            "spreadsheet.xlsx",
        ]
        let all = try FileManager.default.contentsOfDirectory(atPath: SharedData.path(Self.folder + "csvlint"))
        #expect(Set(all).subtracting(["LICENSE.md", "w3.org"]) == tested)
    }

    // MARK: defusedxml

    static let attacks = [
        "cyclic.xml": 1, "dtd.xml": 2, "external.xml": 1, "external_file.xml": 1, "quadratic.xml": 1, "xmlbomb.xml": 1,
        "xmlbomb2.xml": 1,
    ]

    @Test(arguments: attacks.keys.sorted()) func `defusedxml's attacks are refused at their DOCTYPE`(name: String)
        throws
    {
        var events = try XMLReader().events(path: SharedData.path("\(Self.folder)defusedxml/\(name)"))
        let refusal = #expect(throws: FeedError.self) { while try events.next() != nil {} }
        #expect(refusal?.code == .doctypeRefused)
        #expect(refusal?.position?.line == Self.attacks[name])
        #expect(refusal?.position?.column == 1)
    }

    @Test(arguments: [("simple.xml", nil, 2), ("simple-ns.xml", "namespace", 3)] as [(String, String?, Int)])
    func `defusedxml's harmless files are read`(name: String, namespace: String?, line: Int) throws {
        let reader = XMLRecordReader(at: ["root"])
        var records = try reader.records(path: SharedData.path("\(Self.folder)defusedxml/\(name)"))
        let root = try #require(try records.next())
        #expect(try records.next() == nil)
        #expect(root.namespaceURI == namespace)
        #expect(root.children.map(\.name) == ["element", "element", "empty-element"])
        #expect(root.children.map(\.text) == ["text", "text", ""])
        #expect(root.children[0].attribute("key") == "value")
        #expect(root.text.contains("tail"))
        #expect(root.children.map(\.position.line) == [line + 1, line + 2, line + 3])
    }

    @Test func `no file of defusedxml is left out`() throws {
        let all = try FileManager.default.contentsOfDirectory(atPath: SharedData.path(Self.folder + "defusedxml"))
        #expect(Set(all).subtracting(["LICENSE", "simple.xml", "simple-ns.xml"]) == Set(Self.attacks.keys))
    }
}
