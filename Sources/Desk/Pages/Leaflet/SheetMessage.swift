import Directory
import Guides

/// What a sheet says in the few lines of a message, in the person's language.
struct SheetMessage {
    /// The text, short enough for a messenger (wa.me takes what an address holds).
    let text: String

    /// The most characters: a message that is longer is not read.
    static let limit = 1_500

    /// The message of some services, as many as fit.
    init(_ entries: [SheetEntry], words: Words, desk: DeskContact) {
        let isMirrored = words.language.isRightToLeft
        /// What runs the other way is kept apart, or a telephone would stand reversed (Unicode UAX #9, isolates).
        func apart(_ text: String) -> String { isMirrored ? "\u{2066}\(text)\u{2069}" : text }
        var pieces = [words("sheet.services")]
        let end = [words("sheet.may_change"), apart(desk.name)].joined(separator: "\n")
        for (place, entry) in entries.enumerated() {
            var lines = ["\(place + 1). \(entry.name.reading(in: words.language).text)"]
            if entry.isAtConfidentialPlace {
                lines.append(words(entry.phones.isEmpty ? "address.confidential.ask_desk" : "address.confidential"))
            } else if let address = entry.addressLines, !address.isEmpty {
                lines.append(apart(address.joined(separator: ", ")))
            }
            let phones = entry.phones.filter { !$0.isConfidential }.map { apart($0.number) }
            if !phones.isEmpty { lines.append("\(words("label.phone")): \(phones.joined(separator: ", "))") }
            let piece = lines.joined(separator: "\n")
            guard (pieces + [piece, end]).joined(separator: "\n\n").count <= Self.limit else { break }
            pieces.append(piece)
        }
        text = (pieces + [end]).joined(separator: "\n\n")
    }

    /// The ways to send it, and the text to copy; `words` are the staff's.
    func body(_ words: Words) -> HTML {
        let encoded = PercentEncoding.encode(text)
        return HTML("details", ["class": "send"]) {
            HTML("summary") { words("desk.message.title") }
            HTML("p") {
                HTML("a", ["class": "button", "href": "https://wa.me/?text=\(encoded)", "rel": "noreferrer"]) {
                    words("desk.message.whatsapp")
                }
                " "
                HTML("a", ["class": "button", "href": "sms:?body=\(encoded)"]) { words("desk.message.sms") }
            }
            HTML("label", ["for": "message"]) { words("desk.message.copy") }
            HTML("textarea", ["id": "message", "readonly": "", "rows": "8", "dir": "auto"]) { text }
        }
    }
}
