import Directory

/// How a partner writes dates: `dd/MM/yyyy`, `d.M.yy`, `yyyyMMdd`.
struct DatePattern: Sendable, Hashable {
    fileprivate enum Piece: Sendable, Hashable {
        case day(digits: Int), month(digits: Int), monthName, year(digits: Int)
        case mark(Character)
    }

    private let pieces: [Piece]

    /// A pattern of `d`, `M`, `y` and marks; `nil` unless it has each of the three once, years of two or four digits.
    init?(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }.count
            switch letter {
            case "d": pieces.append(.day(digits: run))
            case "M": pieces.append(run == 4 ? .monthName : .month(digits: run))
            case "y": pieces.append(.year(digits: run))
            default: pieces += [Piece](repeating: .mark(letter), count: run)
            }
            rest = rest.dropFirst(run)
        }
        let isComplete = [Character("d"), "M", "y"].allSatisfy { text.contains($0) }
        let years = pieces.compactMap { if case .year(let digits) = $0 { digits } else { nil } }
        guard isComplete, years == [4] || years == [2] else { return nil }
        self.pieces = pieces
    }

    /// The day a text tells; what follows the pattern after a blank or a `T` is a time and is left aside.
    ///
    /// Years of two digits are those from 1970 to 2069.
    func day(of text: String) -> Day? {
        var rest = text[...]
        var (year, month, day) = (0, 0, 0)
        for (place, piece) in pieces.enumerated() {
            let isBeforeMark = place + 1 == pieces.count || pieces[place + 1].isMark
            switch piece {
            case .day(let digits): day = Self.number(&rest, atMost: isBeforeMark ? 2 : digits) ?? 0
            case .month(let digits): month = Self.number(&rest, atMost: isBeforeMark ? 2 : digits) ?? 0
            case .monthName: month = Self.monthName(&rest)
            case .year(let digits):
                let given = rest.prefix(while: \.isNumber).count
                guard isBeforeMark ? given == digits : given >= digits else { return nil }
                year = Self.number(&rest, atMost: digits) ?? 0
                if digits == 2 { year += year < 70 ? 2000 : 1900 }
            case .mark(let mark):
                guard rest.popFirst() == mark else { return nil }
            }
        }
        // Some write the year 1 for days that come every year: no single day is meant.
        guard year > 999 else { return nil }
        guard rest.isEmpty || rest.first == " " || rest.first == "T" else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// The month of an English or Italian name, or 0.
    private static func monthName(_ text: inout Substring) -> Int {
        let name = text.prefix(while: \.isLetter)
        text = text.dropFirst(name.count)
        let folded = name.lowercased()
        return (monthNames.firstIndex { $0.contains(folded) } ?? -1) + 1
    }

    private static let monthNames = [
        ["january", "gennaio"], ["february", "febbraio"], ["march", "marzo"], ["april", "aprile"], ["may", "maggio"],
        ["june", "giugno"], ["july", "luglio"], ["august", "agosto"], ["september", "settembre"],
        ["october", "ottobre"], ["november", "novembre"], ["december", "dicembre"],
    ]

    private static func number(_ text: inout Substring, atMost digits: Int) -> Int? {
        let run = text.prefix(digits).prefix { $0.isASCII && $0.isNumber }
        text = text.dropFirst(run.count)
        return Int(run)
    }
}

extension DatePattern.Piece {
    fileprivate var isMark: Bool { if case .mark = self { true } else { false } }
}
