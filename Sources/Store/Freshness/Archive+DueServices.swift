import Database
import Directory

extension Archive {
    /// The services to check first: those used most and most in doubt on `today`, the heaviest first.
    public func dueServices(today: Day, limit: Int) throws(ArchiveError) -> [DueService] {
        try read { connection in
            let joins = try Self.joins(connection)
            let evidence = try FreshnessEvidence(connection)
            let uses = try Self.uses(joins, connection)
            var worst = try Self.mostDoubtful(today, evidence, connection)
            for group in joins.groups(in: .services) {
                for id in group { worst[id] = nil }
                // The record goes by the first of its identifiers that is there.
                let head = try group.first { try Self.record(.init(.services, id: $0), connection) != nil }
                guard let head else { continue }
                worst[head] = try Self.histories(ofService: head, evidence: evidence, connection)
                    .filter(\.canBeAsked).max { $0.doubt(on: today) < $1.doubt(on: today) }
            }
            let due = worst.map { id, field in
                DueService(id: id, field: field, doubt: field.doubt(on: today), use: (uses[id] ?? 0) + 1)
            }
            return Array(due.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.prefix(limit))
        }
    }

    /// Of each service the field of which there is most doubt; of equal ones the first by table and column.
    private static func mostDoubtful(
        _ today: Day, _ evidence: FreshnessEvidence, _ connection: Connection
    ) throws -> [String: FieldHistory] {
        let reader = HistoryReader(evidence: evidence, connection: connection)
        var worst: [String: FieldHistory] = [:]
        for table in ServiceParts.tables {
            var owners: [String: [String]] = [:]
            try ServiceParts.pairs(in: table, connection) { owners[$1, default: []].append($0) }
            try reader.histories(of: table, owners: { owners[$0] ?? [] }) { history in
                guard history.canBeAsked else { return }
                let doubt = history.doubt(on: today)
                for service in owners[history.id] ?? [] {
                    if let known = worst[service], known.doubt(on: today) >= doubt { continue }
                    worst[service] = history
                }
            }
        }
        return worst
    }

    /// How often people were sent to each service, to any of its records where it is joined.
    private static func uses(_ joins: RecordJoins, _ connection: Connection) throws -> [String: Int] {
        var uses: [String: Int] = [:]
        try connection.forEachRow("SELECT service_id, count(*) FROM referrals GROUP BY service_id") { row in
            for id in joins.members(of: .init(.services, id: row.text(0) ?? "")) {
                uses[id, default: 0] += Int(row.integer(1) ?? 0)
            }
        }
        return uses
    }
}
