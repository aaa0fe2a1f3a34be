import Database
import Directory

extension Archive {
    /// The parts of a joined service put together, and its members; `nil` for a service that is joined with none.
    static func joinedParts(
        ofService id: String, _ connection: Connection
    ) throws -> (listings: JoinedListings, members: [String])? {
        let joins = try joins(connection)
        let members = joins.members(of: .init(.services, id: id))
        guard members.count > 1 else { return nil }
        var records: [ListingTable: [String: ListingRecord]] = [:]
        func read(_ table: ListingTable, _ id: String) throws {
            guard records[table]?[id] == nil else { return }
            records[table, default: [:]][id] = try record(.init(table, id: id), connection)
        }
        for member in members {
            for table in ServiceParts.tables {
                var ids: [String] = []
                try ServiceParts.pairs(in: table, of: member, connection) { ids.append($1) }
                for id in ids {
                    let place = KnownRecords.Place(table, id: id)
                    for other in table == .locations ? joins.members(of: place) : [id] { try read(table, other) }
                }
            }
            let sites = try connection.rows(
                "SELECT id FROM service_at_locations WHERE service_id = $1", [.text(member)])
            for site in sites.compactMap({ $0.text(0) }) { try read(.serviceAtLocations, site) }
        }
        let preference = try joinPreference(connection)
        return (JoinedListings(records, joins: joins, preference: preference), members)
    }

    /// The record that a verification of a joined service is about: the one whose value, or details, are shown.
    static func verified(_ verification: Verification, _ connection: Connection) throws -> Verification {
        guard verification.table == .services, let field = verification.field,
            let (listings, _) = try joinedParts(ofService: verification.id, connection)
        else { return verification }
        let head = KnownRecords.Place(.services, id: listings.standing(verification.id, in: .services))
        return Verification(
            .services, id: listings.givers[head]?[field] ?? verification.id, field: field, on: verification.day,
            by: verification.role, verification.way, verification.outcome)
    }
}

extension JoinedListings {
    /// Whether a field of one source's record is what the joined record says.
    func shows(_ history: FieldHistory) -> Bool {
        let head = KnownRecords.Place(history.table, id: standing(history.id, in: history.table))
        if let giver = givers[head] { return giver[history.column] == history.id }
        return records[history.table]?[history.id] != nil
    }
}
