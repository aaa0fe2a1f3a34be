/// What an organisation offers to people; HSDS `services` with all that hangs on it.
public struct Service: Sendable, Hashable {
    /// Whether the service can be had; HSDS `status`.
    public enum Status: String, Sendable, CaseIterable {
        /// It can be had.
        case active
        /// It cannot be had for now, with no date.
        case inactive
        /// It is gone for good.
        case defunct
        /// It is shut for a while.
        case temporarilyClosed = "temporarily closed"
    }

    /// The record's identifier.
    public var id: String
    /// Who offers it.
    public var organizationID: String?
    /// Its name.
    public var name: LocalizedText
    /// Another name it goes by.
    public var alternateName: String?
    /// What it gives.
    public var description: LocalizedText?
    /// Whether it can be had; `nil` when the partner does not say.
    public var status: Status?
    /// Its web page and mailbox.
    public var url: String?, email: String?
    /// How to get in, in words.
    public var applicationProcess: LocalizedText?
    /// What it costs, in words.
    public var feesDescription: LocalizedText?
    /// Who may come, in words.
    public var eligibilityDescription: LocalizedText?
    /// Interpreting offered, in words.
    public var interpretationServices: String?
    /// A notice to read first.
    public var alert: LocalizedText?
    /// The days one waits, from asking to being seen; `nil` when nobody says.
    public var waitDays: Int?
    /// Whether one must make an appointment.
    public var isByAppointment = false
    /// The day somebody last made sure of the listing; HSDS `assured_date`.
    public var assuredOn: Day?
    /// The terms it is tagged with.
    public var termIDs: [String] = []
    /// Who may come: all of the rules must hold.
    public var eligibilityRules: [EligibilityRule] = []
    /// The papers it asks for: all groups, of each group any one.
    public var requirements: [DocumentRequirement] = []
    /// The papers it asks for, in the partner's words.
    public var requiredDocuments: [RequiredDocument] = []
    /// The papers it gives.
    public var issues: [IssuedDocument] = []
    /// The languages spoken.
    public var languages: [LanguageTag] = []
    /// What it costs.
    public var costOptions: [CostOption] = []
    /// Its places.
    public var capacities: [Capacity] = []
    /// Its telephones, people and hours.
    public var phones: [Phone] = [], contacts: [Contact] = [], schedules: [Schedule] = []
    /// The days on which it is shut.
    public var closures: [Closure] = []
    /// The areas it serves.
    public var areas: [ServiceArea] = []

    /// A service with nothing but a name.
    public init(id: String, organizationID: String?, name: LocalizedText) {
        self.id = id
        self.organizationID = organizationID
        self.name = name
    }
}
