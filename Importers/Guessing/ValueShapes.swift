import Directory
import Foundation

/// Whether single values have the shape of a thing: an address of the web, a postal code, a tax number.
enum ValueShapes {
    static func isEmail(_ text: String) -> Bool {
        if case .text = CellValue(text, as: .email) { true } else { false }
    }

    static func isWebsite(_ text: String) -> Bool {
        let lowered = text.lowercased()
        if lowered.hasPrefix("http://") || lowered.hasPrefix("https://") || lowered.hasPrefix("www.") { return true }
        let host = lowered.prefix { $0 != "/" }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && !lowered.contains("@") && (parts.last?.count ?? 0) > 1
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
            && parts.last?.allSatisfy(\.isLetter) == true
    }

    /// Whether every part of a text is a telephone number, whatever words stand around the numbers.
    static func isPhone(_ text: String) -> Bool {
        PhoneWords.numbers(in: text).allSatisfy { phone in
            let figures = phone.number.count(where: \.isNumber)
            return (6...15).contains(figures) && phone.number.allSatisfy { $0.isNumber || "+ .-/()\u{A0}".contains($0) }
        }
    }

    /// Whether a text is written as only telephone numbers are.
    static func isPlainlyPhone(_ text: String) -> Bool {
        guard isPhone(text), let first = text.first else { return false }
        return first == "+"
            || first == "0" && text.contains { " -/.".contains($0) } && !text.contains(",")
                && text.count(where: { $0 == "." }) != 1 && text.count(where: { $0 == "/" }) < 2
    }

    /// Five figures, with a mark or word before them that a spreadsheet was to be kept from reading them as a number.
    static func isPostalCode(_ text: String) -> Bool {
        let figures = text.filter(\.isNumber)
        let rest = text.filter { !$0.isNumber && $0 != " " && $0 != "_" && $0 != "-" }.uppercased()
        if figures.count == 5 || figures.count == 4 { return ["", "I", "IT", "CAP", "D", "F", "E"].contains(rest) }
        return figures.count == 3 && text.allSatisfy(\.isNumber)
    }

    /// A VAT number of Italy with its check digit, with or without `IT`, or a person's tax code.
    static func isTaxID(_ text: String) -> Bool {
        let bare = text.uppercased().hasPrefix("IT") ? text.dropFirst(2) : text[...]
        let digits = bare.compactMap(\.wholeNumberValue)
        guard digits.count == 11, bare.count == 11 else { return isPersonalTaxCode(text) }
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let doubled = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10) && digits.contains { $0 != 0 }
    }

    /// Sixteen letters and figures in the order of a codice fiscale: `RSSMRA85T10A562S`.
    private static func isPersonalTaxCode(_ text: String) -> Bool {
        let shape = text.uppercased().map { $0.isNumber ? "9" : $0.isLetter ? "A" : "?" }.joined()
        return shape == "AAAAAA99A99A999A"
    }

    static func isCountryCode(_ text: String) -> Bool { countryCodes.contains(text.uppercased()) }

    static func isProvinceCode(_ text: String) -> Bool { provinces.contains(text.uppercased()) }

    /// Whether a text tells opening hours: read whole, or with days or times in it.
    static func isHours(_ text: String) -> Bool {
        if HoursWords.spans(of: text) != nil { return true }
        let words = Set(FoldedWords.of(text))
        return text.contains(where: \.isNumber) && !words.isDisjoint(with: dayWords) || words.contains("h24")
    }

    /// A number with a full stop or a comma before its decimals.
    static func decimal(_ text: String) -> Double? {
        let isPlain = text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
        return isPlain ? Double(text.replacing(",", with: ".")) : nil
    }

    /// Two numbers in one text, the first of them degrees north.
    static func isPoint(_ text: String) -> Bool {
        guard let north = northPattern?.find(in: text).flatMap({ Double($0) }),
            let east = eastPattern?.find(in: text).flatMap({ Double($0) })
        else { return false }
        return abs(north) <= 90 && abs(east) <= 180
    }

    /// How a profile takes the two numbers of a point out of their text.
    static let north = "(-?[0-9]+[.][0-9]+)"
    static let east = "-?[0-9]+[.][0-9]+[^0-9.-]+(-?[0-9]+[.][0-9]+)"

    private static let northPattern = try? TextPattern(north)
    private static let eastPattern = try? TextPattern(east)
    private static let countryCodes = Set(Locale.Region.isoRegions.map(\.identifier).filter { $0.count == 2 })
        .union(["ITA", "FRA", "ESP", "DEU", "GBR", "USA", "ROU", "ALB", "MAR", "UKR"])
    private static let provinces = Set(
        """
        AG AL AN AO AR AP AT AV BA BT BL BN BG BI BO BZ BS BR CA CL CB CI CE CT CZ CH CO CS CR KR CN EN FM FE FI FG FC \
        FR GE GO GR IM IS SP AQ LT LE LC LI LO LU MC MN MS MT VS ME MI MO MB NA NO NU OG OT OR PD PA PR PV PG PU PE PC \
        PI PT PN PZ PO RG RA RC RE RI RN RM RO SA SS SV SI SR SO SU TA TE TR TO TP TN TV TS UD VA VE VB VC VR VV VI VT
        """.split { $0.isWhitespace }.map(String.init))
    private static let dayWords: Set<String> = [
        "lun", "mar", "mer", "gio", "ven", "sab", "dom", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi",
        "sabato", "domenica", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "lundi",
        "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "monday",
        "friday", "mo", "fr", "sa", "montag", "freitag",
    ]
}
