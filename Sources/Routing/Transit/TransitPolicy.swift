import Directory

/// What public transport is reckoned with beyond its timetable; a desk may change it.
public struct TransitPolicy: Sendable, Hashable {
    /// The pace on foot to, from and between stops.
    public var walking = TravelPace.standard(.foot)
    /// The farthest stop, in a straight line, that one sets out to or comes from.
    public var stopReach = Distance(metres: 1500)
    /// The farthest stop, in a straight line, that one changes to.
    public var changeReach = Distance(metres: 400)
    /// The seconds allowed for a change on top of the way on foot, unless the operator says other ones.
    public var changeSeconds: Int32 = 60
    /// The minutes one would wait at a shut door before taking a later bus instead.
    public var patience = 120
    /// The farthest place, in a straight line, that one is sent to on foot all the way.
    public var walkReach = Distance(metres: 2500)
    /// The hour of the night until which one has to be back, which is also where a day of service is taken to end.
    public var homeByHour = 3

    /// The standard policy.
    public init() {}
}
