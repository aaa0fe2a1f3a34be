import Directory

/// Texts for a translator: as a PO file (GNU gettext) or as CSV (RFC 4180).
public enum TranslationFile {
    /// The texts as PO: the place as context, the source, the translation; what is not sure is marked fuzzy.
    public static func po(_ units: [TranslationUnit], language: LanguageTag) -> String {
        let header = """
            msgid ""
            msgstr ""
            "Language: \(language)\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"

            """
        let entries = units.map { unit -> String in
            let isSure = unit.state == nil || unit.state == .reviewed || unit.state == .approved
            let state = unit.state.map { "#. state: \($0.rawValue)\n" } ?? ""
            return state + "#. source-hash: \(unit.sourceHash)\n" + (isSure ? "" : "#, fuzzy\n")
                + "msgctxt \(quoted(unit.place))\nmsgid \(quoted(unit.source))\nmsgstr \(quoted(unit.text ?? ""))\n"
        }
        return ([header] + entries).joined(separator: "\n")
    }

    /// The texts as CSV: `place,source,translation,state,source_hash`, with the byte order mark that spreadsheets ask for.
    public static func csv(_ units: [TranslationUnit]) -> String {
        let rows =
            [["place", "source", "translation", "state", "source_hash"]]
            + units.map { [$0.place, $0.source, $0.text ?? "", $0.state?.rawValue ?? "", $0.sourceHash] }
        return "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A cell in quotation marks where it must be; one that a spreadsheet would reckon gets an apostrophe before it.
    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }

    /// One translation that came back.
    public struct Entry: Sendable, Hashable {
        /// The place as it was sent.
        public let place: String
        /// The source as the translator had it.
        public let source: String
        /// The translation.
        public let text: String
        /// Whether the translator is not sure.
        public let isUnsure: Bool
    }

    /// The translations in a file of either form; blank ones are left out.
    public static func entries(_ text: String) -> [Entry] {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        let isTable = text.hasPrefix("place,") || text.hasPrefix("\"place\"") || text.hasPrefix("place;")
        let all = isTable ? table(text) : messages(text)
        return all.filter { !$0.place.isEmpty && !$0.text.isEmpty }
    }

    private static func table(_ text: String) -> [Entry] {
        let rows = cells(text)
        guard let head = rows.first, let place = head.firstIndex(of: "place"),
            let source = head.firstIndex(of: "source"), let translation = head.firstIndex(of: "translation")
        else { return [] }
        let state = head.firstIndex(of: "state")
        return rows.dropFirst().compactMap { row in
            guard row.count > max(place, source, translation) else { return nil }
            let word = state.flatMap { $0 < row.count ? TranslationState(rawValue: row[$0]) : nil }
            return Entry(
                place: row[place], source: plain(row[source]), text: plain(row[translation]),
                isUnsure: word == .machine || word == .stale || word == .draft)
        }
    }

    /// A cell without the apostrophe that kept a spreadsheet from reckoning it.
    private static func plain(_ cell: String) -> String {
        cell.first == "'" && cell.dropFirst().first.map { "=+-@\t".contains($0) } == true
            ? String(cell.dropFirst()) : cell
    }

    /// The cells of a table parted by commas or semicolons.
    private static func cells(_ text: String) -> [[String]] {
        let comma: Character = text.prefix { $0 != "\n" && $0 != "\r\n" }.contains(";") ? ";" : ","
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var before: Character?
        for character in text {
            switch character {
            case "\"":
                // Two quotation marks within a quoted cell are one.
                if !isQuoted, before == "\"" { rows[rows.count - 1][rows[rows.count - 1].count - 1].append("\"") }
                isQuoted.toggle()
            case comma where !isQuoted: rows[rows.count - 1].append("")
            case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
            }
            before = character
        }
        return rows.filter { $0 != [""] }
    }

    private static func messages(_ text: String) -> [Entry] {
        var entries: [Entry] = []
        var values: [String: String] = [:]
        var (key, isUnsure) = ("", false)
        func close() {
            if let place = values["msgctxt"] {
                entries.append(
                    Entry(
                        place: place, source: values["msgid"] ?? "", text: values["msgstr"] ?? "",
                        isUnsure: isUnsure))
            }
            (values, key, isUnsure) = ([:], "", false)
        }
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("#") {
                if values["msgstr"] != nil { close() }
                if line.hasPrefix("#,"), line.contains("fuzzy") { isUnsure = true }
                continue
            }
            guard let quote = line.firstIndex(of: "\"") else { continue }
            let word = line[..<quote].filter { !$0.isWhitespace }
            if !word.isEmpty {
                if word == "msgctxt" || (word == "msgid" && values["msgid"] != nil), values["msgstr"] != nil { close() }
                key = String(word)
            }
            values[key, default: ""] += unquoted(line[quote...])
        }
        close()
        return entries
    }

    private static func unquoted(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text.dropFirst() {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                break
            } else {
                result.append(character)
            }
        }
        return result
    }
}
