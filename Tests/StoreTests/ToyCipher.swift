import Referrals

/// A cipher for tests, of SHA-256 alone: a stream from the key and a random nonce, and a tag over all. `Store` knows
/// no other, since libsodium belongs to `Sealing`.
struct ToyCipher: FieldCipher {
    func randomBytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255) } }

    func seal(_ plain: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8] {
        let nonce = randomBytes(16)
        let sealed = mixed(plain, key, nonce)
        return nonce + sealed + SHA256.authenticate(nonce + sealed + context, key: key)
    }

    func open(_ box: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8]? {
        guard box.count >= 48 else { return nil }
        let (nonce, sealed) = (Array(box.prefix(16)), Array(box.dropFirst(16).dropLast(32)))
        guard SHA256.authenticate(nonce + sealed + context, key: key) == Array(box.suffix(32)) else { return nil }
        return mixed(sealed, key, nonce)
    }

    private func mixed(_ bytes: [UInt8], _ key: [UInt8], _ nonce: [UInt8]) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            byte ^ SHA256.authenticate(nonce + "\(index / 32)".utf8, key: key)[index % 32]
        }
    }
}

extension DeskSecret {
    /// A secret known to all.
    static let sample = DeskSecret(master: [UInt8](repeating: 7, count: DeskSecret.length), cipher: ToyCipher())
}
