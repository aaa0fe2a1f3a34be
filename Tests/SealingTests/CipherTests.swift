import Foundation
import Referrals
import Testing

@testable import Sealing

#if Desk
    /// What is sealed opens with its key in its place, and otherwise not.
    struct CipherTests {
        private let context = Array("phone/4KX7MP2".utf8)

        @Test func `a field opens with its key and its place alone`() throws {
            let cipher = try #require(SodiumCipher())
            let (key, other) = (cipher.randomBytes(32), cipher.randomBytes(32))
            let plain = Array("0131 555 0101".utf8)
            let box = cipher.seal(plain, key: key, context: context)
            #expect(cipher.open(box, key: key, context: context) == plain)
            #expect(cipher.open(box, key: other, context: context) == nil)
            #expect(cipher.open(box, key: key, context: context + [0]) == nil)
            #expect(cipher.open(Array(box.dropLast()), key: key, context: context) == nil)
            #expect(cipher.open([], key: key, context: context) == nil)
        }

        @Test func `a bit changed anywhere is noticed, and the same text never gives the same box`() throws {
            let cipher = try #require(SodiumCipher())
            let key = cipher.randomBytes(32)
            let box = cipher.seal([1, 2, 3], key: key, context: [])
            #expect(box != cipher.seal([1, 2, 3], key: key, context: []))
            for place in box.indices {
                var changed = box
                changed[place] ^= 1
                #expect(cipher.open(changed, key: key, context: []) == nil)
            }
        }

        /// The vector of draft-irtf-cfrg-xchacha-03 §A.3.1: with the draft's key, nonce and data its tag must come.
        @Test func `the cipher is the draft's`() throws {
            let cipher = try #require(SodiumCipher())
            let key = (0x80...0x9f).map { UInt8($0) }
            let nonce = (0x40...0x57).map { UInt8($0) }
            let data: [UInt8] = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7]
            let text =
                "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
                + "sunscreen would be it."
            let sealed = """
                bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c670\
                8c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da976\
                8812f615c68b13b52ec0875924c1c7987947deafd8780acf49
                """
            let digits = Array(sealed.utf8)
            let box = stride(from: 0, to: digits.count, by: 2).compactMap {
                UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
            }
            #expect(cipher.open(nonce + box, key: key, context: data) == Array(text.utf8))
        }

        @Test func `a password is kept as a hash that only it fits`() throws {
            let text = try #require(PasswordHash.text(of: "quattro parole a caso"))
            #expect(text.hasPrefix("$argon2id$") && !text.contains("parole"))
            #expect(PasswordHash.verify("quattro parole a caso", against: text))
            #expect(!PasswordHash.verify("quattro parole a case", against: text))
        }
    }

    /// The file of the desk's secret.
    struct KeyFileTests {
        private let path = FileManager.default.temporaryDirectory.appending(path: "key-\(UUID().uuidString)").path

        private func refusal(_ body: () throws -> Void) -> KeyFileError.Code? {
            do { try body() } catch { return (error as? KeyFileError)?.code }
            return nil
        }

        @Test func `a secret made is the secret read, and its owner's alone`() throws {
            let file = KeyFile(path: path)
            defer { try? FileManager.default.removeItem(atPath: path) }
            #expect(refusal { _ = try file.open() } == .missing)
            let made = try file.create()
            #expect(try file.open().key(for: .links) == made.key(for: .links))
            #expect(made.key(for: .links) != made.key(for: .audit))
            #expect(refusal { _ = try file.create() } == .failed)
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            #expect(refusal { _ = try file.open() } == .permissions)
        }

        @Test func `under a passphrase the file alone gives nothing`() throws {
            let file = KeyFile(path: path)
            defer { try? FileManager.default.removeItem(atPath: path) }
            let made = try file.create(passphrase: "cavallo batteria")
            #expect(refusal { _ = try file.open() } == .passphraseMissing)
            #expect(refusal { _ = try file.open(passphrase: "cavallo") } == .passphraseWrong)
            #expect(try file.open(passphrase: "cavallo batteria").key(for: .persons) == made.key(for: .persons))
        }

        @Test func `what is no key file is refused`() throws {
            defer { try? FileManager.default.removeItem(atPath: path) }
            for text in ["", "sportello-key-1 plain 00", "other plain \(String(repeating: "0", count: 64))"] {
                try Data(text.utf8).write(to: URL(filePath: path))
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
                #expect(refusal { _ = try KeyFile(path: path).open() } == .malformed)
            }
        }
    }
#endif
