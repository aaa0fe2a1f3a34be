/// Follows line, column and offset over a text already converted to UTF-8.
struct TextWalk {
    private(set) var position: FeedPosition
    private let encoding: TextEncoding
    private var lastWasCarriageReturn = false

    init(from position: FeedPosition, encoding: TextEncoding) {
        self.position = position
        self.encoding = encoding
    }

    mutating func pass(_ text: ArraySlice<UInt8>) {
        for byte in text {
            position.byteOffset += encoding.storedLength(ofScalarLedBy: byte)
            switch byte {
            case UInt8(ascii: "\n") where lastWasCarriageReturn:
                break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                position.line += 1
                position.column = 1
            case 0x80...0xBF:
                break
            default:
                position.column += 1
            }
            lastWasCarriageReturn = byte == UInt8(ascii: "\r")
        }
    }

    func place(after text: ArraySlice<UInt8>) -> FeedPosition {
        var walk = self
        walk.pass(text)
        return walk.position
    }
}
