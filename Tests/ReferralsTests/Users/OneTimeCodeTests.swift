import Testing

@testable import Referrals

/// One-time codes and passwords.
struct OneTimeCodeTests {
    /// RFC 6238 appendix B, SHA-1, and RFC 3174 §7.3.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `codes are those of the standard's table`(seconds: Int, code: String) {
        let secret = Array("12345678901234567890".utf8)
        #expect(OneTimeCode.code(secret: secret, step: seconds / 30, digits: 8) == code)
    }

    @Test(arguments: [
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func `the hash is that of the standard's examples`(text: String, hash: String) {
        #expect(SHA1.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hash)
    }

    @Test func `a code is good for a step either way, and only once`() throws {
        let secret = [UInt8](repeating: 7, count: 20)
        let code = OneTimeCode.code(secret: secret, step: 100)
        for seconds in [99 * 30, 100 * 30, 101 * 30 + 29] {
            #expect(OneTimeCode.step(of: code, secret: secret, seconds: seconds) == 100)
            #expect(OneTimeCode.step(of: code, secret: secret, seconds: seconds, after: 100) == nil)
        }
        #expect(OneTimeCode.step(of: code, secret: secret, seconds: 102 * 30) == nil)
        #expect(OneTimeCode.step(of: "\(code.prefix(3)) \(code.suffix(3))", secret: secret, seconds: 3_000) == 100)
        #expect(OneTimeCode.step(of: "", secret: secret, seconds: 3_000) == nil)
    }

    /// RFC 4648 §10, padding left off.
    @Test(arguments: [
        ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `secrets are written as apps take them`(text: String, encoded: String) {
        #expect(OneTimeCode.base32(Array(text.utf8)) == encoded)
    }

    @Test(arguments: [
        ("short", PasswordRule.Fault.short), ("elevenchars", .short), ("Password2026!", .common),
        ("annaanna1234", .common),
        ("aaaaaaaaaaaaaa", .common), ("abcdefghijklmnop", .common), ("qwertyuiop12345", .common),
    ])
    func `a password that everybody tries is refused`(password: String, fault: PasswordRule.Fault) {
        #expect(PasswordRule.fault(of: password, user: "anna") == fault)
    }

    @Test(arguments: ["correct horse battery", "tre gatti sul tetto", "Dženan pije kafu", "😀🐈🌲🚲🍋🎈🧦🐝🌻🍞🛶🎻"])
    func `a long one of one's own is taken whatever its letters`(password: String) {
        #expect(PasswordRule.fault(of: password, user: "anna") == nil)
    }

    @Test func `no role but the coordinator sees both persons and listings, and the admin sees no person`() {
        for role in Role.allCases {
            #expect(role.rights.isSuperset(of: [.follow, .edit]) == (role == .coordinator))
            #expect(role.rights.contains(.manage) == (role == .admin))
            #expect(!role.rights.isEmpty)
        }
        #expect(Role.admin.rights.isDisjoint(with: [.follow, .edit, .report, .answer]))
        #expect(Role.partner.rights == [.answer])
    }
}
