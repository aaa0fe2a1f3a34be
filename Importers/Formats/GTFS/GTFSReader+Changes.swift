import Directory
import Feeds

extension GTFSReader {
    /// Takes the trips that are repeated over a part of the day.
    mutating func readFrequencies() {
        let needed = ["trip_id", "start_time", "end_time", "headway_secs"]
        read("frequencies.txt", needs: needed) { reader, row, table in
            guard let trip = reader.reference(row, "trip_id", to: reader.trips, &table) else { return false }
            var times: [Int32] = []
            for column in ["start_time", "end_time"] {
                guard let time = row.text(table[column]).flatMap(GTFSTime.seconds) else {
                    table.report(.badTime, row, table[column], expected: "HH:MM:SS", rejects: true)
                    return false
                }
                times.append(time)
            }
            guard times[0] < times[1] else {
                table.report(.reversedRange, row, table["end_time"], rejects: true)
                return false
            }
            guard let headway = row.number(table["headway_secs"]).flatMap(Int32.init(exactly:)), headway > 0 else {
                table.report(.badNumber, row, table["headway_secs"], rejects: true)
                return false
            }
            guard let exact = row.number(table["exact_times"], else: 0), (0...1).contains(exact) else {
                table.report(.badFlag, row, table["exact_times"], expected: "0, 1", rejects: true)
                return false
            }
            reader.feed.frequencies.append(
                TransitFrequency(
                    trip: trip, start: times[0], end: times[1], headway: headway, isExact: exact == 1))
            return true
        }
    }

    /// Takes what is said of changing between stops; what is said of single lines and trips is passed over.
    mutating func readTransfers() {
        let narrower = ["from_route_id", "to_route_id", "from_trip_id", "to_trip_id"]
        read("transfers.txt", needs: ["from_stop_id", "to_stop_id"]) { reader, row, table in
            guard let number = row.number(table["transfer_type"], else: 0), (0...5).contains(number) else {
                table.report(.badCode, row, table["transfer_type"], expected: "0–5", rejects: true)
                return false
            }
            guard let kind = TransitTransfer.Kind(rawValue: number),
                !narrower.contains(where: { row.text(table[$0]) != nil })
            else {
                table.report(.passedOver, row, table["transfer_type"], rejects: false)
                return true
            }
            guard let from = reader.reference(row, "from_stop_id", to: reader.stops, &table),
                let to = reader.reference(row, "to_stop_id", to: reader.stops, &table)
            else { return false }
            let seconds = row.number(table["min_transfer_time"]).flatMap(Int32.init(exactly:))
            if let text = row.text(table["min_transfer_time"]), seconds.map({ $0 < 0 }) ?? true {
                table.report(.badNumber, row, table["min_transfer_time"], expected: text, rejects: true)
                return false
            }
            reader.feed.transfers.append(TransitTransfer(from: from, to: to, kind: kind, seconds: seconds))
            return true
        }
    }
}
