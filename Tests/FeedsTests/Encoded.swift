import Foundation

@testable import Feeds

/// Foundation's conversions, as a reference for `TextDecoder`.
enum Encoded {
    static func bytes(of text: String, in encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: Array(text.utf8)
        case .utf8WithByteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16LittleEndian: [UInt8](text.data(using: .utf16LittleEndian) ?? Data())
        case .utf16BigEndian: [0xFE, 0xFF] + [UInt8](text.data(using: .utf16BigEndian) ?? Data())
        case .windows1252: [UInt8](text.data(using: .windowsCP1252) ?? Data())
        }
    }

    static func utf8(of bytes: ArraySlice<UInt8>, in encoding: TextEncoding) -> [UInt8] {
        let (known, mark): (String.Encoding, Int) =
            switch encoding {
            case .utf8: (.utf8, 0)
            case .utf8WithByteOrderMark: (.utf8, 3)
            case .utf16LittleEndian: (.utf16LittleEndian, 0)
            case .utf16BigEndian: (.utf16BigEndian, 2)
            case .windows1252: (.windowsCP1252, 0)
            }
        return Array((String(bytes: bytes.dropFirst(mark), encoding: known) ?? "").utf8)
    }
}
