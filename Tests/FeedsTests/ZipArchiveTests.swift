import Foundation
import Testing

@testable import Feeds

/// Archives packed by python3's `zipfile`, which shares nothing with the reader, and what hostile hands make of them.
struct ZipArchiveTests {
    private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    /// Runs python with an archive's path as its argument and gives what it left there.
    private func packed(_ program: String) throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).zip").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        python.arguments = ["-c", "import sys,zipfile,random\n" + program, path]
        try python.run()
        python.waitUntilExit()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static let small = """
        with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
            z.writestr('a/list.csv', 'id,name\\n' + '1,Desk\\n' * 30)
            z.writestr('b.txt', 'short', zipfile.ZIP_STORED)
            z.writestr('folder/', '')
        """

    private func code(_ bytes: [UInt8], limits: ZipLimits = .standard) -> FeedError.Code? {
        do throws(FeedError) {
            let archive = try ZipArchive(bytes: bytes, limits: limits)
            for entry in archive.entries { _ = try archive.content(of: entry) }
            return nil
        } catch {
            return error.code
        }
    }

    /// Where a needle stands for the last time.
    private func place(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
        (0...(bytes.count - needle.count)).last { Array(bytes[$0..<$0 + needle.count]) == needle }
    }

    @Test(.enabled(if: hasPython)) func `stored and deflated files come out as they went in`() throws {
        let archive = try ZipArchive(bytes: try packed(Self.small))
        #expect(archive.entries.map(\.name) == ["a/list.csv", "b.txt"])
        let texts = try archive.entries.map { String(decoding: try archive.content(of: $0), as: UTF8.self) }
        #expect(texts == ["id,name\n" + String(repeating: "1,Desk\n", count: 30), "short"])
    }

    @Test(.enabled(if: hasPython), arguments: 1...9)
    func `noise, words and runs of every level come out as they went in`(level: Int) throws {
        let bytes = try packed(
            """
            random.seed(\(level))
            words = [''.join(random.choices('abcdefghij', k=random.randint(1, 9))) for _ in range(300)]
            texts = [random.randbytes(70000), ' '.join(random.choices(words, k=40000)).encode(), b'x' * 200000, b'']
            with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED, compresslevel=\(level)) as z:
                for i, text in enumerate(texts): z.writestr(str(i), text)
            """)
        let archive = try ZipArchive(bytes: bytes)
        // The checksum is python's: content that passes it is the content that went in.
        #expect(try archive.entries.map { try archive.content(of: $0).count }.prefix(1) == [70000])
        #expect(try archive.content(of: archive.entries[2]) == [UInt8](repeating: 120, count: 200_000))
        #expect(try archive.content(of: archive.entries[3]).isEmpty)
        #expect(code(bytes) == nil)
    }

    @Test(.enabled(if: hasPython)) func `an archive cut short at any byte is refused`() throws {
        let bytes = try packed(Self.small)
        for count in 0..<bytes.count {
            #expect(code(Array(bytes[..<count])) == .damagedArchive, "cut after \(count) bytes")
        }
    }

    @Test(.enabled(if: hasPython)) func `any byte changed is refused or changes no content`() throws {
        let bytes = try packed(Self.small)
        let wanted = try ZipArchive(bytes: bytes)
        let contents = try wanted.entries.map { try wanted.content(of: $0) }
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 0x55
            guard code(changed) == nil else { continue }
            let archive = try ZipArchive(bytes: changed)
            #expect(try archive.entries.allSatisfy { contents.contains(try archive.content(of: $0)) })
        }
    }

    @Test(.enabled(if: hasPython), arguments: ["../b.csv", "/b.csv", "a/../../b", "C:b.csv", "a\\\\b.csv"])
    func `a name that leads out of the archive is refused`(name: String) throws {
        let bytes = try packed("with zipfile.ZipFile(sys.argv[1], 'w') as z: z.writestr('\(name)', 'x')")
        #expect(code(bytes) == .refusedArchive)
    }

    @Test(.enabled(if: hasPython)) func `names that come twice, in capitals or not, are refused`() throws {
        let bytes = try packed(
            "with zipfile.ZipFile(sys.argv[1], 'w') as z:\n z.writestr('a.csv', 'x')\n z.writestr('A.csv', 'y')")
        #expect(code(bytes) == .refusedArchive)
    }

    @Test(.enabled(if: hasPython)) func `a wrong checksum, encryption, zip64 and overlaps are refused`() throws {
        let bytes = try packed(Self.small)
        let directory = try #require(place(of: [0x50, 0x4B, 0x01, 0x02], in: bytes))
        let first = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
        #expect(directory > first)
        var wrong = bytes
        wrong[first + 16] ^= 1
        #expect(code(wrong) == .damagedArchive)
        var encrypted = bytes
        encrypted[first + 8] |= 1
        #expect(code(encrypted) == .refusedArchive)
        var large = bytes
        for place in first + 24..<first + 28 { large[place] = 0xFF }
        #expect(code(large) == .refusedArchive)
        // Two entries of the directory that mean one and the same content.
        let one = try packed(
            "with zipfile.ZipFile(sys.argv[1], 'w') as z:\n z.writestr('a.csv', 'x')\n z.writestr('b.csv', 'x')")
        var overlapping = one
        let second = try #require(place(of: [0x50, 0x4B, 0x01, 0x02], in: one))
        for place in second + 42..<second + 46 { overlapping[place] = 0 }
        overlapping[second + 46] = UInt8(ascii: "a")
        #expect(code(overlapping) == .refusedArchive)
    }

    @Test(.enabled(if: hasPython)) func `what would grow too large is refused before it is inflated`() throws {
        let bytes = try packed(
            "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('a', b'0' * 30000000)")
        #expect(code(bytes) == .tooLarge)
        var few = ZipLimits()
        few.maximumEntries = 1
        let small = try packed(Self.small)
        #expect(code(small, limits: few) == .tooLarge)
        var narrow = ZipLimits()
        narrow.maximumBytes = 100
        #expect(code(small, limits: narrow) == .tooLarge)
    }
}
