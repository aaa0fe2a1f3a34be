import Directory
import Feeds

/// One entry of a Languages element: its names, and when and how the language is spoken.
struct AIRSLanguage {
    /// The languages' names; some files write several into one element.
    let names: [String]
    /// The hours, if there are any, and the partner's words.
    let note: String?

    /// The entries of an element, which may hold Name, TimeOpen and Notes again and again.
    static func entries(of element: XMLElement) -> [AIRSLanguage] {
        var parts: [[XMLElement]] = []
        for child in element.children {
            if child.name == "Name" || parts.isEmpty { parts.append([]) }
            parts[parts.count - 1].append(child)
        }
        if parts.isEmpty, !element.text.isEmpty { return [AIRSLanguage(names: names(in: element.text), note: nil)] }
        return parts.map { part in
            let hours = AIRSHours(part.filter { $0.name == "TimeOpen" })
            let notes = [hours.words] + part.filter { $0.name == "Notes" }.map { $0.text }
            let note = notes.filter { !$0.isEmpty }.joined(separator: "; ")
            return AIRSLanguage(
                names: part.first { $0.name == "Name" }.map { names(in: $0.text) } ?? [],
                note: note.isEmpty ? nil : note)
        }
    }

    private static func names(in text: String) -> [String] {
        text.split { ",;".contains($0) }.compactMap { CellText.trimmed($0) }
    }
}
