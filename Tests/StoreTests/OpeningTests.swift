import Database
import Foundation
import Testing

@testable import Store

/// Which files are opened, and what becomes of those that are not.
@Suite struct OpeningTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [Archive.Mode.existing, .readOnly])
    func `a missing file is not made unless asked for`(mode: Archive.Mode) {
        #expect(refusal { _ = try Archive.open(path: scratch.path(), mode: mode) }?.code == .cannotOpen)
        #expect(!FileManager.default.fileExists(atPath: scratch.path()))
    }

    @Test func `a file once made is opened in every mode`() throws {
        let hash = try Archive.open(path: scratch.path(), mode: .create).contentHash()
        for mode in Archive.Mode.allCases {
            #expect(try Archive.open(path: scratch.path(), mode: mode).contentHash() == hash)
        }
    }

    @Test(arguments: Archive.Mode.allCases)
    func `another program's file is refused and left byte for byte`(mode: Archive.Mode) throws {
        let foreign = try Connection(path: scratch.path())
        try foreign.execute("CREATE TABLE song (title TEXT) STRICT")
        let before = FileManager.default.contents(atPath: scratch.path())
        #expect(refusal { _ = try Archive.open(path: scratch.path(), mode: mode) }?.code == .notAnArchive)
        #expect(FileManager.default.contents(atPath: scratch.path()) == before)
    }

    @Test(arguments: Archive.Mode.allCases)
    func `a file that is no database is refused and left byte for byte`(mode: Archive.Mode) throws {
        let text = Data(repeating: 65, count: 5000)
        try text.write(to: URL(fileURLWithPath: scratch.path()))
        #expect(refusal { _ = try Archive.open(path: scratch.path(), mode: mode) }?.code == .notAnArchive)
        #expect(FileManager.default.contents(atPath: scratch.path()) == text)
    }

    @Test(arguments: Archive.Mode.allCases)
    func `a file of a later program is refused with both versions`(mode: Archive.Mode) throws {
        _ = try Archive.open(path: scratch.path(), mode: .create)
        try Connection(path: scratch.path()).setUserVersion(Int32(Schema.version + 1))
        let error = refusal { _ = try Archive.open(path: scratch.path(), mode: mode) }
        #expect(error?.code == .newerVersion)
        #expect(error?.context["found"] == "\(Schema.version + 1)")
        #expect(error?.context["known"] == "\(Schema.version)")
    }

    @Test func `a listing column this program does not know means a later program`() throws {
        _ = try Archive.open(path: scratch.path(), mode: .create)
        try Connection(path: scratch.path()).execute("ALTER TABLE services ADD COLUMN colour TEXT")
        #expect(refusal { _ = try Archive.open(path: scratch.path(), mode: .existing) }?.code == .newerVersion)
    }

    @Test(arguments: 0..<Schema.version)
    func `an older file is brought up to date when opened for writing`(version: Int) throws {
        let old = try Connection(path: scratch.path())
        try old.setApplicationID(Schema.applicationID)
        try Schema.migrate(old, through: Array(Schema.migrations.prefix(version)))
        #expect(try old.userVersion == Int32(version))
        let error = refusal { _ = try Archive.open(path: scratch.path(), mode: .readOnly) }
        #expect(error?.code == .olderVersion)
        let archive = try Archive.open(path: scratch.path(), mode: .existing)
        #expect(try archive.connection.userVersion == Int32(Schema.version))
        #expect(try archive.check().isEmpty)
    }

    @Test func `listing columns that a file lacks are added and its records kept`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        try archive.apply(.organizations("asl", ["1": "Consultorio"]), at: RoundTripTests.time, by: "anna")
        let hash = try archive.contentHash()
        let old = try Connection(path: scratch.path())
        for table in ["organizations", "base_organizations"] {
            try old.execute("ALTER TABLE \(table) DROP COLUMN legal_status")
        }
        #expect(refusal { _ = try Archive.open(path: scratch.path(), mode: .readOnly) }?.code == .olderVersion)
        let renewed = try Archive.open(path: scratch.path(), mode: .existing)
        #expect(try renewed.contentHash() == hash)
        try renewed.apply(
            .change("asl", "asl:1", sourceID: "1", "legal_status", from: nil, to: "public"),
            at: RoundTripTests.time, by: "anna")
    }

    @Test func `a migration that fails leaves the version before it whole`() throws {
        let connection = try Connection(path: scratch.path())
        let steps = [
            Migration.imports, Migration(statements: ["CREATE TABLE half (a TEXT) STRICT", "CREATE NONSENSE"]),
        ]
        #expect(throws: DatabaseError.self) { try Schema.migrate(connection, through: steps) }
        #expect(try connection.userVersion == 1)
        #expect(try connection.firstRow("SELECT 1 FROM sqlite_schema WHERE name = 'half'") == nil)
        #expect(try Archive.open(path: scratch.path(), mode: .existing).check().isEmpty)
    }

    @Test(arguments: [Archive.Mode.existing, .readOnly])
    func `a write cut short by a crash is taken back at the next opening`(mode: Archive.Mode) throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        let names = Dictionary(uniqueKeysWithValues: (0..<2000).map { ("\($0)", "Consultorio \($0)") })
        try archive.apply(.organizations("asl", names), at: RoundTripTests.time, by: "anna")
        let hash = try archive.contentHash()
        let crashed = scratch.path("crashed")
        // With a cache this small SQLite writes pages to the file before the commit, as a large import would.
        try archive.connection.execute("PRAGMA cache_size = 5")
        #expect(throws: CancellationError.self) {
            try archive.connection.transaction {
                try archive.connection.execute("UPDATE organizations SET name = 'torn'")
                for ending in ["", "-journal"] {
                    try Data(contentsOf: URL(fileURLWithPath: scratch.path() + ending))
                        .write(to: URL(fileURLWithPath: crashed + ending))
                }
                throw CancellationError()
            }
        }
        let torn = FileManager.default.contents(atPath: crashed)
        #expect(torn != FileManager.default.contents(atPath: scratch.path()))
        #expect(try Archive.open(path: crashed, mode: mode).contentHash() == hash)
        #expect(try archive.contentHash() == hash)
    }
}
