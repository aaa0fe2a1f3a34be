import Directory
import TestSupport

/// A made-up province of 60 by 60 kilometres: a city with its lines, towns around it, and lines from the city through
/// towns. The same for the same seed.
struct MadeProvince {
    /// Its timetable: about 1,500 stops and, on a working day, 6,000 trips.
    private(set) var feed = TransitFeed(publisher: "Made")
    private var random: SeededGenerator

    private static let cityStops = 420, towns = 54, townStops = 20
    private static let cityLines = 24, countryLines = 96

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        feed.calendars = [
            TransitCalendar(id: "week", period: Day(ordinal: 20_454)...Day(ordinal: 20_818), weekdays: 0b0011111),
            TransitCalendar(id: "all", period: Day(ordinal: 20_454)...Day(ordinal: 20_818), weekdays: 127),
        ]
        addStops(Self.cityStops, around: (0, 0), within: 4)
        for _ in 0..<Self.towns {
            let middle = (Double.random(in: -30...30, using: &random), Double.random(in: -30...30, using: &random))
            addStops(Self.townStops, around: middle, within: 1.2)
        }
        for line in 0..<Self.cityLines {
            let stops = (0..<22).map { _ in Int32.random(in: 0..<Int32(Self.cityStops), using: &random) }
            addLine("\(line + 1)", stops, minutes: 2...4, trips: 62)
        }
        for line in 0..<Self.countryLines { addLine("\(line + 100)", countryWay(), minutes: 2...7, trips: 16) }
    }

    /// A point so many kilometres from the middle.
    static func point(east: Double, north: Double) -> Coordinate {
        guard let point = Coordinate(latitude: 44.9 + north / 111.2, longitude: 8.6 + east / 78.8) else {
            preconditionFailure("kilometres of a province")
        }
        return point
    }

    /// Somewhere within a kilometre of a stop, so that there is something to search for.
    mutating func somewhere() -> Coordinate {
        let stop = feed.stops[Int.random(in: 0..<feed.stops.count, using: &random)].coordinate
        let north = stop.latitude + Double.random(in: -0.006...0.006, using: &random)
        return Coordinate(latitude: north, longitude: stop.longitude) ?? stop
    }

    /// A minute of a day between five in the morning and nine in the evening.
    mutating func minute() -> Int { Int.random(in: 300..<1260, using: &random) }

    private mutating func addStops(_ count: Int, around middle: (Double, Double), within reach: Double) {
        for _ in 0..<count {
            let point = Self.point(
                east: middle.0 + Double.random(in: -reach...reach, using: &random),
                north: middle.1 + Double.random(in: -reach...reach, using: &random))
            let number = feed.stops.count
            feed.stops.append(TransitStop(id: "s\(number)", name: "Stop \(number)", coordinate: point))
        }
    }

    /// A few stops of the city, then some of two or three towns.
    private mutating func countryWay() -> [Int32] {
        var way = (0..<6).map { _ in Int32.random(in: 0..<Int32(Self.cityStops), using: &random) }
        for _ in 0..<Int.random(in: 2...3, using: &random) {
            let first = Self.cityStops + Int.random(in: 0..<Self.towns, using: &random) * Self.townStops
            way += (0..<7).map { _ in Int32(first + Int.random(in: 0..<Self.townStops, using: &random)) }
        }
        return way
    }

    /// Trips both ways over a day of 5:00 to 25:30, denser at the hours when people go to work and come home.
    private mutating func addLine(_ name: String, _ way: [Int32], minutes: ClosedRange<Int32>, trips: Int) {
        let route = Int32(feed.routes.count)
        feed.routes.append(TransitRoute(id: name, name: name))
        let legs = way.map { _ in Int32.random(in: minutes, using: &random) * 60 }
        for direction in [way, way.reversed()] {
            for _ in 0..<trips {
                let start = feed.calls.count
                let rush = [420, 480, 780, 1050][Int.random(in: 0..<4, using: &random)]
                let any = Int.random(in: 300...1530, using: &random)
                let minute = Bool.random(using: &random) ? any : rush + Int.random(in: -60...60, using: &random)
                var time = Int32(minute) * 60
                for (stop, leg) in zip(direction, legs) {
                    feed.calls.append(TransitCall(stop: stop, arrival: time, departure: time + 20))
                    time += 20 + leg
                }
                feed.trips.append(
                    TransitTrip(
                        id: "t\(feed.trips.count)", route: route,
                        calendar: Int.random(in: 0..<2, using: &random) == 0 ? 0 : 1,
                        calls: start..<feed.calls.count))
            }
        }
    }
}
