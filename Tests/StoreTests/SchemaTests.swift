import Directory
import Testing

@testable import Store

/// What the file is made of.
@Suite struct SchemaTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
    }

    @Test func `every column of the file has one class and every class a column`() throws {
        let columns = try archive.read {
            try $0.rows(
                """
                SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
                """
            ).map { [$0.text(0), $0.text(1)] }
        }
        let declared = Archive.columns.map { [$0.table, $0.name] as [String?] }
        #expect(Set(declared) == Set(columns))
        #expect(declared.count == columns.count)
    }

    @Test func `every table is strict`() throws {
        let lax = try archive.read {
            try $0.rows(
                """
                SELECT name FROM pragma_table_list
                WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0
                """
            ).compactMap { $0.text(0) }
        }
        #expect(lax.isEmpty)
    }

    @Test func `what partners publish is public and who vouched for it is not`() {
        let classes = Dictionary(
            uniqueKeysWithValues: Archive.columns.map { ("\($0.table).\($0.name)", $0.columnClass) })
        #expect(classes["services.name"] == .public)
        #expect(classes["base_phones.number"] == .public)
        #expect(classes["services.assurer_email"] == .staff)
        #expect(classes["raw_files.bytes"] == .staff)
    }

    @Test func `settings are set, changed and taken away`() throws {
        #expect(try archive.setting("language") == nil)
        try archive.set("language", to: "it")
        try archive.set("language", to: "en")
        #expect(try archive.setting("language") == "en")
        try archive.set("language", to: nil)
        #expect(try archive.setting("language") == nil)
    }

    @Test func `a profile is kept in versions, the last one used`() throws {
        #expect(try archive.savedProfile(source: "asl") == nil)
        for profile in ["{1}", "{2}", "{2}", "{1}"] { try archive.save(profileJSON: profile, source: "asl") }
        #expect(try archive.savedProfile(source: "asl") == "{1}")
        #expect(
            try archive.read {
                try $0.rows("SELECT version FROM profiles ORDER BY version").map { $0.integer(0) }
            } == [1, 2, 3])
        #expect(try archive.sources() == ["asl"])
    }
}
