import Directory

/// The router's answer, and how to get to each match.
public struct TravelAnswer: Sendable {
    /// The answer; with a limit of travel time, without the matches beyond it.
    public let answer: RoutingAnswer
    /// The ways by match and near miss; none where the place is not known or not to be told, and for what is had
    /// without going anywhere.
    public let travels: [Match: Travel]
    /// The first matches that are beyond the limit of travel time, best first.
    public let beyond: [Match]
}
