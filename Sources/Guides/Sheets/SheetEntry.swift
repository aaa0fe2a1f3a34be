import Directory

/// What a sheet or guide says of one service at one place.
public struct SheetEntry: Sendable, Hashable {
    /// The service's identifier.
    public var serviceID: String
    /// The name of the service.
    public var name: LocalizedText
    /// Who offers it.
    public var organization: LocalizedText?
    /// What it gives.
    public var gives: LocalizedText?
    /// Who may come, in words.
    public var forWhom: LocalizedText?
    /// What to read first.
    public var notice: LocalizedText?
    /// Where it is; `nil` where the address is confidential or there is none.
    public var addressLines: [String]?
    /// Whether the address is kept from print.
    public var isAtConfidentialPlace = false
    /// The municipality, where the place may be named.
    public var area: LocalizedText?
    /// The town it lies in, and the place on the map; of a confidential place neither.
    public var town: String?, coordinate: Coordinate?
    /// How to get there.
    public var gettingThere: String?
    /// What is said of getting in and about.
    public var accessibility: [String] = []
    /// The telephones to call.
    public var phones: [Phone] = []
    /// The mailbox and the web page.
    public var email: String?, website: String?
    /// The hours.
    public var hours = OpeningHours()
    /// The languages spoken.
    public var languages: [LanguageTag] = []
    /// Interpreting offered, in words.
    public var interpreting: String?
    /// The prices.
    public var costs: [CostOption] = []
    /// What it costs, in words.
    public var fees: LocalizedText?
    /// What to bring: all groups, of each group any one.
    public var requirements: [DocumentRequirement] = []
    /// What to bring, in the partner's words.
    public var requiredDocuments: [String] = []
    /// How to get in, in words.
    public var howToApply: LocalizedText?
    /// The days one waits.
    public var waitDays: Int?
    /// The day somebody last made sure of the listing.
    public var assuredOn: Day?
    /// How far it is from the person, as the crow flies; never said of a confidential place.
    public var distance: Distance?
    /// Why it is on the sheet.
    public var why: [Phrase] = []

    /// An entry with nothing but a name.
    public init(serviceID: String, name: LocalizedText) {
        self.serviceID = serviceID
        self.name = name
    }

    /// The days one waits in words; nothing for none, since nobody asks.
    public var wait: Phrase? {
        waitDays.flatMap { $0 > 0 ? Phrase("wait.days", ["count": .count($0)]) : nil }
    }
}
