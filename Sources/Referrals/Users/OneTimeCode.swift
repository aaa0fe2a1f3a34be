/// One-time codes by time (RFC 6238): six digits, thirty seconds, HMAC-SHA-1, as every authenticator app has them.
public enum OneTimeCode {
    /// The seconds of a step.
    public static let step = 30

    /// The code of a step under a secret (RFC 4226 §5.3).
    public static func code(secret: [UInt8], step: Int, digits: Int = 6) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: UInt64(step) >> (56 - 8 * UInt64($0))) }
        let hash = SHA1.authenticate(counter, key: secret)
        let offset = Int(hash[19] & 15)
        let bits = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        var text = String(bits)
        while text.count < digits { text = "0" + text }
        return String(text.suffix(digits))
    }

    /// The step whose code was typed: the one of now, or the one before or after, for clocks that are a little off.
    ///
    /// None that is not after `last`, so that no code is good twice (RFC 6238 §5.2).
    public static func step(of typed: String, secret: [UInt8], seconds: Int, after last: Int = -1) -> Int? {
        let digits = typed.filter { !$0.isWhitespace }
        guard digits.utf8.count == 6 else { return nil }
        let now = seconds / step
        return (now - 1...now + 1).filter { $0 > last }.first { code(secret: secret, step: $0) == digits }
    }

    /// The secret as apps take it (RFC 4648 §6), without padding.
    public static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, bits, count) = ("", UInt32(0), 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                text.append(letters[Int(bits >> UInt32(count - 5)) & 31])
                count -= 5
            }
        }
        if count > 0 { text.append(letters[Int(bits << UInt32(5 - count)) & 31]) }
        return text
    }
}
