import Directory
import Foundation

/// Public transport as a plain graph of events, searched by Dijkstra's algorithm: what a planner is held to.
///
/// Every coming and going of every run is a node, and every chance to get on one more (Müller-Hannemann et al. 2007,
/// "Timetable Information: Models and Algorithms", section 4.1). Nothing here is fast, and nothing is shared with what
/// it tests: days, repetitions, changes and walks are worked out again.
public struct TimeExpandedGraph {
    /// What is reckoned with beyond the timetable.
    public struct Rules: Sendable {
        /// Metres on foot in a minute, and metres of way for a hundred of straight line.
        public var pace = 80, detour = 130
        /// How far one walks to stops, between stops, and all the way.
        public var stopReach = 1500, changeReach = 400, walkReach = 2500
        /// The seconds for a change on top of the way.
        public var change = 60

        /// The usual rules.
        public init() {}

        /// The seconds on foot from a point to another.
        public func walk(_ from: Coordinate, _ to: Coordinate) -> Int {
            Int((Double(from.distance(to: to).metres * detour * 60) / Double(pace * 100)).rounded(.up))
        }
    }

    struct Event {
        let stop: Int
        let run: Int
        let arrival: Int, departure: Int
        let boards: Bool, alights: Bool
        let isLast: Bool
    }

    let rules: Rules
    /// The stops of all feeds one after another, and the position of each feed's first.
    public let stops: [TransitStop]
    public let firstStops: [Int]
    private(set) var events: [Event] = []
    /// By stop: the chances to get on, by time, and the ways to change.
    private var platforms: [[Int]] = []
    private var chances: [(time: Int, event: Int, stop: Int, place: Int)] = []
    private let changes: [[Int: Int]]

    /// The graph of the days around a day, in seconds from its midnight.
    public init(_ feeds: [TransitFeed], around day: Day, daysBack: Int = 2, rules: Rules = Rules()) {
        self.rules = rules
        stops = feeds.flatMap(\.stops)
        firstStops = feeds.indices.map { feeds[..<$0].reduce(0) { $0 + $1.stops.count } }
        changes = TransferTable(feeds, rules: rules).seconds
        for (feed, first) in zip(feeds, firstStops) {
            let midnight = Self.instant(day, hour: 0, zone: feeds[0].timeZone)
            for offset in -daysBack...1 {
                let served = day.adding(offset)
                addRuns(
                    of: feed, on: served, from: first,
                    start: Self.instant(served, hour: 12, zone: feed.timeZone) - 43_200 - midnight)
            }
        }
        platforms = Array(repeating: [], count: stops.count)
        let boarding = events.indices.filter { events[$0].boards && !events[$0].isLast }
        for event in boarding.sorted(by: { events[$0].departure < events[$1].departure }) {
            let stop = events[event].stop
            platforms[stop].append(chances.count)
            chances.append((events[event].departure, event, stop, platforms[stop].count - 1))
        }
    }

