import Directory

/// The runs of the days around a day, by pattern: none overtakes another of its pattern.
///
/// Times are seconds since the day's midnight. The columns of a pattern's times are its runs, the rows its stops.
struct RunningTrips: Sendable {
    /// A run on a day.
    struct Run: Sendable, Hashable {
        let run: TripRun
        /// What to add to the times of its trip.
        let shift: Int32
    }

    /// A pattern and the place of a stop in it.
    struct Visit: Sendable {
        let pattern: Int32
        let place: Int32
    }

    /// Where a pattern's stops, runs and times begin in the columns below, and how many there are.
    struct Pattern: Sendable {
        let stops: Range<Int>
        let runs: Range<Int>
        let times: Int
    }

    let patterns: [Pattern]
    /// The stops of the patterns, and whether one may get on and off there.
    let stops: [Int32], boards: [Bool], alights: [Bool]
    let runs: [Run]
    let arrivals: [Int32], departures: [Int32]
    let footpaths: Footpaths
    private let visitStarts: [Int32]
    private let visits: [Visit]

    /// How many stops the timetable has.
    var stopCount: Int { visitStarts.count - 1 }

    /// The patterns that call at a stop.
    func visits(at stop: Int) -> ArraySlice<Visit> { visits[Int(visitStarts[stop])..<Int(visitStarts[stop + 1])] }

    init(
        patterns: [Pattern], stops: [Int32], boards: [Bool], alights: [Bool], runs: [Run], arrivals: [Int32],
        departures: [Int32], footpaths: Footpaths, stopCount: Int
    ) {
        self.patterns = patterns
        self.stops = stops
        self.boards = boards
        self.alights = alights
        self.runs = runs
        self.arrivals = arrivals
        self.departures = departures
        self.footpaths = footpaths
        var counts = [Int32](repeating: 0, count: stopCount + 1)
        for stop in stops { counts[Int(stop) + 1] += 1 }
        for stop in 0..<stopCount { counts[stop + 1] += counts[stop] }
        visitStarts = counts
        var visits = [Visit](repeating: Visit(pattern: 0, place: 0), count: stops.count)
        for (number, pattern) in patterns.enumerated() {
            for (place, stop) in stops[pattern.stops].enumerated() {
                visits[Int(counts[Int(stop)])] = Visit(pattern: Int32(number), place: Int32(place))
                counts[Int(stop)] += 1
            }
        }
        self.visits = visits
    }

    /// The same trips seen backwards: time runs the other way, one gets on where one got off.
    ///
    /// The way that arrives earliest in it is the way that leaves latest in the other.
    var mirrored: RunningTrips {
        var (backArrivals, backDepartures) = (arrivals, departures)
        for pattern in patterns {
            let count = pattern.stops.count * pattern.runs.count
            for cell in 0..<count {
                backArrivals[pattern.times + cell] = -departures[pattern.times + count - 1 - cell]
                backDepartures[pattern.times + cell] = -arrivals[pattern.times + count - 1 - cell]
            }
        }
        func turned<Element>(_ list: [Element], _ range: (Pattern) -> Range<Int>) -> [Element] {
            patterns.flatMap { list[range($0)].reversed() }
        }
        return RunningTrips(
            patterns: patterns, stops: turned(stops) { $0.stops }, boards: turned(alights) { $0.stops },
            alights: turned(boards) { $0.stops }, runs: turned(runs) { $0.runs }, arrivals: backArrivals,
            departures: backDepartures, footpaths: footpaths.mirrored, stopCount: stopCount)
    }
}
