import Directory

/// What was guessed of a partner's delivery: its format, and for a list of their own what each column means.
public struct Guess: Sendable {
    /// Something a person should know before trusting the guess.
    public enum Caution: String, Sendable, Hashable, CaseIterable {
        /// No column is the name of what is offered: this is no listing.
        case noName = "no_name"
        /// Nothing that lasts tells the entries apart: the profile has no key yet.
        case noKey = "no_key"
        /// The key is made of several columns: it changes when one of them does.
        case composedKey = "composed_key"
        /// The key numbers the rows: it will not do when rows come and go.
        case rowNumberKey = "row_number_key"
        /// Rows that are the same as one before them; they will be reported.
        case repeatedRows = "repeated_rows"
        /// Days and months of a date could be taken for each other.
        case ambiguousDate = "ambiguous_date"
        /// Codes for which no need was found.
        case unmappedCodes = "unmapped_codes"
        /// No column says what need is met, nor does the file's name.
        case noNeed = "no_need"
        /// The need was taken from the file's name.
        case needOfFileName = "need_of_file_name"
    }

    /// The profile's format.
    public let format: PartnerProfile.Format
    /// How the file is written: encoding and delimiter, or `XML` and the path of its entries.
    public let dialect: [String]
    /// The line of the header, from 1, blank lines not counted; `nil` without one.
    public let headerLine: Int?
    /// How many entries there are.
    public let entryCount: Int
    /// The columns in their order; empty for a format that is known whole.
    public let columns: [GuessedColumn]
    /// What tells the entries apart; `nil` for a format that is known whole.
    public let key: GuessedKey?
    /// The maps of codes.
    public let maps: [GuessedMap]
    /// What a person should look at.
    public let cautions: [Caution]
    /// The profile as JSON to go on editing; one without a key is refused by the importer until it has one.
    public let profile: String

    /// Whether the profile can be used as it is.
    public var isComplete: Bool { !cautions.contains(.noName) && !cautions.contains(.noKey) }
}
