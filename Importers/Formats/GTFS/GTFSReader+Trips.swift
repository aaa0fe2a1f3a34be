import Directory
import Feeds

extension GTFSReader {
    /// Takes the trips, whose calls follow.
    mutating func readTrips() {
        read("trips.txt", needs: ["trip_id", "route_id", "service_id"]) { reader, row, table in
            guard let id = reader.identifier(row, "trip_id", among: reader.trips, &table),
                let route = reader.reference(row, "route_id", to: reader.routes, &table),
                let calendar = reader.reference(row, "service_id", to: reader.calendars, &table)
            else { return false }
            let direction = row.number(table["direction_id"]).flatMap { (0...1).contains($0) ? Int8($0) : nil }
            if direction == nil, row.text(table["direction_id"]) != nil {
                table.report(.badCode, row, table["direction_id"], expected: "0, 1", rejects: false)
            }
            // A trip without its way over ground still comes.
            let shape = row.text(table["shape_id"]).flatMap { reader.shapes[$0] }
            if shape == nil, row.text(table["shape_id"]) != nil {
                table.report(.danglingReference, row, table["shape_id"], rejects: false)
            }
            reader.trips[id] = Int32(reader.feed.trips.count)
            reader.tripLines.append(row.position.line)
            reader.feed.trips.append(
                TransitTrip(
                    id: id, route: route, calendar: calendar, headsign: row.text(table["trip_headsign"]),
                    direction: direction, shape: shape, calls: 0..<0))
            return true
        }
    }

    /// Takes the calls and gives each trip its own; a trip whose calls do not make a way is left out.
    mutating func readCalls() {
        var read: [GTFSCall] = []
        let zoned = ["start_pickup_drop_off_window", "location_id", "location_group_id"]
        self.read("stop_times.txt", needs: ["trip_id", "stop_id", "stop_sequence"]) { reader, row, table in
            if zoned.contains(where: { row.text(table[$0]) != nil }) {
                table.report(.passedOver, row, table["trip_id"], rejects: false)
                return true
            }
            guard let trip = reader.reference(row, "trip_id", to: reader.trips, &table),
                let stop = reader.platform(row, &table), let call = GTFSCall(row, trip: trip, stop: stop, &table)
            else { return false }
            read.append(call)
            return true
        }
        // Most feeds are in order, and sorting what is in order still moves everything once.
        if !zip(read, read.dropFirst()).allSatisfy({ $0.isBefore($1) }) { read.sort { $0.isBefore($1) } }
        var kept: [TransitTrip] = []
        var positions: [String: Int32] = [:]
        var start = 0
        for (index, trip) in feed.trips.enumerated() {
            let end = read[start...].firstIndex { $0.trip != Int32(index) } ?? read.count
            guard let calls = calls(read[start..<end], of: trip, line: tripLines[index]) else {
                start = end
                continue
            }
            positions[trip.id] = Int32(kept.count)
            kept.append(trip)
            kept[kept.count - 1].calls = feed.calls.count..<feed.calls.count + calls.count
            feed.calls += calls
            start = end
        }
        feed.trips = kept
        trips = positions
    }

    /// The stop of a call, which no vehicle makes at a station as such.
    private func platform(_ row: CSVRow, _ table: inout GTFSTable) -> Int32? {
        guard let stop = reference(row, "stop_id", to: stops, &table) else { return nil }
        guard !feed.stops[Int(stop)].isStation else {
            table.report(.badCode, row, table["stop_id"], expected: "location_type 0", rejects: true)
            return nil
        }
        return stop
    }

    /// The calls of one trip with every time filled in; `nil`, reported, when no way can be made of them.
    ///
    /// A trip that runs back in time is left out whole: nobody can say which of its times is wrong, and a bus that
    /// does not come is worse than one that is not known.
    private mutating func calls(_ read: ArraySlice<GTFSCall>, of trip: TransitTrip, line: Int) -> [TransitCall]? {
        func report(_ code: FindingCode, _ call: GTFSCall, _ field: String) {
            findings.append(
                Finding(
                    code, file: "stop_times.txt", line: call.line, field: field, value: trip.id, rejectsRow: true))
        }
        guard let first = read.first, let last = read.last, read.count > 1 else {
            findings.append(
                Finding(.passedOver, file: "trips.txt", line: line, field: "trip_id", value: trip.id, rejectsRow: true))
            return nil
        }
        for end in [first, last] where end.times == nil {
            report(.missingValue, end, "arrival_time")
            return nil
        }
        for (call, next) in zip(read, read.dropFirst()) where call.sequence == next.sequence {
            report(.duplicateIdentifier, next, "stop_sequence")
            return nil
        }
        let filled = GTFSCall.filled(Array(read), stops: feed.stops)
        for (index, call) in filled.enumerated() {
            let before = index == 0 ? call.arrival : filled[index - 1].departure
            guard before <= call.arrival, call.arrival <= call.departure else {
                report(.reversedRange, read[read.startIndex + index], "arrival_time")
                return nil
            }
        }
        return filled
    }
}
