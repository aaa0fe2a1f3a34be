import Testing

@testable import Referrals

/// SHA-256 and HMAC against published vectors.
struct HashTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the hash is that of FIPS 180-4's examples`(text: String, digest: String) {
        #expect(SHA256.hash(text.utf8).hexadecimal == digest)
    }

    @Test func `a million times a, in pieces of any size`() {
        for size in [1, 63, 64, 65, 1000] {
            var hash = SHA256()
            var rest = 100_000
            while rest > 0 {
                hash.absorb([UInt8](repeating: 0x61, count: min(size, rest)))
                rest -= size
            }
            #expect(hash.digest() == SHA256.hash([UInt8](repeating: 0x61, count: 100_000)))
        }
        #expect(
            SHA256.hash(repeatElement(UInt8(0x61), count: 1_000_000)).hexadecimal
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// RFC 4231 §4.2, §4.3 and §4.7, whose key is longer than a block.
    @Test func `the keyed hash is that of RFC 4231`() {
        #expect(
            SHA256.authenticate("Hi There".utf8, key: [UInt8](repeating: 0x0b, count: 20)).hexadecimal
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        #expect(
            SHA256.authenticate("what do ya want for nothing?".utf8, key: Array("Jefe".utf8)).hexadecimal
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            SHA256.authenticate(
                "Test Using Larger Than Block-Size Key - Hash Key First".utf8,
                key: [UInt8](repeating: 0xaa, count: 131)
            ).hexadecimal == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }
}
