@testable import Feeds

/// CSV by the plainest means: characters one after the other, all in memory. The reference for `CSVScanner`.
struct NaiveCSV: Equatable {
    var rows: [[String]] = []
    var starts: [Int] = []
    /// The line of the quote that is never closed.
    var unclosedLine: Int?

    init(_ text: String, delimiter: Character) {
        let (ends, characters) = (Self.ends, Self.closed(text))
        var (line, startLine, quoteLine) = (1, 1, 0)
        var (field, row): (String, [String]) = ("", [])
        var (isOpen, wasQuoted, isBlank) = (false, false, true)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            index += 1
            if isOpen {
                if ends.contains(character) { line += 1 }
                if character != "\"" {
                    field.append(character)
                } else if index < characters.count, characters[index] == "\"" {
                    field.append("\"")
                    index += 1
                } else {
                    isOpen = false
                }
            } else if character == "\"", field.isEmpty, !wasQuoted {
                (isOpen, wasQuoted, isBlank, quoteLine) = (true, true, false, line)
            } else if character == delimiter {
                row.append(field)
                (field, wasQuoted, isBlank) = ("", false, false)
            } else if ends.contains(character) {
                row.append(field)
                if !isBlank {
                    rows.append(row)
                    starts.append(startLine)
                }
                (field, row, wasQuoted, isBlank) = ("", [], false, true)
                (line, startLine) = (line + 1, line + 1)
            } else {
                field.append(character)
                isBlank = false
            }
        }
        if isOpen { unclosedLine = quoteLine }
    }

    /// Swift joins CR and LF into one Character, which is just what a line end is.
    private static let ends: Set<Character> = ["\n", "\r", "\r\n"]

    /// The characters of a text, its last line ended.
    private static func closed(_ text: String) -> [Character] {
        let characters = Array(text)
        return characters.last.map(ends.contains) == false ? characters + ["\n"] : characters
    }
}
