#if Desk
    import Glibc

    /// An address of this machine to listen on.
    public struct ListenAddress: Sendable, Hashable {
        /// The bytes of the address, four or sixteen, as the network has them.
        let bytes: [UInt8]
        /// The address as it stands in a web address.
        public let host: String

        /// The address that a text means: `localhost`, or one written in digits (RFC 4291 §2.2).
        ///
        /// Throws `notLoopback` for a text that is none, and, unless others may reach the desk, for one by which they
        /// could.
        public init(_ text: String, isReachable: Bool = false) throws(ListenerError) {
            let digits = text == "localhost" ? "127.0.0.1" : text.filter { !"[]".contains($0) }
            guard let bytes = Self.bytes(digits, AF_INET, 4) ?? Self.bytes(digits, AF_INET6, 16) else {
                throw ListenerError(.notLoopback, ["address": text])
            }
            self.bytes = bytes
            host = bytes.count == 16 ? "[\(digits)]" : digits
            guard isReachable || isLoopback else { throw ListenerError(.notLoopback, ["address": text]) }
        }

        /// Whether only this machine itself can reach it (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
        public var isLoopback: Bool {
            bytes == [127, 0, 0, 1] || bytes.count == 16 && bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
        }

        private static func bytes(_ text: String, _ family: Int32, _ count: Int) -> [UInt8]? {
            var bytes = [UInt8](repeating: 0, count: count)
            let status = unsafe bytes.withUnsafeMutableBytes { unsafe inet_pton(family, text, $0.baseAddress) }
            return status == 1 ? bytes : nil
        }
    }
#endif
