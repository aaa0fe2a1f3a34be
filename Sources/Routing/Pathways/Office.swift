import Directory

/// A service as an arc from the documents it asks for to those it gives.
struct Office {
    /// The service's position in the network, which also breaks ties.
    let service: Int
    /// The place's position among the columns.
    let site: Int
    /// The documents asked for: one of each group.
    let requirements: [[String]]
    /// The documents given.
    let issues: [IssuedDocument]
    /// The days from asking to being seen.
    let waitDays: Int
    /// The metres from the origin.
    let metres: Int
}
