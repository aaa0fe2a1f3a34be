import Directory

/// Values that are plainly as their column wants them, told from their bytes.
///
/// It says yes only where `CellValue` would keep the very same text, and where it says no `CellValue` decides: so there
/// is one judge of what is wrong, and a quick eye for what is not.
enum PlainValue: UInt8, Sendable {
    case text, integer, number, date, time, flag, language, email, url, phone
    /// One of some codes, which the caller looks up.
    case code
    /// Nothing is plain enough.
    case none

    /// What a column of a table asks of its values.
    init(_ column: Int, of shape: TableShape) {
        if column == shape.phoneNumber {
            self = .phone
            return
        }
        switch shape.columns[column].kind {
        case .text, .reference: self = .text
        case .integer: self = .integer
        case .number: self = .number
        case .date: self = .date
        case .dateTime: self = .none
        case .time: self = .time
        case .flag: self = .flag
        case .language: self = .language
        case .email: self = .email
        case .url: self = .url
        case .code: self = .code
        }
    }

    /// Whether a text, without blanks around it and without control characters, is plainly such a value.
    func holds(_ text: Span<UInt8>) -> Bool {
        switch self {
        case .text: !text.isEmpty
        case .integer: Self.isInteger(text)
        case .number: Self.isNumber(text)
        case .date: Self.isDate(text)
        case .time: Self.isTime(text)
        case .flag: Self.equals(text, "true") || Self.equals(text, "false")
        case .language: text.count == 2 && Self.isSmall(text[0]) && Self.isSmall(text[1])
        case .email: Self.isEmail(text)
        case .url: Self.isURL(text)
        case .phone: Self.isPhone(text)
        case .code, .none: false
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    static func isSmall(_ byte: UInt8) -> Bool { byte &- 97 < 26 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

    static func equals(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
        guard text.count == word.utf8CodeUnitCount else { return false }
        let wanted = word.description.utf8
        return zip(text.indices, wanted).allSatisfy { text[$0] == $1 }
    }

    /// Up to eighteen figures without a sign or leading zeros, which are kept as they are.
    private static func isInteger(_ text: Span<UInt8>) -> Bool {
        guard text.count <= 18, !text.isEmpty, text.count == 1 || text[0] != 48 else { return false }
        for index in text.indices where !isDigit(text[index]) { return false }
        return true
    }

    /// Figures, perhaps with a minus before them and a full stop and figures after them.
    private static func isNumber(_ text: Span<UInt8>) -> Bool {
        var index = text.count > 0 && text[0] == UInt8(ascii: "-") ? 1 : 0
        let whole = index
        while index < text.count, isDigit(text[index]) { index += 1 }
        guard index > whole, text.count < 40 else { return false }
        if index == text.count { return true }
        guard text[index] == UInt8(ascii: "."), index + 1 < text.count else { return false }
        index += 1
        while index < text.count, isDigit(text[index]) { index += 1 }
        return index == text.count
    }

    private static func isDate(_ text: Span<UInt8>) -> Bool {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return false }
        for index in text.indices where index != 4 && index != 7 && !isDigit(text[index]) { return false }
        func number(_ start: Int, _ count: Int) -> Int {
            (start..<(start + count)).reduce(0) { $0 * 10 + Int(text[$1] - 48) }
        }
        return Day(year: number(0, 4), month: number(5, 2), day: number(8, 2)) != nil
    }

    private static func isTime(_ text: Span<UInt8>) -> Bool {
        guard text.count == 5, text[2] == UInt8(ascii: ":"), isDigit(text[0]), isDigit(text[1]), isDigit(text[3]),
            isDigit(text[4])
        else { return false }
        return Int(text[0] - 48) * 10 + Int(text[1] - 48) < 24 && text[3] < UInt8(ascii: "6")
    }

    private static func isEmail(_ text: Span<UInt8>) -> Bool {
        var at = -1
        var lastDot = -1
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "@"):
                guard at < 0, index > 0 else { return false }
                at = index
            case UInt8(ascii: "."): lastDot = index
            case 45, 48...57, 65...90, 95, 97...122: break
            default: return false
            }
        }
        return at > 0 && lastDot > at + 1 && lastDot + 1 < text.count && text[at + 1] != UInt8(ascii: ".")
    }

    private static func isURL(_ text: Span<UInt8>) -> Bool {
        let isSecure = text.count > 4 && text[4] == UInt8(ascii: "s")
        let start = isSecure ? 8 : 7
        guard text.count > start, equals(text.extracting(0..<start), isSecure ? "https://" : "http://"),
            text[start] != UInt8(ascii: "/")
        else { return false }
        for index in text.indices where text[index] <= 32 || text[index] >= 127 { return false }
        return true
    }

    /// Figures, blanks and the usual marks, a figure among them.
    private static func isPhone(_ text: Span<UInt8>) -> Bool {
        var hasDigit = false
        for index in text.indices {
            switch text[index] {
            case 48...57: hasDigit = true
            case 32, 40, 41, 43, 45, 46, 47: break
            default: return false
            }
        }
        return hasDigit
    }
}
