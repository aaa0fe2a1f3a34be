/// Why a key file cannot be used.
public struct KeyFileError: Error, Sendable, Hashable {
    /// The reasons.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such file, or it cannot be read or made.
        case missing, failed
        /// Others than its owner may read it.
        case permissions
        /// It is not a key file of ours.
        case malformed
        /// It wants a passphrase; the passphrase is another.
        case passphraseMissing = "passphrase_missing", passphraseWrong = "passphrase_wrong"
        /// The program was built without libsodium, which a passphrase needs.
        case notBuilt = "not_built"
    }

    /// The reason.
    public let code: Code
    /// The file.
    public let path: String
}
