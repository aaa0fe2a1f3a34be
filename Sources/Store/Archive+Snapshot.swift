import Database
import Directory

/// A network and the state of the file it was read from.
struct CachedSnapshot: Sendable {
    let network: ServiceNetwork
    /// The watcher's `data_version` when the network was last known to be up to date.
    var dataVersion: Int64
}

extension Archive {
    /// The whole network as the file has it now, built anew only when the listings changed, also by another process.
    ///
    /// While another process is in the midst of committing, the last network is given.
    public func snapshot() throws(ArchiveError) -> ServiceNetwork {
        let result = cache.withLock { cached in
            Result { () throws(ArchiveError) in try attempt { try refresh(&cached) } }
        }
        return try result.get()
    }

    private func refresh(_ cached: inout CachedSnapshot?) throws -> ServiceNetwork {
        do {
            let now = try watcher.dataVersion
            if let cached, cached.dataVersion == now { return cached.network }
            return try watcher.readTransaction {
                // Asked again, for a commit may have come between; the transaction's state is what is read below.
                let now = try watcher.dataVersion
                let version = try listingsVersion(watcher)
                let kept = cached.flatMap { $0.network.version == version ? $0.network : nil }
                let network = try kept ?? load(watcher)
                cached = CachedSnapshot(network: network, dataVersion: now)
                return network
            }
        } catch let error as DatabaseError where error.isBusy {
            // What this process wrote itself is waited for; what others are writing is not.
            if let cached, cached.network.version >= ownVersion.withLock({ $0 }) { return cached.network }
            return try connection.readTransaction { try load(connection) }
        }
    }

    /// The number of changes the listings have gone through.
    func listingsVersion(_ connection: Connection) throws(DatabaseError) -> Int {
        Int(try connection.firstRow("SELECT value FROM counters WHERE name = 'listings_version'")?.integer(0) ?? 0)
    }

    /// The network as `connection` sees the file.
    func load(_ connection: Connection) throws -> ServiceNetwork {
        var builder = NetworkBuilder()
        builder.version = try listingsVersion(connection)
        for table in ListingTable.allCases {
            let storage = ListingStorage.of(table)
            try connection.forEachRow("SELECT id, \(storage.columnList) FROM \(storage.name)") { row in
                builder.add(storage.record(in: row))
            }
        }
        let joins = try Self.joins(connection)
        if !joins.isEmpty { builder.join(joins, by: try Self.joinPreference(connection)) }
        return builder.build()
    }
}
