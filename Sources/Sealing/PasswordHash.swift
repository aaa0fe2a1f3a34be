#if Desk
    import CSodium

    /// Argon2id (RFC 9106) by libsodium, for what a person chooses and types.
    public enum PasswordHash {
        /// The bytes of a salt.
        public static let saltLength = 16

        /// What one reckoning costs.
        public struct Cost: Sendable, Hashable {
            /// Passes over the memory.
            public let passes: Int
            /// Bytes of memory.
            public let memory: Int

            /// A cost from its parts.
            public init(passes: Int, memory: Int) {
                self.passes = passes
                self.memory = memory
            }

            /// For sign-in: two passes over 19 MiB (OWASP Password Storage Cheat Sheet).
            public static let signIn = Cost(passes: 2, memory: 19 << 20)
            /// For the passphrase of a key file, asked once a start: three passes over 64 MiB.
            public static let keyFile = Cost(passes: 3, memory: 64 << 20)
        }

        /// The hash of a password with its salt and cost, as text to keep; `nil` when there is not enough memory.
        public static func text(of password: String, cost: Cost = .signIn) -> String? {
            guard sodium_init() >= 0 else { return nil }
            var text = [CChar](repeating: 0, count: 128)
            let typed = password.utf8.map { CChar(bitPattern: $0) }
            let status = unsafe crypto_pwhash_str(
                &text, typed, UInt64(typed.count), UInt64(cost.passes), cost.memory)
            guard status == 0 else { return nil }
            return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        /// Whether a password is the one whose hash was kept.
        public static func verify(_ password: String, against text: String) -> Bool {
            guard sodium_init() >= 0 else { return false }
            let typed = password.utf8.map { CChar(bitPattern: $0) }
            return unsafe crypto_pwhash_str_verify(text, typed, UInt64(typed.count)) == 0
        }

        /// A key of 32 bytes from a passphrase; `nil` when there is not enough memory.
        public static func key(from passphrase: String, salt: [UInt8], cost: Cost = .keyFile) -> [UInt8]? {
            guard sodium_init() >= 0, salt.count == saltLength else { return nil }
            var key = [UInt8](repeating: 0, count: 32)
            let typed = passphrase.utf8.map { CChar(bitPattern: $0) }
            let status = unsafe crypto_pwhash(
                &key, 32, typed, UInt64(typed.count), salt, UInt64(cost.passes), cost.memory,
                crypto_pwhash_alg_argon2id13())
            return status == 0 ? key : nil
        }
    }
#endif
