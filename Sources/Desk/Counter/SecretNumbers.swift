/// Numbers of 128 bits that nobody can guess, written with 32 hexadecimal digits (OWASP ASVS 5.0 §7.2.3).
public struct SecretNumbers: Sendable {
    private let randomBytes: @Sendable (Int) -> [UInt8]

    /// Numbers from a source of random bytes that is fit for secrets.
    public init(randomBytes: @escaping @Sendable (Int) -> [UInt8]) { self.randomBytes = randomBytes }

    /// Numbers from the system's own source.
    public static let system = SecretNumbers { count in
        var source = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
    }

    /// Another number.
    func next() -> String {
        randomBytes(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
