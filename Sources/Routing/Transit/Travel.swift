import Directory

/// How one gets to a match, and what the opening hours make of it.
public struct Travel: Sendable, Hashable {
    /// How one goes.
    public let mode: TravelMode
    /// The minutes there: by timetable where there is a journey, and else reckoned from the straight line.
    public let minutes: Int
    /// The way by timetable; `nil` where the minutes are an estimate.
    public let journey: Journey?
    /// Why there is no way by timetable though one was asked for.
    public let lack: Lack?
    /// What the hours say when one is there; `nil` without a journey.
    public let visit: Visit?

    /// Why there is no way by timetable.
    public enum Lack: Sendable, Hashable {
        /// Nobody has imported a timetable.
        case noTimetable
        /// Every timetable ends before that day.
        case ended(Day)
        /// None leads there within the week.
        case noWay
    }

    /// What is had of a place by the time one gets there.
    public struct Visit: Sendable, Hashable {
        /// The state of the place at the arrival; where one waits for the door, at its opening.
        public let opening: OpeningState
        /// The minutes one waits for the door.
        public let wait: Int
        /// The last time to leave and still be let in; `nil` where nobody says, or it never shuts.
        public let latest: LocalTime?
        /// The last way back.
        public let back: Back
    }

    /// The way back.
    public enum Back: Sendable, Hashable {
        /// The last one leaves then.
        case last(LocalTime)
        /// It is near enough to walk at any time.
        case onFoot
        /// None any more after one has come.
        case none
    }

    /// Whether the whole time is reckoned from the straight line.
    public var isEstimated: Bool { journey?.rides.isEmpty ?? true }
}