    private static func instant(_ day: Day, hour: Int, zone: String) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let (year, month, date) = day.civil
        let parts = DateComponents(year: year, month: month, day: date, hour: hour)
        return Int(calendar.date(from: parts)?.timeIntervalSince1970 ?? 0)
    }

    private mutating func addRuns(of feed: TransitFeed, on day: Day, from firstStop: Int, start: Int) {
        for (position, trip) in feed.trips.enumerated() where feed.calendars[Int(trip.calendar)].runs(on: day) {
            let calls = Array(feed.calls[trip.calls])
            let repeats = feed.frequencies.filter { $0.trip == Int32(position) }
            var shifts: [(shift: Int, late: Int)] = repeats.isEmpty ? [(0, 0)] : []
            for frequency in repeats {
                let late = frequency.isExact ? 0 : Int(frequency.headway)
                let times = stride(from: Int(frequency.start), to: Int(frequency.end), by: Int(frequency.headway))
                for (index, time) in times.enumerated() where index == 0 || time + late <= Int(frequency.end) {
                    shifts.append((time - Int(calls[0].departure), late))
                }
            }
            for (shift, late) in shifts {
                let run = (events.last?.run ?? -1) + 1
                for (place, call) in calls.enumerated() {
                    events.append(
                        Event(
                            stop: firstStop + Int(call.stop), run: run,
                            arrival: start + shift + Int(call.arrival) + late,
                            departure: start + shift + Int(call.departure),
                            boards: !call.limits.contains(.noBoarding),
                            alights: place > 0 && !call.limits.contains(.noAlighting),
                            isLast: place == calls.count - 1))
                }
            }
        }
    }

    /// When one gets off at each stop at the earliest, having set out from a point at a time.
    public func arrivals(from origin: Coordinate, at time: Int) -> [Int?] {
        // The nodes are the comings, then the goings, then the chances.
        let (goings, platform) = (events.count, 2 * events.count)
        var isDone = [Bool](repeating: false, count: platform + chances.count)
        var heap = EventHeap()
        var best = [Int?](repeating: nil, count: stops.count)
        func wait(at stop: Int, from time: Int) {
            var (low, high) = (0, platforms[stop].count)
            while low < high {
                let middle = (low + high) / 2
                if chances[platforms[stop][middle]].time >= time { high = middle } else { low = middle + 1 }
            }
            guard low < platforms[stop].count else { return }
            heap.push(chances[platforms[stop][low]].time, platform + platforms[stop][low])
        }
        for stop in stops.indices where origin.distance(to: stops[stop].coordinate).metres <= rules.stopReach {
            wait(at: stop, from: time + rules.walk(origin, stops[stop].coordinate))
        }
        while let node = heap.pop() {
            if isDone[node] { continue }
            isDone[node] = true
            if node >= platform {
                let chance = chances[node - platform]
                heap.push(chance.time, goings + chance.event)
                if chance.place + 1 < platforms[chance.stop].count {
                    let next = platforms[chance.stop][chance.place + 1]
                    heap.push(chances[next].time, platform + next)
                }
            } else if node >= goings {
                heap.push(events[node - goings + 1].arrival, node - goings + 1)
            } else {
                let event = events[node]
                if !event.isLast { heap.push(event.departure, goings + node) }
                guard event.alights else { continue }
                best[event.stop] = min(best[event.stop] ?? .max, event.arrival)
                for (stop, seconds) in changes[event.stop] { wait(at: stop, from: event.arrival + seconds) }
            }
        }
        return best
    }

    /// When one is at a place at the earliest, on foot all the way too; `nil` when no way leads there.
    public func arrival(from origin: Coordinate, at time: Int, to place: Coordinate) -> Int? {
        arrival(arrivals(from: origin, at: time), from: origin, at: time, to: place)
    }

    /// The same with the arrivals at the stops known.
    public func arrival(_ arrivals: [Int?], from origin: Coordinate, at time: Int, to place: Coordinate) -> Int? {
        var times = zip(stops, arrivals).compactMap { stop, arrival in
            place.distance(to: stop.coordinate).metres <= rules.stopReach
                ? arrival.map { $0 + rules.walk(stop.coordinate, place) } : nil
        }
        if origin.distance(to: place).metres <= rules.walkReach { times.append(time + rules.walk(origin, place)) }
        return times.min()
    }

    /// When one has to leave at the latest to be at a place by a time: every time worth leaving at is tried.
    public func departure(from origin: Coordinate, to place: Coordinate, by deadline: Int) -> Int? {
        var times: Set<Int> = []
        for chance in chances where origin.distance(to: stops[chance.stop].coordinate).metres <= rules.stopReach {
            times.insert(chance.time - rules.walk(origin, stops[chance.stop].coordinate))
        }
        if origin.distance(to: place).metres <= rules.walkReach { times.insert(deadline - rules.walk(origin, place)) }
        return times.sorted(by: >).first { time in
            arrival(from: origin, at: time, to: place).map { $0 <= deadline } ?? false
        }
    }
}
