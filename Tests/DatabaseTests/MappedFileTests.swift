import Database
import Foundation
import Testing

/// Files of words as memory.
struct MappedFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func words(_ file: MappedFile) -> [UInt64] {
        file.read { words in words.indices.map { words[$0] } }
    }

    @Test func `what is written is what is read, also by who mapped it before it was replaced`() throws {
        let path = scratch.path("words")
        try MappedFile.write([1, 2, .max], to: path)
        let first = try MappedFile(path: path)
        try MappedFile.write((0..<100_000).map { $0 * 3 }, to: path)
        let second = try MappedFile(path: path)
        #expect(words(first) == [1, 2, .max])
        #expect(words(second) == (0..<100_000).map { $0 * 3 })
        #expect(try scratch.names() == ["words"])
    }

    @Test func `an empty file has no words, and of a last part of a word nothing is read`() throws {
        let path = scratch.path("short")
        try Data().write(to: URL(filePath: path))
        #expect(words(try MappedFile(path: path)).isEmpty)
        try Data([1, 0, 0, 0, 0, 0, 0, 0, 9]).write(to: URL(filePath: path))
        #expect(words(try MappedFile(path: path)) == [1])
    }

    @Test func `a file that is not there cannot be mapped`() {
        #expect(refusal { _ = try MappedFile(path: scratch.path("nothing")) }?.isCannotOpen == true)
    }
}
