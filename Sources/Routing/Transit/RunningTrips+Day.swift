import Directory

extension RunningTrips {
    /// What runs on a day, with the day before as far as it runs into it, and the day after.
    init(_ timetable: Timetable, around day: Day) {
        var columns = Columns()
        let midnight = timetable.clock.instant(LocalTime(day: day, minute: 0))
        let days = (-timetable.daysBack...1).map { day.adding($0) }
        // By day, then by feed: from when the times of the feed count, and which of its calendars run.
        let starts = days.map { day in timetable.clocks.map { Int32(clamping: $0.start(of: day) - midnight) } }
        let active = days.map { day in timetable.feeds.map { $0.calendars.map { $0.runs(on: day) } } }
        for pattern in timetable.patterns {
            var running: [(first: Int32, run: Run)] = []
            for run in pattern.runs {
                let trip = timetable.feeds[Int(run.feed)].trips[Int(run.trip)]
                let first = timetable.feeds[Int(run.feed)].calls[trip.calls.lowerBound].departure
                for day in days.indices where active[day][Int(run.feed)][Int(trip.calendar)] {
                    let shift = starts[day][Int(run.feed)] + run.shift
                    running.append((first + shift, Run(run: run, shift: shift)))
                }
            }
            running.sort { ($0.first, $0.run.run.feed, $0.run.run.trip) < ($1.first, $1.run.run.feed, $1.run.run.trip) }
            columns.add(pattern, running.map(\.run), timetable)
        }
        self.init(
            patterns: columns.patterns, stops: columns.stops, boards: columns.boards, alights: columns.alights,
            runs: columns.runs, arrivals: columns.arrivals, departures: columns.departures,
            footpaths: timetable.footpaths, stopCount: timetable.stops.count)
    }

    /// The columns as they grow.
    private struct Columns {
        var patterns: [Pattern] = []
        var stops: [Int32] = [], boards: [Bool] = [], alights: [Bool] = []
        var runs: [Run] = []
        var arrivals: [Int32] = [], departures: [Int32] = []

        /// Adds the runs of a pattern, those that overtake others as a pattern of their own.
        mutating func add(_ pattern: TripPattern, _ running: [Run], _ timetable: Timetable) {
            var chains: [[(run: Run, calls: ArraySlice<TransitCall>)]] = []
            for run in running {
                let feed = timetable.feeds[Int(run.run.feed)]
                let calls = feed.calls[feed.trips[Int(run.run.trip)].calls]
                let chain = chains.firstIndex { chain in
                    chain.last.map { Self.follows(run, calls, $0.run, $0.calls) } ?? true
                }
                if let chain { chains[chain].append((run, calls)) } else { chains.append([(run, calls)]) }
            }
            for chain in chains {
                patterns.append(
                    Pattern(
                        stops: stops.count..<stops.count + pattern.stops.count,
                        runs: runs.count..<runs.count + chain.count, times: arrivals.count))
                stops += pattern.stops
                boards += pattern.boards
                alights += pattern.alights
                runs += chain.map(\.run)
                for place in pattern.stops.indices {
                    for (run, calls) in chain {
                        let call = calls[calls.startIndex + place]
                        arrivals.append(call.arrival + run.shift + run.run.headway)
                        departures.append(call.departure + run.shift)
                    }
                }
            }
        }

        /// Whether a run is nowhere before another.
        private static func follows(
            _ run: Run, _ calls: ArraySlice<TransitCall>, _ other: Run, _ others: ArraySlice<TransitCall>
        ) -> Bool {
            let later = run.shift - other.shift
            let late = later + run.run.headway - other.run.headway
            return zip(calls, others).allSatisfy {
                $0.departure + later >= $1.departure && $0.arrival + late >= $1.arrival
            }
        }
    }
}
