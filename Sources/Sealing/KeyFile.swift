import Foundation
import Referrals

/// The file that holds the desk's secret: one line, readable by its owner alone (mode 600).
///
/// `sportello-key-1 plain HEX` has the secret itself; `sportello-key-1 argon2id PASSES MEMORY SALT BOX` has it sealed
/// under a passphrase. It is no part of the data file nor of its backups, so that these alone open nothing.
public struct KeyFile: Sendable {
    /// Where it lies.
    public let path: String

    /// The key file at a path.
    public init(path: String) { self.path = path }

    /// Whether there is one.
    public var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// Makes a new secret; with a passphrase the file alone does not give it. An existing file is left and is an error.
    public func create(passphrase: String? = nil) throws(KeyFileError) -> DeskSecret {
        var chance = SystemRandomNumberGenerator()
        let master = (0..<DeskSecret.length).map { _ in UInt8.random(in: 0...255, using: &chance) }
        let line =
            try passphrase.map { phrase throws(KeyFileError) in try sealed(master, phrase) }
            ?? "\(Self.mark) plain \(master.hexadecimal)"
        try write(line + "\n")
        return DeskSecret(master: master, cipher: Self.cipher)
    }

    /// Reads the secret.
    public func open(passphrase: String? = nil) throws(KeyFileError) -> DeskSecret {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue
        else { throw refusal(.missing) }
        guard mode & 0o077 == 0 else { throw refusal(.permissions) }
        guard let data = FileManager.default.contents(atPath: path) else { throw refusal(.failed) }
        let words = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
        let master: [UInt8]? =
            switch words.count {
            case 3 where words[0] == Self.mark && words[1] == "plain": Self.bytes(words[2])
            case 6 where words[0] == Self.mark && words[1] == "argon2id": try opened(words, passphrase)
            default: nil
            }
        guard let master, master.count == DeskSecret.length else { throw refusal(.malformed) }
        return DeskSecret(master: master, cipher: Self.cipher)
    }

    private static let mark = "sportello-key-1"

    private func refusal(_ code: KeyFileError.Code) -> KeyFileError { KeyFileError(code: code, path: path) }

    /// Made for its owner alone from the first byte on.
    private func write(_ text: String) throws(KeyFileError) {
        guard !exists,
            FileManager.default.createFile(
                atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: NSNumber(value: 0o600)])
        else { throw refusal(.failed) }
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { start in
            UInt8(String(decoding: digits[start..<(start + 2)], as: UTF8.self), radix: 16)
        }
        return bytes.count * 2 == digits.count ? bytes : nil
    }
}

#if Desk
    extension KeyFile {
        /// How fields are sealed.
        static var cipher: (any FieldCipher)? { SodiumCipher() }

        private func sealed(_ master: [UInt8], _ passphrase: String) throws(KeyFileError) -> String {
            guard let cipher = SodiumCipher() else { throw refusal(.failed) }
            let (salt, cost) = (cipher.randomBytes(PasswordHash.saltLength), PasswordHash.Cost.keyFile)
            guard let key = PasswordHash.key(from: passphrase, salt: salt, cost: cost) else { throw refusal(.failed) }
            let box = cipher.seal(master, key: key, context: Array(Self.mark.utf8))
            return "\(Self.mark) argon2id \(cost.passes) \(cost.memory) \(salt.hexadecimal) \(box.hexadecimal)"
        }

        private func opened(_ words: [String], _ passphrase: String?) throws(KeyFileError) -> [UInt8]? {
            guard let passphrase else { throw refusal(.passphraseMissing) }
            guard let cipher = SodiumCipher(), let passes = Int(words[2]), let memory = Int(words[3]),
                (1...16).contains(passes), (8 << 10...1 << 30).contains(memory), let salt = Self.bytes(words[4]),
                let box = Self.bytes(words[5]),
                let key = PasswordHash.key(
                    from: passphrase, salt: salt, cost: PasswordHash.Cost(passes: passes, memory: memory))
            else { return nil }
            guard let master = cipher.open(box, key: key, context: Array(Self.mark.utf8)) else {
                throw refusal(.passphraseWrong)
            }
            return master
        }
    }
#else
    extension KeyFile {
        static var cipher: (any FieldCipher)? { nil }

        private func sealed(_ master: [UInt8], _ passphrase: String) throws(KeyFileError) -> String {
            throw refusal(.notBuilt)
        }

        private func opened(_ words: [String], _ passphrase: String?) throws(KeyFileError) -> [UInt8]? {
            throw refusal(.notBuilt)
        }
    }
#endif
