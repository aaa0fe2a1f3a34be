/// The hash SHA-256 (FIPS 180-4 §6.2), and its keyed form HMAC (RFC 2104): what links and the audit log are held by.
public struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    /// The hash of nothing yet.
    public init() {}

    /// Goes on with bytes.
    public mutating func absorb(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            pending.append(byte)
            length += 1
            if pending.count == Self.blockLength {
                compress()
                pending.removeAll(keepingCapacity: true)
            }
        }
    }

    /// The 32 bytes of the hash of all that was absorbed.
    public consuming func digest() -> [UInt8] {
        let bits = length * 8
        absorb([0x80])
        while pending.count != Self.blockLength - 8 { absorb([0]) }
        absorb((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    /// The 32 bytes of the hash of some bytes.
    public static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.absorb(bytes)
        return hash.digest()
    }

    /// The 32 bytes of HMAC-SHA-256 of some bytes under a key of any length.
    public static func authenticate(_ bytes: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
        let key = key.count > blockLength ? hash(key) : key
        let padded = key + [UInt8](repeating: 0, count: blockLength - key.count)
        var inner = SHA256()
        inner.absorb(padded.map { $0 ^ 0x36 })
        inner.absorb(bytes)
        var outer = SHA256()
        outer.absorb(padded.map { $0 ^ 0x5c })
        outer.absorb(inner.digest())
        return outer.digest()
    }

    private static let blockLength = 64

    private mutating func compress() {
        var words = (0..<16).map { index in
            pending[(index * 4)..<(index * 4 + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        words.reserveCapacity(64)
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let small = Self.turn(early, 7) ^ Self.turn(early, 18) ^ (early >> 3)
            let large = Self.turn(late, 17) ^ Self.turn(late, 19) ^ (late >> 10)
            words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
        }
        var round = state
        for index in 0..<64 { Self.step(&round, Self.constants[index] &+ words[index]) }
        for index in 0..<8 { state[index] &+= round[index] }
    }

    private static func step(_ round: inout [UInt32], _ input: UInt32) {
        let (a, e) = (round[0], round[4])
        let choice = (e & round[5]) ^ (~e & round[6])
        let first = round[7] &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ input
        let majority = (a & round[1]) ^ (a & round[2]) ^ (round[1] & round[2])
        let second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
        (round[7], round[6], round[5], round[4]) = (round[6], round[5], e, round[3] &+ first)
        (round[3], round[2], round[1], round[0]) = (round[2], round[1], a, first &+ second)
    }

    private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2).
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

extension Sequence<UInt8> {
    /// The bytes as hexadecimal digits, two each.
    public var hexadecimal: String {
        map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
