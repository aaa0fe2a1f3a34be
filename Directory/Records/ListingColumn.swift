/// One column of a listing table: its name, what its text must be, and what it points at.
public struct ListingColumn: Sendable, Hashable {
    /// What a column's text must be.
    public enum Kind: Sendable, Hashable {
        /// Any text.
        case text
        /// A whole number.
        case integer
        /// A decimal number with a full stop.
        case number
        /// `YYYY-MM-DD`.
        case date
        /// `YYYY-MM-DDTHH:MM:SS`, a zone allowed.
        case dateTime
        /// `HH:MM`, seconds and zone allowed.
        case time
        /// `true` or `false`.
        case flag
        /// A language tag (BCP 47).
        case language
        /// An e-mail address.
        case email
        /// A web address.
        case url
        /// One of the codes listed.
        case code([String])
        /// The identifier of a record of that table.
        case reference(ListingTable)
    }

    /// The column's name, as in HSDS where HSDS has it.
    public let name: String
    /// What its text must be.
    public let kind: Kind
    /// Whether a record is of no use without it; laxer than HSDS, whose required fields many true lists lack.
    public let isRequired: Bool

    /// Whether only those who work at the desk may see it: who vouches for a listing, and what is to be kept from whom.
    public var isForStaff: Bool {
        ["assurer_email", "updated_by", "translator", "is_confidential"].contains(name)
    }

    /// A column from its parts.
    init(_ name: String, _ kind: Kind = .text, required: Bool = false) {
        self.name = name
        self.kind = kind
        self.isRequired = required
    }
}
