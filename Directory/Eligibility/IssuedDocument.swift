/// A document that completing a service gives.
public struct IssuedDocument: Sendable, Hashable {
    /// The document's identifier.
    public let documentID: String
    /// The days from being seen to having the document in hand.
    public let afterDays: Int
    /// The days the document is good for; `nil` for no end.
    public let validDays: Int?
    /// What the partner adds.
    public let note: String?

    /// A document given after so many days, good for so many.
    public init(_ documentID: String, afterDays: Int = 0, validDays: Int? = nil, note: String? = nil) {
        self.documentID = documentID
        self.afterDays = afterDays
        self.validDays = validDays
        self.note = note
    }
}
