import Directory
import Feeds

/// What a file says of a record that is out of use.
struct AIRSGone: Hashable {
    /// The word that says so: a status, `delete`, the marker `DEL` or the name of an attribute.
    let word: String
    /// From when on, if the file says so.
    let from: Day?

    /// The days of the closure: without a date, always; without an end, for good.
    var closure: (from: String, to: String) { (from?.description ?? "0001-01-01", "9999-12-31") }
}

extension AIRSReader {
    /// Whether an agency, site or service is out of use; a finding tells how the file says so.
    mutating func gone(_ element: XMLElement, text: String?, path: String) -> AIRSGone? {
        let place = RecordWriter.Place(element, path)
        let status = element.attribute("Status")?.lowercased()
        let found: AIRSGone
        if element.isSet("delete") || element.attribute("deleteEffective") != nil {
            let stamp = element.attribute("deleteEffective") ?? element.attribute("deleteOccurredDate")
            found = AIRSGone(word: "delete", from: stamp.flatMap { Day(String($0.prefix(10))) })
        } else if let status, ["inactive", "defunct"].contains(status) {
            found = AIRSGone(word: status, from: nil)
        } else if let text, Self.isMarkedDeleted(text) {
            found = AIRSGone(word: "DEL", from: nil)
        } else if let info = element.first(named: "ResourceInfo"),
            ["0", "false"].contains(info.attribute("AvailableForReferral")?.lowercased() ?? "")
        {
            found = AIRSGone(word: "AvailableForReferral", from: nil)
        } else {
            if let status, status != "active" {
                writer.report(.badCode, at: place, value: status, expected: "active, inactive, defunct", rejects: false)
            }
            return nil
        }
        writer.report(.outOfUse, at: place, value: found.word, expected: found.from?.description)
        return found
    }

    /// Some exports cannot delete: they write `DEL`, and a digit or a space, before the description.
    private static func isMarkedDeleted(_ text: String) -> Bool {
        guard text.hasPrefix("DEL") else { return false }
        guard let next = text.dropFirst(3).first else { return true }
        return next.isNumber || next.isWhitespace
    }

    /// Closes a place, or a service at its place.
    mutating func close(_ gone: AIRSGone, _ owner: AIRSOwner, at place: RecordWriter.Place) {
        writer.add(
            .closures, "\(owner.prefix)/closure-1",
            [
                owner.column: owner.id, "from_date": gone.closure.from, "to_date": gone.closure.to,
                "reason": gone.word,
            ], at: place, isShared: true)
    }
}
