/// A message as a key and its arguments; the phrase catalogue of `Guides` puts it into words of any language.
public struct Phrase: Sendable, Hashable {
    /// What can stand in a phrase.
    public enum Argument: Sendable, Hashable {
        /// Text as it is, such as a name.
        case text(String)
        /// A name with its translations, such as a service's.
        case localized(LocalizedText)
        /// A number that the plural form follows.
        case count(Int)
        /// A length in metres.
        case metres(Int)
        /// An amount in euros; an amount in hundredths of a euro.
        case euros(Int), cents(Int)
        /// A telephone number, kept from left to right in every script.
        case phone(String)
        /// A day, a time of day, a day of the week.
        case day(Day), time(ClockTime), weekday(Weekday)
        /// A month, 1 to 12; a day of every year by its month and date.
        case month(Int), yearly(month: Int, day: Int)
        /// A language by its tag.
        case language(LanguageTag)
        /// Terms of the shipped vocabularies, by identifier.
        case need(String), document(String), legalStatus(String)
        /// Another phrase, put into words first: "women", "pregnant".
        case phrase(Phrase)
        /// Several, joined as a list with "or".
        case anyOf([Argument])
        /// Several, joined as a list with "and".
        case allOf([Argument])
    }

    /// The key in the catalogue.
    public let key: String
    /// What stands for each `{name}` of the phrase.
    public let arguments: [String: Argument]

    /// A phrase from its key and arguments.
    public init(_ key: String, _ arguments: [String: Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }
}
