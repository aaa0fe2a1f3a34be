/// The earliest arrivals at all stops from some, by rounds of one more vehicle each.
///
/// RAPTOR (Delling, Pageler, Werneck 2012, "Round-Based Public Transit Routing", section 3), kept to one way on foot
/// between two vehicles: what counts for going on by foot is when one got off, whatever else the stop is reached by.
struct RoundSearch {
    /// A vehicle taken, and the one before it.
    struct Ride: Sendable {
        let pattern: Int32, run: Int32
        /// The places in the pattern where one gets on and off.
        let board: Int32, alight: Int32
        /// The ride one changes from; -1 for the first.
        let previous: Int32
    }

    /// A time that is never reached.
    static let never = Int32.max

    private let trips: RunningTrips
    /// When one gets off a vehicle at each stop at the earliest, and by which ride.
    private(set) var arrivals: [Int32]
    private(set) var lastRides: [Int32]
    private(set) var rides: [Ride] = []
    /// When one can get on at each stop at the earliest, and the ride one comes from.
    private var ready: [Int32], readyRides: [Int32]
    /// The stops whose `ready` the last round has bettered; the ones this round has arrived at.
    private var open: [Int32] = [], reached: [Int32] = []
    private var isOpen: [Bool], isReached: [Bool]

    /// Searches from stops with the time at which one is there.
    init(_ trips: RunningTrips, from starts: [(stop: Int32, time: Int32)]) {
        self.trips = trips
        let count = trips.stopCount
        arrivals = Array(repeating: Self.never, count: count)
        lastRides = Array(repeating: -1, count: count)
        ready = arrivals
        readyRides = lastRides
        isOpen = Array(repeating: false, count: count)
        isReached = isOpen
        for start in starts { getReady(at: start.stop, start.time, by: -1) }
        var firstPlaces = [Int32](repeating: -1, count: trips.patterns.count)
        while !open.isEmpty {
            ride(&firstPlaces)
            change()
        }
    }

    /// The rides that bring one to a stop at its earliest, in order.
    func chain(to stop: Int) -> [Ride] {
        var chain: [Ride] = []
        var next = lastRides[stop]
        while next >= 0 {
            chain.append(rides[Int(next)])
            next = rides[Int(next)].previous
        }
        return chain.reversed()
    }

    /// Takes each pattern that calls at an open stop, from the first of those on.
    private mutating func ride(_ firstPlaces: inout [Int32]) {
        var patterns: [Int32] = []
        for stop in open {
            isOpen[Int(stop)] = false
            for visit in trips.visits(at: Int(stop)) {
                let first = firstPlaces[Int(visit.pattern)]
                if first < 0 { patterns.append(visit.pattern) }
                if first < 0 || visit.place < first { firstPlaces[Int(visit.pattern)] = visit.place }
            }
        }
        open.removeAll(keepingCapacity: true)
        for pattern in patterns {
            ride(pattern, from: Int(firstPlaces[Int(pattern)]))
            firstPlaces[Int(pattern)] = -1
        }
    }

    private mutating func ride(_ number: Int32, from first: Int) {
        let pattern = trips.patterns[Int(number)]
        let runCount = pattern.runs.count
        var run = runCount
        var board = 0
        var previous: Int32 = -1
        for place in first..<pattern.stops.count {
            let cell = pattern.stops.lowerBound + place
            let stop = Int(trips.stops[cell])
            let times = pattern.times + place * runCount
            if run < runCount, trips.alights[cell], trips.arrivals[times + run] < arrivals[stop] {
                arrivals[stop] = trips.arrivals[times + run]
                lastRides[stop] = Int32(rides.count)
                rides.append(
                    Ride(
                        pattern: number, run: Int32(run), board: Int32(board), alight: Int32(place),
                        previous: previous))
                if !isReached[stop] {
                    isReached[stop] = true
                    reached.append(Int32(stop))
                }
            }
            let time = ready[stop]
            guard trips.boards[cell], time < Self.never, run == runCount || time <= trips.departures[times + run] else {
                continue
            }
            let earliest = firstRun(leavingFrom: time, times, runCount: run)
            if earliest < run { (run, board, previous) = (earliest, place, readyRides[stop]) }
        }
    }

    /// The first of the first so many runs that leaves at a time or after it.
    private func firstRun(leavingFrom time: Int32, _ times: Int, runCount: Int) -> Int {
        var (low, high) = (0, runCount)
        while low < high {
            let middle = (low + high) / 2
            if trips.departures[times + middle] >= time { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Goes on foot from where this round has arrived.
    private mutating func change() {
        for stop in reached {
            isReached[Int(stop)] = false
            let (time, ride) = (arrivals[Int(stop)], lastRides[Int(stop)])
            for path in trips.footpaths[Int(stop)] { getReady(at: path.stop, time + path.seconds, by: ride) }
        }
        reached.removeAll(keepingCapacity: true)
    }

    private mutating func getReady(at stop: Int32, _ time: Int32, by ride: Int32) {
        guard time < ready[Int(stop)] else { return }
        ready[Int(stop)] = time
        readyRides[Int(stop)] = ride
        guard !isOpen[Int(stop)] else { return }
        isOpen[Int(stop)] = true
        open.append(stop)
    }
}
