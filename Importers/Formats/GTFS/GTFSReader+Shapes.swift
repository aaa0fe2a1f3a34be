import Directory
import Feeds

extension GTFSReader {
    /// Takes the ways over ground; a point that cannot be read is left out of its way.
    mutating func readShapes() {
        var read: [String: [(sequence: Int, point: TransitShape.Point)]] = [:]
        var order: [String] = []
        let needed = ["shape_id", "shape_pt_lat", "shape_pt_lon", "shape_pt_sequence"]
        self.read("shapes.txt", needs: needed) { _, row, table in
            guard let id = row.text(table["shape_id"]) else {
                table.report(.missingIdentifier, row, table["shape_id"], rejects: true)
                return false
            }
            guard let sequence = row.number(table["shape_pt_sequence"]), sequence >= 0 else {
                table.report(.badNumber, row, table["shape_pt_sequence"], rejects: true)
                return false
            }
            guard let north = row.text(table["shape_pt_lat"]).flatMap(Double.init),
                let east = row.text(table["shape_pt_lon"]).flatMap(Double.init),
                let place = Coordinate(latitude: north, longitude: east)
            else {
                table.report(.badCoordinate, row, table["shape_pt_lat"], rejects: true)
                return false
            }
            if read[id] == nil { order.append(id) }
            read[id, default: []].append((sequence, TransitShape.Point(place)))
            return true
        }
        for id in order {
            let points = (read[id] ?? []).sorted { $0.sequence < $1.sequence }.map(\.point)
            shapes[id] = Int32(feed.shapes.count)
            feed.shapes.append(TransitShape(id: id, points: points))
        }
    }
}
