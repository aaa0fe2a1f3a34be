import Directory

/// Small feeds in which everything that a feed may hold happens often.
public enum RandomFeed {
    /// The days that queries are for: plain ones, one with exceptions, and those when clocks go forward and back.
    public static let days = [
        "2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26", "2026-12-25",
    ].compactMap { Day($0) }

    /// A point within some kilometres of Alessandria's station.
    public static func point(_ random: inout SeededGenerator) -> Coordinate {
        let north = 44.90 + Double(Int.random(in: 0...300, using: &random)) / 10_000
        let east = 8.60 + Double(Int.random(in: 0...400, using: &random)) / 10_000
        guard let point = Coordinate(latitude: north, longitude: east) else { preconditionFailure("degrees of Italy") }
        return point
    }

    /// A feed of a few stops and trips; the same for the same numbers.
    public static func make(_ random: inout SeededGenerator) -> TransitFeed {
        var feed = TransitFeed(publisher: "Random")
        let stopCount = Int.random(in: 3...12, using: &random)
        for number in 0..<stopCount {
            feed.stops.append(TransitStop(id: "s\(number)", name: "Stop \(number)", coordinate: point(&random)))
        }
        addStation(to: &feed, &random)
        feed.routes = [TransitRoute(id: "r", name: "1")]
        feed.calendars = (0..<3).map { calendar($0, &random) }
        for _ in 0..<Int.random(in: 1...6, using: &random) { addLine(to: &feed, stopCount: stopCount, &random) }
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let all = feed.stops.indices
            guard let from = all.randomElement(using: &random), let to = all.randomElement(using: &random),
                let kind = TransitTransfer.Kind.allCases.randomElement(using: &random)
            else { continue }
            feed.transfers.append(
                TransitTransfer(
                    from: Int32(from), to: Int32(to), kind: kind,
                    seconds: Bool.random(using: &random) ? Int32.random(in: 0...900, using: &random) : nil))
        }
        return feed
    }

    private static func addStation(to feed: inout TransitFeed, _ random: inout SeededGenerator) {
        guard Bool.random(using: &random) else { return }
        let station = Int32(feed.stops.count)
        feed.stops.append(TransitStop(id: "S", name: "Station", coordinate: point(&random), isStation: true))
        for position in feed.stops.indices.dropLast() where Int.random(in: 0..<4, using: &random) == 0 {
            feed.stops[position].parent = station
        }
    }

    private static func calendar(_ number: Int, _ random: inout SeededGenerator) -> TransitCalendar {
        TransitCalendar(
            id: "c\(number)", period: Day(ordinal: 20_454)...Day(ordinal: 20_818),
            weekdays: UInt8.random(in: 0...127, using: &random) | (number == 0 ? 127 : 0),
            added: days.filter { _ in Int.random(in: 0..<8, using: &random) == 0 },
            removed: days.filter { _ in Int.random(in: 0..<8, using: &random) == 0 })
    }

    /// Some trips over the same stops, which may overtake one another, one of them perhaps repeated.
    private static func addLine(to feed: inout TransitFeed, stopCount: Int, _ random: inout SeededGenerator) {
        let way = (0..<Int.random(in: 2...6, using: &random)).map { _ in
            Int32.random(in: 0..<Int32(stopCount), using: &random)
        }
        let limits = way.map { _ -> TransitCall.Limits in
            [[.noBoarding], [.noAlighting], [.boardingByPhone], [], [], [], []].randomElement(using: &random) ?? []
        }
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let start = feed.calls.count
            var time = Int32.random(in: 0...1560, using: &random) * 60
            for (stop, limit) in zip(way, limits) {
                let stay = Int32([0, 0, 0, 30, 600].randomElement(using: &random) ?? 0)
                feed.calls.append(TransitCall(stop: stop, arrival: time, departure: time + stay, limits: limit))
                time += stay + Int32.random(in: 0...40, using: &random) * 30
            }
            feed.trips.append(
                TransitTrip(
                    id: "t\(feed.trips.count)", route: 0, calendar: Int32.random(in: 0..<3, using: &random),
                    calls: start..<feed.calls.count))
        }
        guard Bool.random(using: &random) else { return }
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let begin = Int32.random(in: 0...1400, using: &random) * 60
            feed.frequencies.append(
                TransitFrequency(
                    trip: Int32(feed.trips.count - 1), start: begin,
                    end: begin + Int32.random(in: 1...300, using: &random) * 60,
                    headway: Int32.random(in: 5...90, using: &random) * 60, isExact: Bool.random(using: &random)))
        }
    }
}
