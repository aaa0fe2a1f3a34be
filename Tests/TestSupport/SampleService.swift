import Directory

/// A service for tests, written in few words and turned into listing records.
public struct SampleService: Sendable {
    /// A place of a sample service.
    public struct Place: Sendable {
        /// Degrees north and east; `nil` for a place without a point.
        public var point: (latitude: Double, longitude: Double)?
        /// The municipality.
        public var areaID: String?
        /// Whether the address is secret.
        public var isConfidential = false
        /// Whether the place is on the web or the telephone.
        public var isVirtual = false
        /// The hours, as `MO,TU 09:00-12:00`.
        public var hours: [String] = []

        /// A place, by default without anything known.
        public init(
            _ latitude: Double? = nil, _ longitude: Double? = nil, areaID: String? = nil, isConfidential: Bool = false,
            isVirtual: Bool = false, hours: [String] = []
        ) {
            point = latitude.flatMap { north in longitude.map { (north, $0) } }
            self.areaID = areaID
            self.isConfidential = isConfidential
            self.isVirtual = isVirtual
            self.hours = hours
        }
    }

    /// The identifier.
    public var id: String
    /// The needs.
    public var terms: [String]
    /// The columns of `services` by name, such as `status`, `wait_days`, `assured_date`.
    public var columns: [String: String]
    /// Eligibility rules as kind and parameters.
    public var rules: [(kind: String, parameters: String)]
    /// The groups of documents, of each of which one is asked for.
    public var documents: [[String]]
    /// The documents given, the days they take and the days they are good for.
    public var issues: [(document: String, afterDays: Int, validDays: Int?)]
    /// The languages.
    public var languages: [String]
    /// The options of cost: `free`, `sliding`, `paid` or an amount.
    public var costs: [String]
    /// The places free and the day of the figure.
    public var capacities: [(available: Int, updated: String?)]
    /// The areas served.
    public var areas: [String]
    /// The places.
    public var places: [Place]

    /// A service of which only what is given is known.
    public init(
        _ id: String, terms: [String] = ["health.doctor"], columns: [String: String] = [:],
        rules: [(kind: String, parameters: String)] = [], documents: [[String]] = [],
        issues: [(document: String, afterDays: Int, validDays: Int?)] = [], languages: [String] = [],
        costs: [String] = [], capacities: [(available: Int, updated: String?)] = [], areas: [String] = [],
        places: [Place] = []
    ) {
        self.id = id
        self.terms = terms
        self.columns = columns
        self.rules = rules
        self.documents = documents
        self.issues = issues
        self.languages = languages
        self.costs = costs
        self.capacities = capacities
        self.areas = areas
        self.places = places
    }
}
