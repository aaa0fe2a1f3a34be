import Foundation
import Testing

@testable import Importers

/// What the demo network's files are, whoever reads them.
@Suite struct DemoFilesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Importers/Demo").standardizedFileURL

    private static let texts: [(name: String, text: String)] = DemoNetwork().partners.flatMap(\.files).map {
        // Read as Latin-1, Windows-1252 keeps all its ASCII, and nothing but ASCII is looked at here.
        ($0.name, String(String.UnicodeScalarView($0.bytes.map { UnicodeScalar($0) })))
    }

    // After a change to a file, `scripts/embed-demo` makes this hold again.
    @Test func `the binary holds the very bytes of the tree, and all of its files`() throws {
        for partner in DemoNetwork().partners {
            let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/" + partner.name)
            #expect(partner.files.map(\.name).sorted() == names.sorted())
            for file in partner.files {
                let path = Self.folder.appendingPathComponent("\(partner.name)/\(file.name)")
                #expect(file.bytes == [UInt8](try Data(contentsOf: path)), "\(file.name)")
            }
            let profile = Self.folder.appendingPathComponent("profili/\(partner.profileName).json")
            #expect(partner.profileJSON == [UInt8](try Data(contentsOf: profile)))
        }
        let tables = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/orari")
        #expect(DemoNetwork().timetable.map(\.name).sorted() == tables.sorted())
        for table in DemoNetwork().timetable {
            #expect(
                table.bytes == [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent("orari/\(table.name)"))))
        }
    }

    @Test func `the network written to a folder is there in full, also a second time`() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for _ in 1...2 { try DemoNetwork().write(to: root.path) }
        for partner in DemoNetwork().partners {
            for file in partner.files {
                let written = try Data(contentsOf: root.appendingPathComponent("\(partner.name)/\(file.name)"))
                #expect([UInt8](written) == file.bytes)
            }
            let profile = try Data(contentsOf: root.appendingPathComponent("profili/\(partner.profileName).json"))
            #expect([UInt8](profile) == partner.profileJSON)
        }
    }

    @Test func `every mailbox and web page of a partner is one that cannot exist`() {
        for (name, text) in Self.texts {
            for match in text.matches(of: /@(?<host>[A-Za-z0-9.-]+)/) {
                #expect(match.host.hasSuffix(".example"), "\(name)")
            }
            for match in text.matches(of: /https?:\/\/(?<host>[^\/,"<\s]+)/) {
                let isReal = ["www.normattiva.it", "www.airs.org"].contains(match.host)
                #expect(match.host.hasSuffix(".example") || isReal, "\(name)")
            }
        }
        #expect(Self.texts.contains { $0.text.contains("@") })
    }

    @Test func `every telephone is of the made-up kind`() {
        let numbers = Self.texts.flatMap { $0.text.matches(of: /\b0\d{2,3}[ \/-]?\d{3}[ \/-]?\d{3}\b/) }
        #expect(numbers.count > 150)
        for number in numbers { #expect(number.output.dropFirst(4).hasPrefix(" 555 "), "\(number.output)") }
    }

    @Test func `the street of the shelter stands in one file only, as that of a confidential place`() throws {
        let holders = Self.texts.filter { $0.text.contains("Canarino") }
        #expect(holders.map(\.name) == ["addresses.csv"])
        let street = try #require(holders.first?.text.split(separator: "\n").first { $0.contains("Canarino") })
        let places = try #require(Self.texts.first { $0.name == "locations.csv" }).text.split(separator: "\n")
        let location = try #require(places.first { $0.hasPrefix("l-rifugio,") })
        #expect(street.contains("l-rifugio"))
        #expect(location.split(separator: ",").contains("true"))
        #expect(places.count { $0.split(separator: ",").contains("true") } == 1)
    }
}
