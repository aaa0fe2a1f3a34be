import Foundation

/// A fingerprint of bytes by which a file is known again: FNV-1a, 64 bits; it guards against mistakes, not malice.
enum Fingerprint {
    /// The fingerprint as sixteen hexadecimal digits.
    static func of(_ bytes: [UInt8]) -> String { text(hash(bytes, from: start)) }

    /// The fingerprint of a file, of which a piece at a time is held.
    static func of(_ file: Delivery.File) -> String {
        guard case .path(let path, _) = file.content, let handle = FileHandle(forReadingAtPath: path) else {
            return of(file.bytes)
        }
        defer { try? handle.close() }
        var hash = start
        while let piece = try? handle.read(upToCount: 1 << 18), !piece.isEmpty {
            hash = Self.hash([UInt8](piece), from: hash)
        }
        return text(hash)
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func hash(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private static func text(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
