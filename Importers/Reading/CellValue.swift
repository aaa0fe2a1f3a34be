import Directory
import Foundation

/// A cell read as its column wants it: the canonical text, or what is wrong.
enum CellValue: Hashable {
    /// The canonical text.
    case text(String)
    /// The text does not fit; `expected` is the plain pattern or the codes allowed.
    case bad(FindingCode, expected: String?)

    /// Reads the text of a cell, which is not blank, for a column of that kind.
    init(_ text: String, as kind: ListingColumn.Kind) {
        switch kind {
        case .text, .reference: self = .text(text)
        case .integer: self = Self.integer(text)
        case .number: self = Self.number(text)
        case .date: self = Day(text).map { .text($0.description) } ?? .bad(.badDate, expected: "YYYY-MM-DD")
        case .dateTime: self = Self.dateTime(text)
        case .time: self = Self.time(text)
        case .flag: self = Self.flag(text)
        case .language: self = Self.language(text)
        case .email: self = Self.email(text)
        case .url: self = Self.url(text)
        case .code(let codes): self = Self.code(text, of: codes)
        }
    }

    private static func integer(_ text: String) -> CellValue {
        if let value = Int(text) { return .text(String(value)) }
        // Spreadsheets write whole numbers as `12.0`.
        if text.hasSuffix(".0"), let value = Int(text.dropLast(2)) { return .text(String(value)) }
        return .bad(.badNumber, expected: "0")
    }

    /// A decimal number kept as it was written: reading it as binary and back could change its last digit.
    private static func number(_ text: String) -> CellValue {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }
        guard isPlain, let value = Double(text), value.isFinite else { return .bad(.badNumber, expected: "0.0") }
        return .text(text.hasPrefix("+") ? String(text.dropFirst()) : text)
    }

    private static func dateTime(_ text: String) -> CellValue {
        let bad = CellValue.bad(.badDate, expected: "YYYY-MM-DDTHH:MM:SS")
        guard let day = Day(text) else { return bad }
        let rest = text.drop { $0 != "T" && $0 != " " }.dropFirst()
        if rest.isEmpty { return .text("\(day)T00:00:00") }
        let clock = rest.prefix { $0.isNumber || $0 == ":" }
        let fraction = rest[clock.endIndex...].prefix { $0 == "." || $0.isNumber }
        let zone = rest[fraction.endIndex...]
        let isZone = zone.isEmpty || zone == "Z" || zone.first == "+" || zone.first == "-"
        guard isZone, ClockTime(String(clock)) != nil else { return bad }
        return .text("\(day)T\(clock)\(clock.utf8.count < 6 ? ":00" : "")\(zone)")
    }

    /// A time; after its seconds a zone west of Greenwich may stand, and before them a `-` is a span, not a time.
    private static func time(_ text: String) -> CellValue {
        if let time = half(text) { return .text(time.description) }
        let bare = text.dropFirst(8).first == "-" ? text.prefix(8) : text[...]
        return ClockTime(String(bare)).map { .text($0.description) } ?? .bad(.badTime, expected: "HH:MM")
    }

    /// A time of the twelve-hour clock: `3:00 PM`, `9am`.
    private static func half(_ text: String) -> ClockTime? {
        let letters = text.lowercased().filter { $0.isLetter }
        guard letters == "am" || letters == "pm" else { return nil }
        let digits = text.filter { !$0.isLetter && $0 != " " }
        guard let time = ClockTime(digits.contains(":") ? digits : digits + ":00"), (60..<780).contains(time.minutes)
        else { return nil }
        return ClockTime(minutes: time.minutes % 720 + (letters == "pm" ? 720 : 0))
    }

    private static func flag(_ text: String) -> CellValue {
        switch text.lowercased() {
        case "true", "yes", "1", "si", "sì", "vero", "y", "t": .text("true")
        case "false", "no", "0", "falso", "n", "f": .text("false")
        default: .bad(.badFlag, expected: "true, false")
        }
    }

    /// A tag; a three-letter code that has a two-letter one gives way to it, as BCP 47 §2.2.1 asks.
    private static func language(_ text: String) -> CellValue {
        guard let tag = LanguageTag(text.replacing("_", with: "-")) else {
            return .bad(.badLanguage, expected: "it, en, fa-af")
        }
        guard tag.text.utf8.count == 3, let short = Locale.LanguageCode(tag.text).identifier(.alpha2) else {
            return .text(tag.text)
        }
        return .text(short)
    }

    private static func email(_ text: String) -> CellValue {
        let address = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        let dot = UInt8(ascii: ".")
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(dot), parts[1].first != dot, parts[1].last != dot,
            !address.utf8.contains(where: { $0 <= 32 || #",;<>""#.utf8.contains($0) })
        else { return .bad(.badEmail, expected: "name@example.org") }
        return .text(address)
    }

    /// A web address or a `urn:`; a bare `www.` is given its scheme.
    private static func url(_ text: String) -> CellValue {
        let lowered = text.lowercased()
        let address = lowered.hasPrefix("www.") ? "http://" + text : text
        let host = ["http://", "https://"].first { address.lowercased().hasPrefix($0) }
            .map { address.dropFirst($0.count) }
        let isAddress = host.map { !$0.isEmpty && $0.first != "/" } ?? lowered.hasPrefix("urn:")
        guard isAddress, !address.contains(where: \.isWhitespace) else {
            return .bad(.badURL, expected: "https://example.org")
        }
        return .text(address)
    }

    /// A code regardless of case and of the mark between its words; a table may be named in the singular too.
    private static func code(_ text: String, of codes: [String]) -> CellValue {
        if codes.contains(text) { return .text(text) }
        let wanted = folded(text)
        if let code = codes.first(where: { folded($0) == wanted }) { return .text(code) }
        if let table = ListingTable(looselyNamed: text), codes.contains(table.rawValue) {
            return .text(table.rawValue)
        }
        return .bad(.badCode, expected: codes.joined(separator: ", "))
    }

    private static func folded(_ text: String) -> String {
        String(text.lowercased().map { "_- ".contains($0) ? " " : $0 })
    }
}
