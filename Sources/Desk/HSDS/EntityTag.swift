/// The tag of an answer: the same for the same bytes (RFC 9110 §8.8.3).
struct EntityTag {
    /// The tag, quoted.
    let text: String

    /// The tag of an answer's bytes, by FNV-1a of 64 bits and their number; it tells changes, and proves nothing.
    init(_ bytes: [UInt8]) {
        let hash = bytes.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        text = "\"\(String(hash, radix: 36))-\(String(bytes.count, radix: 36))\""
    }
}
