import Directory

/// How fast one goes, and how much longer the way is than the straight line: what a time is reckoned from where
/// nothing better is known.
public struct TravelPace: Sendable, Hashable {
    /// The metres gone in a minute.
    public var metresPerMinute: Int
    /// The length of the way for every hundred metres of straight line.
    public var detourPercent: Int
    /// Where the two numbers are from.
    public var source: String

    /// A pace from its numbers, both above nothing, and where they are from.
    public init(metresPerMinute: Int, detourPercent: Int, source: String) {
        precondition(metresPerMinute > 0 && detourPercent > 0)
        self.metresPerMinute = metresPerMinute
        self.detourPercent = detourPercent
        self.source = source
    }

    /// The seconds for a straight line, rounded up.
    public func seconds(for distance: Distance) -> Int {
        (distance.metres * detourPercent * 60 + metresPerMinute * 100 - 1) / (metresPerMinute * 100)
    }

    /// The whole minutes for a straight line, rounded up.
    public func minutes(for distance: Distance) -> Int { (seconds(for: distance) + 59) / 60 }

    /// The longest straight line that takes no more than so many minutes.
    public func distance(withinMinutes minutes: Int) -> Distance {
        Distance(metres: minutes * metresPerMinute * 100 / detourPercent)
    }

    /// The pace of a way that is not by timetable; the ways on foot to and from a bus are as any on foot.
    public static func standard(_ mode: TravelMode) -> TravelPace {
        switch mode {
        case .foot, .bus: foot
        case .bicycle: bicycle
        case .car: car
        }
    }

    private static let foot = TravelPace(
        metresPerMinute: 80, detourPercent: 130,
        source: "80 m/min: the 1.33 m/s of OpenTripPlanner 2 (walk.speed); 1.3: ours, not measured here")
    private static let bicycle = TravelPace(
        metresPerMinute: 250, detourPercent: 130,
        source: "250 m/min: ours, below the 5 m/s of OpenTripPlanner 2 (bicycle.speed); 1.3: ours, not measured here")
    private static let car = TravelPace(
        metresPerMinute: 600, detourPercent: 140,
        source: "600 m/min (36 km/h) and 1.4: ours for streets and country roads together, not measured here")
}
