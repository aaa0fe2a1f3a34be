import Directory
import Feeds

/// A row of `stop_times`, before its trip is put together.
struct GTFSCall {
    let trip: Int32
    let stop: Int32
    let sequence: Int32
    /// Nothing when the row leaves both times out.
    let times: ClosedRange<Int32>?
    /// How far along the trip, in the feed's own unit.
    let travelled: Double?
    let limits: TransitCall.Limits
    let line: Int

    /// The call of a row; reported when its sequence or its times cannot be read.
    init?(_ row: CSVRow, trip: Int32, stop: Int32, _ table: inout GTFSTable) {
        guard let sequence = row.number(table["stop_sequence"]).flatMap(Int32.init(exactly:)), sequence >= 0 else {
            table.report(.badNumber, row, table["stop_sequence"], rejects: true)
            return nil
        }
        var times: [Int32] = []
        for column in ["arrival_time", "departure_time"] {
            guard let text = row.text(table[column]) else { continue }
            guard let seconds = GTFSTime.seconds(text) else {
                table.report(.badTime, row, table[column], expected: "HH:MM:SS", rejects: true)
                return nil
            }
            times.append(seconds)
        }
        if let arrival = times.first, let departure = times.last, arrival > departure {
            table.report(.reversedRange, row, table["departure_time"], rejects: true)
            return nil
        }
        self.trip = trip
        self.stop = stop
        self.sequence = sequence
        self.times = times.first.flatMap { first in times.last.map { first...$0 } }
        travelled = row.text(table["shape_dist_traveled"]).flatMap(Double.init)
        limits = Self.limits(row, &table)
        line = row.position.line
    }

    private static func limits(_ row: CSVRow, _ table: inout GTFSTable) -> TransitCall.Limits {
        var limits: TransitCall.Limits = []
        let kinds: [(String, TransitCall.Limits, TransitCall.Limits)] = [
            ("pickup_type", .noBoarding, .boardingByPhone), ("drop_off_type", .noAlighting, .alightingByPhone),
        ]
        for (column, never, byPhone) in kinds {
            switch row.number(table[column], else: 0) {
            case 0, 3: break
            case 1: limits.insert(never)
            case 2: limits.insert(byPhone)
            default: table.report(.badCode, row, table[column], expected: "0, 1, 2, 3", rejects: false)
            }
        }
        if row.text(table["timepoint"]) == "0" { limits.insert(.approximate) }
        return limits
    }

    /// Whether it comes before another in the feed's order.
    func isBefore(_ other: GTFSCall) -> Bool { (trip, sequence) < (other.trip, other.sequence) }

    /// The calls with their times; those left out are reckoned between the ones around them.
    ///
    /// The way between is parted by `shape_dist_traveled` where every call of the gap has it, rising, and else by the
    /// straight lines from stop to stop. The first and the last call have times.
    static func filled(_ calls: [GTFSCall], stops: [TransitStop]) -> [TransitCall] {
        var filled: [TransitCall] = []
        filled.reserveCapacity(calls.count)
        var known = 0
        for (index, call) in calls.enumerated() {
            guard let times = call.times else { continue }
            if index > known + 1, let last = filled.last {
                let stretch = Array(calls[known...index])
                let span = Double(times.lowerBound - last.departure)
                for (gap, share) in zip(stretch.dropFirst(), shares(of: stretch, stops: stops)) {
                    let time = last.departure + Int32((span * share).rounded(.down))
                    let limits = gap.limits.union(.approximate)
                    filled.append(TransitCall(stop: gap.stop, arrival: time, departure: time, limits: limits))
                }
            }
            filled.append(
                TransitCall(
                    stop: call.stop, arrival: times.lowerBound, departure: times.upperBound, limits: call.limits))
            known = index
        }
        return filled
    }

    /// How much of the way each call between the first and the last has behind it, from 0 to 1.
    private static func shares(of stretch: [GTFSCall], stops: [TransitStop]) -> [Double] {
        var along = stretch.compactMap(\.travelled)
        if along.count < stretch.count || zip(along, along.dropFirst()).contains(where: { $0 > $1 }) {
            along = [0]
            for (one, other) in zip(stretch, stretch.dropFirst()) {
                let leg = stops[Int(one.stop)].coordinate.distance(to: stops[Int(other.stop)].coordinate)
                along.append(along[along.count - 1] + Double(leg.metres))
            }
        }
        let (first, whole) = (along[0], along[along.count - 1] - along[0])
        let gaps = 1..<stretch.count - 1
        // Where all is at one place, the calls part the time evenly.
        return gaps.map { whole > 0 ? (along[$0] - first) / whole : Double($0) / Double(gaps.count + 1) }
    }
}
