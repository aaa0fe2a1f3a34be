import Directory
import Feeds
import Foundation

extension GTFSReader {
    /// Takes the name of the first operator and the time zone, which all operators of a feed share.
    mutating func readAgencies() {
        feed.publisher = ""
        var zone: String?
        read("agency.txt", needs: ["agency_timezone"]) { reader, row, table in
            if reader.feed.publisher.isEmpty { reader.feed.publisher = row.text(table["agency_name"]) ?? "" }
            guard let text = row.text(table["agency_timezone"]) else {
                table.report(.missingValue, row, table["agency_timezone"], rejects: false)
                return true
            }
            guard TimeZone(identifier: text) != nil else {
                table.report(.badCode, row, table["agency_timezone"], expected: "Europe/Rome", rejects: false)
                return true
            }
            if let zone, zone != text {
                table.report(.badCode, row, table["agency_timezone"], expected: zone, rejects: false)
            }
            zone = zone ?? text
            return true
        }
        feed.timeZone = zone ?? TransitFeed.usualTimeZone
        if zone == nil {
            findings.append(Finding(.missingValue, file: "agency.txt", field: "agency_timezone", rejectsRow: false))
        }
    }

    /// Takes the publisher's own name and the name of the edition.
    mutating func readFeedInfo() {
        read("feed_info.txt", needs: []) { reader, row, table in
            if let name = row.text(table["feed_publisher_name"]) { reader.feed.publisher = name }
            reader.feed.version = row.text(table["feed_version"]) ?? reader.feed.version
            return true
        }
    }

    /// Takes stops and stations; entrances, inner nodes and boarding areas say nothing of when one can get where.
    mutating func readStops() {
        var parents: [(child: Int32, parent: String, line: Int)] = []
        read("stops.txt", needs: ["stop_id"]) { reader, row, table in
            guard let id = reader.identifier(row, "stop_id", among: reader.stops, &table) else { return false }
            guard let kind = row.number(table["location_type"], else: 0), (0...4).contains(kind) else {
                table.report(.badCode, row, table["location_type"], expected: "0, 1, 2, 3, 4", rejects: true)
                return false
            }
            guard kind < 2 else { return true }
            guard let point = row.point(table) else {
                table.report(.badCoordinate, row, table["stop_lat"], rejects: true)
                return false
            }
            let position = Int32(reader.feed.stops.count)
            if kind == 0, let parent = row.text(table["parent_station"]) {
                parents.append((position, parent, row.position.line))
            }
            reader.stops[id] = position
            reader.feed.stops.append(
                TransitStop(
                    id: id, name: row.text(table["stop_name"]) ?? id, coordinate: point, isStation: kind == 1))
            return true
        }
        for (child, parent, line) in parents {
            let found = stops[parent].flatMap { feed.stops[Int($0)].isStation ? $0 : nil }
            if found == nil {
                findings.append(
                    Finding(
                        .danglingReference, file: "stops.txt", line: line, field: "parent_station", value: parent,
                        rejectsRow: false))
            }
            feed.stops[Int(child)].parent = found
        }
    }

    /// Takes the lines; one of an unknown kind is taken for a bus.
    mutating func readRoutes() {
        read("routes.txt", needs: ["route_id"]) { reader, row, table in
            guard let id = reader.identifier(row, "route_id", among: reader.routes, &table) else { return false }
            let kind = row.number(table["route_type"], else: nil).flatMap { TransitRoute.Kind(routeType: $0) }
            if kind == nil {
                table.report(.badCode, row, table["route_type"], expected: "0–7, 11, 12, 100–1599", rejects: false)
            }
            let name = row.text(table["route_short_name"]) ?? row.text(table["route_long_name"]) ?? id
            reader.routes[id] = Int32(reader.feed.routes.count)
            reader.feed.routes.append(TransitRoute(id: id, name: name, kind: kind ?? .bus))
            return true
        }
    }
}

extension CSVRow {
    /// The point of a stop; `nil` when it is missing, out of range, or the nought that stands for missing.
    fileprivate func point(_ table: borrowing GTFSTable) -> Coordinate? {
        guard let north = text(table["stop_lat"]).flatMap(Double.init),
            let east = text(table["stop_lon"]).flatMap(Double.init), north != 0 || east != 0
        else { return nil }
        return Coordinate(latitude: north, longitude: east)
    }
}
