import Directory

/// The steps to a service that asks for papers the person does not have yet.
public struct SheetPathway: Sendable, Hashable {
    /// One service to go to on the way.
    public struct Step: Sendable, Hashable {
        /// The service.
        public var service: LocalizedText
        /// Where it is; `nil` where the address is confidential or unknown.
        public var addressLines: [String]?
        /// The telephones to call.
        public var phones: [Phone]
        /// What to bring.
        public var bring: [DocumentRequirement]
        /// The documents one gets, by identifier.
        public var receive: [String]
        /// The days until one has them; `nil` when nobody says.
        public var afterDays: Int?
        /// The days they are good for.
        public var validDays: Int?

        /// A step from its parts.
        public init(
            service: LocalizedText, addressLines: [String]? = nil, phones: [Phone] = [],
            bring: [DocumentRequirement] = [], receive: [String] = [], afterDays: Int? = nil, validDays: Int? = nil
        ) {
            self.service = service
            self.addressLines = addressLines
            self.phones = phones
            self.bring = bring
            self.receive = receive
            self.afterDays = afterDays
            self.validDays = validDays
        }
    }

    /// The service to reach in the end.
    public var goal: LocalizedText
    /// The steps in order.
    public var steps: [Step]
    /// The days it takes in all.
    public var days: Int?
    /// The visits it takes in all.
    public var visits: Int?

    /// A way from its parts.
    public init(goal: LocalizedText, steps: [Step], days: Int? = nil, visits: Int? = nil) {
        self.goal = goal
        self.steps = steps
        self.days = days
        self.visits = visits
    }
}
