/// What an operator says of changing from one stop to another or at one; GTFS `transfers`.
public struct TransitTransfer: Sendable, Hashable {
    /// How one changes; GTFS `transfer_type` 0 to 3.
    public enum Kind: Int, Sendable, CaseIterable {
        /// A good place to change; the departing vehicle waits; a time must be allowed for; no change is possible.
        case recommended = 0, timed, minimumTime, impossible
    }

    /// The positions of the stops; a station stands for all of its own.
    public var from: Int32, to: Int32
    /// How one changes.
    public var kind: Kind
    /// The seconds to allow for, where the operator says.
    public var seconds: Int32?

    /// A transfer from its parts.
    public init(from: Int32, to: Int32, kind: Kind, seconds: Int32? = nil) {
        self.from = from
        self.to = to
        self.kind = kind
        self.seconds = seconds
    }
}
