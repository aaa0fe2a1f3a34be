import Directory

/// The fewest visits that serve several needs, of as few the nearest, of as near the best services.
public struct VisitPlan: Sendable, Hashable {
    /// The visits, nearest first.
    public let visits: [Visit]
    /// The needs for which no rule leaves a service.
    public let unserved: [String]
    /// Whether it is proved that no other choice among the services looked at is better.
    public let isProven: Bool
}

/// One place to go to, or one organisation to call, and what is done there.
public struct Visit: Sendable, Hashable {
    /// A need and the service that serves it there.
    public struct Errand: Sendable, Hashable {
        /// The need.
        public let need: String
        /// The service.
        public let serviceID: String
        /// The service at its place; `nil` for a service without a place.
        public let siteID: String?
    }

    /// What is done there, in the order of the needs.
    public let errands: [Errand]
    /// The way from the origin; `nil` where it is not known or may not be told.
    public let distance: Distance?
}
