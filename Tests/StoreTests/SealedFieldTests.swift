import Database
import Directory
import Foundation
import Referrals
import Store
import Testing

@Suite struct SealedFieldTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a sealed field comes back, changes and goes`() throws {
        let (archive, code, _) = try Archive.withNeed(scratch)
        archive.unlock(.sample)
        try archive.seal("Amina", as: .name, of: code, on: morning.day)
        try archive.seal("Amina B.", as: .name, of: code, on: morning.day)
        try archive.seal("0131 555 0101", as: .phone, of: code, on: morning.day)
        #expect(try archive.sealedFields(of: code) == [.name, .phone])
        #expect(try archive.openSealedFields(of: code) == [.name: "Amina B.", .phone: "0131 555 0101"])
        try archive.seal(nil, as: .name, of: code, on: morning.day)
        #expect(try archive.openSealedFields(of: code) == [.phone: "0131 555 0101"])
        #expect(try archive.auditLog().suffix(2).map(\.action) == ["field_removed", "field_opened"])
    }

    @Test func `without a secret or a cipher nothing is kept in the clear`() throws {
        let (archive, code, _) = try Archive.withNeed(scratch)
        #expect(refusal { try archive.seal("x", as: .name, of: code, on: morning.day) }?.code == .locked)
        archive.unlock(DeskSecret(master: [UInt8](repeating: 7, count: 32)))
        #expect(refusal { try archive.seal("x", as: .name, of: code, on: morning.day) }?.code == .cannotSeal)
        #expect(try archive.sealedFields(of: code) == [])
    }

    @Test func `a box moved to another person or field does not open`() throws {
        let (archive, code, _) = try Archive.withNeed(scratch)
        archive.unlock(.sample)
        var generator = SeededGenerator(seed: 21)
        let other = try archive.openCase(on: morning.day, using: &generator).code
        try archive.seal("Amina", as: .name, of: code, on: morning.day)
        try archive.seal("Omar", as: .name, of: other, on: morning.day)
        let connection = try Connection(path: scratch.path(), mode: .readWrite)
        try connection.execute(
            "UPDATE sealed_fields SET box = (SELECT box FROM sealed_fields WHERE case_code = $1) WHERE case_code = $2",
            [.text(code.text), .text(other.text)])
        #expect(try archive.openSealedFields(of: other) == [:])
        try connection.execute("UPDATE sealed_fields SET field = 'note' WHERE case_code = $1", [.text(code.text)])
        #expect(try archive.openSealedFields(of: code) == [:])
    }

    @Test func `erasing a person makes the copies made before unreadable too`() throws {
        let (archive, code, _) = try Archive.withNeed(scratch)
        archive.unlock(.sample)
        try archive.seal("canary name", as: .name, of: code, on: morning.day)
        let backup = scratch.path("backup.sportello")
        try archive.backup(to: backup)
        try archive.erase(case: code)
        // The backup put back in the place of the data, with the desk's secret and the key ring as they are now.
        try FileManager.default.removeItem(atPath: scratch.path())
        try FileManager.default.moveItem(atPath: backup, toPath: scratch.path())
        let restored = try Archive.open(path: scratch.path(), mode: .existing)
        restored.unlock(.sample)
        #expect(try restored.sealedFields(of: code) == [.name])
        #expect(try restored.openSealedFields(of: code) == [:])
    }

    @Test func `the key ring is its owner's alone and no part of a backup`() throws {
        let (archive, code, _) = try Archive.withNeed(scratch)
        archive.unlock(.sample)
        try archive.seal("canary name", as: .name, of: code, on: morning.day)
        let ring = scratch.path() + ".keys"
        let mode = try FileManager.default.attributesOfItem(atPath: ring)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        let backup = scratch.path("backup.sportello")
        try archive.backup(to: backup)
        #expect(!FileManager.default.fileExists(atPath: backup + ".keys"))
    }
}
