import Database
import Directory

/// The records that a service's listing is made of: its own, its details, and those of the places it is given at.
enum ServiceParts {
    /// The tables that hold such records; classifications and notes are not looked after by anybody.
    static let tables = ListingTable.allCases.filter { table in
        table == .services || table == .locations
            || table != .serviceAtLocations && !links(of: table).isEmpty
    }

    /// The records of a table as pairs of service and record: of one service, or of all.
    static func pairs(
        in table: ListingTable, of service: String? = nil, _ connection: Connection,
        _ body: (_ service: String, _ record: String) -> Void
    ) throws {
        let query = "SELECT service, record FROM (\(selections(of: table).joined(separator: " UNION "))) AS parts"
        let condition = service == nil ? "" : " WHERE service = $1"
        try connection.forEachRow(query + condition + " ORDER BY record", service.map { [.text($0)] } ?? []) { row in
            body(row.text(0) ?? "", row.text(1) ?? "")
        }
    }

    private static func links(of table: ListingTable) -> [String] {
        ["service_id", "service_at_location_id", "location_id"].filter { table.index(of: $0) != nil }
    }

    private static func selections(of table: ListingTable) -> [String] {
        let name = table.rawValue
        switch table {
        case .services: return ["SELECT id AS service, id AS record FROM services"]
        case .locations:
            return [
                """
                SELECT service_id AS service, location_id AS record FROM service_at_locations
                WHERE service_id IS NOT NULL AND location_id IS NOT NULL
                """
            ]
        default:
            return links(of: table).map { link in
                switch link {
                case "service_id":
                    "SELECT service_id AS service, id AS record FROM \(name) WHERE service_id IS NOT NULL"
                case "service_at_location_id":
                    """
                    SELECT s.service_id AS service, t.id AS record FROM \(name) t
                    JOIN service_at_locations s ON s.id = t.service_at_location_id WHERE s.service_id IS NOT NULL
                    """
                default:
                    """
                    SELECT s.service_id AS service, t.id AS record FROM \(name) t
                    JOIN service_at_locations s ON s.location_id = t.location_id WHERE s.service_id IS NOT NULL
                    """
                }
            }
        }
    }
}
