import Directory

/// Puts feeds together: the stops that are called at, the runs by the stops they call at, and the ways to change.
struct TimetableBuilder {
    private let policy: TransitPolicy
    private(set) var stops: [Timetable.Stop] = []
    private(set) var patterns: [TripPattern] = []
    /// The latest time of any call, in seconds of its day of service.
    private(set) var latest: Int32 = 0
    private var patternNumbers: [TripPattern.Key: Int] = [:]
    /// The stops by station, and what operators say of changes, by the numbers of the timetable.
    private var stations: [[Int32]] = []
    private var rules: [(from: Int32, to: Int32, kind: TransitTransfer.Kind, seconds: Int32?)] = []
    private var feedCount: Int32 = 0

    init(policy: TransitPolicy) { self.policy = policy }

    /// Adds a feed's stops, runs and transfers.
    mutating func add(_ feed: TransitFeed) {
        let numbers = addStops(of: feed)
        var repeated: [Int32: [TransitFrequency]] = [:]
        for frequency in feed.frequencies { repeated[frequency.trip, default: []].append(frequency) }
        for (position, trip) in feed.trips.enumerated() {
            let calls = feed.calls[trip.calls]
            guard let start = calls.first?.departure, let end = calls.last?.arrival else { continue }
            let key = TripPattern.Key(
                stops: calls.map { numbers[Int($0.stop)] },
                limits: calls.map { $0.limits.intersection([.noBoarding, .noAlighting]).rawValue })
            let number = patternNumbers[key] ?? patterns.count
            if number == patterns.count {
                patternNumbers[key] = number
                patterns.append(TripPattern(key))
            }
            let frequencies = repeated[Int32(position)] ?? []
            let shifts = frequencies.flatMap { Self.shifts(of: $0, start: start) }
            for (shift, headway) in frequencies.isEmpty ? [(0, 0)] : shifts {
                patterns[number].runs.append(
                    TripRun(feed: feedCount, trip: Int32(position), shift: shift, headway: headway))
                latest = max(latest, end + shift + headway)
            }
        }
        addRules(of: feed, numbers)
        feedCount += 1
    }

    /// The shifts of a repeated trip, and how late each may be.
    ///
    /// Where only the headway is kept, a run is counted on as long as its whole headway lies before the end.
    private static func shifts(of frequency: TransitFrequency, start: Int32) -> [(Int32, Int32)] {
        let late = frequency.isExact ? 0 : frequency.headway
        var shifts: [(Int32, Int32)] = []
        var time = frequency.start
        while time < frequency.end, shifts.isEmpty || time + late <= frequency.end {
            shifts.append((time - start, late))
            time += frequency.headway
        }
        return shifts
    }

    /// Numbers the stops that anything calls at; -1 for the others.
    private mutating func addStops(of feed: TransitFeed) -> [Int32] {
        var numbers = [Int32](repeating: -1, count: feed.stops.count)
        for call in feed.calls where numbers[Int(call.stop)] < 0 { numbers[Int(call.stop)] = 0 }
        var stations: [Int32: [Int32]] = [:]
        for (position, stop) in feed.stops.enumerated() where numbers[position] == 0 {
            let number = Int32(stops.count)
            numbers[position] = number
            stops.append(Timetable.Stop(feed: feedCount, position: Int32(position), coordinate: stop.coordinate))
            if let parent = stop.parent { stations[parent, default: []].append(number) }
        }
        self.stations += stations.sorted { $0.key < $1.key }.map(\.value)
        return numbers
    }

    /// What is said of a station holds for its stops, unless more is said of one of those.
    private mutating func addRules(of feed: TransitFeed, _ numbers: [Int32]) {
        func members(_ position: Int32) -> [Int32] {
            guard feed.stops[Int(position)].isStation else { return [numbers[Int(position)]].filter { $0 >= 0 } }
            return feed.stops.indices.filter { feed.stops[$0].parent == position }.map { numbers[$0] }.filter {
                $0 >= 0
            }
        }
        func isOfStation(_ rule: TransitTransfer) -> Int {
            (feed.stops[Int(rule.from)].isStation ? 1 : 0) + (feed.stops[Int(rule.to)].isStation ? 1 : 0)
        }
        let ordered = feed.transfers.enumerated().sorted {
            (-isOfStation($0.element), $0.offset) < (-isOfStation($1.element), $1.offset)
        }
        for (_, rule) in ordered {
            for from in members(rule.from) {
                for to in members(rule.to) { rules.append((from, to, rule.kind, rule.seconds)) }
            }
        }
    }

    /// The changes on foot: within reach, within a station, and as the operators say.
    func footpaths(_ map: StopMap) -> Footpaths {
        var changes: [Int: [Int32: Int32]] = [:]
        for (number, stop) in stops.enumerated() {
            changes[number] = [Int32(number): policy.changeSeconds]
            for near in map.near(stop.coordinate, within: policy.changeReach) {
                changes[number]?[near.stop] = usualSeconds(number, Int(near.stop))
            }
        }
        for station in stations {
            for one in station {
                for other in station { changes[Int(one)]?[other] = usualSeconds(Int(one), Int(other)) }
            }
        }
        for rule in rules {
            let (from, to) = (Int(rule.from), Int(rule.to))
            let seconds: Int32? =
                switch rule.kind {
                case .recommended: rule.seconds ?? usualSeconds(from, to)
                case .timed: rule.seconds ?? usualSeconds(from, to) - policy.changeSeconds
                case .minimumTime: rule.seconds ?? usualSeconds(from, to)
                case .impossible: nil
                }
            changes[from]?[rule.to] = seconds
        }
        return Footpaths(changes, stopCount: stops.count)
    }

    private func usualSeconds(_ from: Int, _ to: Int) -> Int32 {
        let way = stops[from].coordinate.distance(to: stops[to].coordinate)
        return Int32(clamping: policy.walking.seconds(for: way)) + policy.changeSeconds
    }
}
