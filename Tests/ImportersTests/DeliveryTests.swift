import Directory
import Foundation
import Testing

@testable import Importers

struct DeliveryTests {
    private static let files = [
        "datapackage.json": "{}", "data/organizations.csv": "id,name\no1,Caritas\n",
        "data/deep/services.csv": "id,organization_id,name\ns1,o1,Mensa\n",
        "phones.csv": "id,service_id,number\nt1,s1,0131 555401\n", ".hidden.csv": "x\n", "data/.git/config.csv": "x\n",
    ]

    /// A folder with those files, which is taken away again.
    private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "delivery-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in Self.files {
            let place = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: place)
        }
        return try body(folder)
    }

    private static let names = ["data/deep/services.csv", "data/organizations.csv", "datapackage.json", "phones.csv"]

    private func records(_ delivery: Delivery) throws -> [String] {
        try PlainArchive(source: "p").plan(PartnerProfile(hsdsPackagesOf: "p"), delivery).changes
            .map { "\($0.table) \($0.sourceID)" }.sorted()
    }

    private static let records = ["organizations o1", "phones t1", "services s1"]

    @Test func `a folder is read however deep, without what is hidden and without following links`() throws {
        try withFolder { folder in
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "data/loop"), withDestinationURL: folder)
            let delivery = try Delivery(path: folder.path)
            #expect(delivery.files.map(\.name) == Self.names)
            #expect(try records(delivery) == Self.records)
        }
    }

    /// A zip archive of stored files (APPNOTE 4.3), written here byte by byte.
    private func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
        func bytes(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 255) } }
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in files {
            let content = Array(text.utf8)
            let shared =
                bytes(0, 8) + bytes(Int(Self.checksum(content)), 4) + bytes(content.count, 4)
                + bytes(content.count, 4) + bytes(name.utf8.count, 2) + bytes(0, 2)
            directory += bytes(0x0201_4B50, 4) + bytes(20, 2) + bytes(20, 2) + shared + bytes(0, 10)
            directory += bytes(archive.count, 4) + Array(name.utf8)
            archive += bytes(0x0403_4B50, 4) + bytes(20, 2) + shared + Array(name.utf8) + content
        }
        let start = archive.count
        archive += directory + bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(files.count, 2) + bytes(files.count, 2)
        return archive + bytes(directory.count, 4) + bytes(start, 4) + bytes(0, 2)
    }

    /// CRC-32 bit by bit (ISO 3309).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }

    @Test(arguments: ["", "package/", "a/b/"])
    func `an archive is read as the folder that was packed`(around: String) throws {
        let files = Self.files.sorted { $0.key < $1.key }.map { (around + $0.key, $0.value) }
        let delivery = try Delivery(
            archive: archive(files + [("__MACOSX/" + around + "._phones.csv", "x")]), at: "list.zip")
        #expect(delivery.files.map(\.name) == Self.names)
        #expect(try records(delivery) == Self.records)
    }

    @Test func `an archive on the disk is opened by its first bytes, whatever its name`() throws {
        try withFolder { folder in
            let place = folder.appending(path: "list.bin")
            try Data(archive([("list/services.csv", "id,name\ns1,Mensa\n")])).write(to: place)
            #expect(try Delivery(path: place.path).files.map(\.name) == ["services.csv"])
        }
    }

    @Test func `a document of an office program is refused with what to do`() {
        for name in ["[Content_Types].xml", "content.xml"] {
            let refusal = #expect(throws: ImportError.self) {
                try Delivery(archive: archive([(name, "<x/>")]), at: "list.xlsx")
            }
            #expect(refusal?.detail.contains("save each sheet as CSV") == true)
        }
    }

    @Test func `an archive cut short, or whose directory lies, is refused`() {
        let whole = archive([("services.csv", "id,name\n")])
        for count in stride(from: 4, to: whole.count, by: 3) {
            #expect(throws: ImportError.self) { try Delivery(archive: Array(whole.prefix(count)), at: "list.zip") }
        }
    }

    @Test func `the error file of a file in a folder stands beside the others`() throws {
        let delivery = Delivery(files: [
            .init(name: "data/services.csv", bytes: Array("id,name\ns1,\n".utf8))
        ])
        let plan = try PlainArchive(source: "p").plan(PartnerProfile(hsdsPackagesOf: "p"), delivery)
        let files = ErrorFile.files(for: plan.findings, of: delivery) { $0.code.rawValue }
        #expect(files.map(\.name) == ["data-services.csv"])
    }
}
