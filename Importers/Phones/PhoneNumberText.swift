/// Where in a text one telephone number ends and the next begins.
enum PhoneNumberText {
    /// Takes the number a text starts with; `nil`, and nothing taken, when it starts with none.
    ///
    /// A mark between figures belongs to the number while it is too short to be one, as in `0131/234567` or
    /// `800-123-456`; after nine figures another nine are a number of their own.
    static func take(_ rest: inout Substring) -> String? {
        var scan = rest
        var number = ""
        if scan.first == "+" { number.append(scan.removeFirst()) }
        if scan.first == "(", let area = areaCode(scan) {
            number += area
            scan = scan.dropFirst(area.count)
        }
        guard scan.first.map(isFigure) == true || number.hasSuffix(")") else { return nil }
        while true {
            let figures = scan.prefix(while: isFigure)
            number += figures
            scan = scan[figures.endIndex...]
            guard let mark = join(number, scan) else { break }
            number += mark
            scan = scan.dropFirst(mark.count)
        }
        rest = scan
        return CellText.trimmed(number[...])
    }

    /// The mark that ties the figures that follow to the number so far; `nil` when it ends here.
    private static func join(_ number: String, _ scan: Substring) -> String? {
        if scan.first == "(", let area = areaCode(scan), number.hasPrefix("+") { return area }
        let mark = scan.prefix { " .-/)\u{A0}".contains($0) }
        let after = scan[mark.endIndex...]
        if after.first == "(", let area = areaCode(after), number.hasPrefix("+") || number.hasPrefix("00") {
            return mark + area
        }
        guard !mark.isEmpty, mark.count <= 3, after.first.map(isFigure) == true else { return nil }
        let count = number.count(where: isFigure)
        let next = after.prefix(while: isFigure).count
        if mark.contains("/"), count == 3, isNorthAmerican(after) { return String(mark) }
        if mark.contains("/") { return isPrefix(number) && next >= 4 ? String(mark) : nil }
        if mark.count == 3, mark.contains("-") { return isPrefix(number) && next >= 4 ? String(mark) : nil }
        if count >= 9, mark.contains("-") || figuresAhead(after) >= 9 { return nil }
        return String(mark)
    }

    /// Whether the figures so far are the prefix of an Italian town or mobile operator alone.
    private static func isPrefix(_ number: String) -> Bool {
        let bare = number.filter(isFigure)
        let local = number.hasPrefix("+39") ? bare.dropFirst(2) : bare.hasPrefix("0039") ? bare.dropFirst(4) : bare[...]
        return (2...4).contains(local.count) && (local.first == "0" || local.first == "3" || local.first == "8")
    }

    /// Whether what follows three figures is the rest of a number of North America: `310/246-1501`.
    private static func isNorthAmerican(_ text: Substring) -> Bool {
        let exchange = text.prefix(while: isFigure)
        let rest = text[exchange.endIndex...]
        let mark = rest.prefix { $0 == "-" || $0 == "." }
        return exchange.count == 3 && (1...2).contains(mark.count)
            && rest[mark.endIndex...].prefix(while: isFigure).count == 4
    }

    /// `(0131)` when that is what a text starts with.
    private static func areaCode(_ text: Substring) -> String? {
        guard let end = text.prefix(8).firstIndex(of: ")") else { return nil }
        let inside = text[text.index(after: text.startIndex)..<end]
        let isCode = !inside.isEmpty && inside.allSatisfy { isFigure($0) || $0 == "+" }
        return isCode ? String(text[...end]) : nil
    }

    /// How many figures follow, over blanks between them.
    private static func figuresAhead(_ text: Substring) -> Int {
        text.prefix { isFigure($0) || " .\u{A0}".contains($0) }.count(where: isFigure)
    }

    private static func isFigure(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
