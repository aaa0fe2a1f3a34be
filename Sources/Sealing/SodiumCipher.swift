#if Desk
    import CSodium
    import Referrals

    /// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) by libsodium: 24 random bytes of nonce, then the sealed bytes.
    public struct SodiumCipher: FieldCipher {
        /// The cipher; `nil` when libsodium cannot start.
        public init?() {
            guard sodium_init() >= 0 else { return nil }
        }

        /// Random bytes of the kernel.
        public func randomBytes(_ count: Int) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: count)
            unsafe randombytes_buf(&bytes, count)
            return bytes
        }

        /// The plain bytes sealed under a key of 32 bytes.
        public func seal(_ plain: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8] {
            precondition(key.count == Self.keyLength, "a key has 32 bytes")
            let nonce = randomBytes(Self.nonceLength)
            var box = [UInt8](repeating: 0, count: plain.count + Self.tagLength)
            let status = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
                &box, nil, plain, UInt64(plain.count), context, UInt64(context.count), nil, nonce, key)
            precondition(status == 0, "sealing does not fail")
            return nonce + box
        }

        /// The plain bytes; `nil` when the key or the context is another, or a bit was changed.
        public func open(_ box: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8]? {
            guard key.count == Self.keyLength, box.count >= Self.nonceLength + Self.tagLength else { return nil }
            let (nonce, sealed) = (Array(box.prefix(Self.nonceLength)), Array(box.dropFirst(Self.nonceLength)))
            var plain = [UInt8](repeating: 0, count: sealed.count - Self.tagLength)
            let status = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                &plain, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key)
            return status == 0 ? plain : nil
        }

        private static let keyLength = 32
        private static let nonceLength = 24
        private static let tagLength = 16
    }
#endif
