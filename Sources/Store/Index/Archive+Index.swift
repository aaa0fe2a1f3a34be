import Database
import Directory
import Routing

extension MappedFile: ImageWords {}

extension Archive {
    /// The services from which on an index is kept beside the data file; fewer are read whole as fast.
    package static let indexedFrom = 2000

    /// The file of the index.
    package var indexPath: String { "\(path).index" }

    /// The file of the services that changed since the index was made.
    package var newerIndexPath: String { "\(path).index.newer" }

    /// The index of the listings as they stand, mapped from its file, with a newer one over it of the services that have
    /// changed since; built anew when there is none, or when what changed cannot be told or is too much.
    ///
    /// `nil` for an archive of fewer services than `least`, for one with joined records, for one only to be read that has
    /// no index to go by, and for one beyond an index's numbers.
    package func routingIndex(from least: Int = indexedFrom) throws(ArchiveError) -> LayeredIndex? {
        try attempt {
            guard try Self.joins(connection).isEmpty else { return nil }
            let stamp = try connection.readTransaction { try Self.stamp(connection) }
            if let index = try keptIndex(stamp) { return index }
            guard mode != .readOnly, try hasServices(least) else { return nil }
            try connection.transaction { try ExcerptReader.index(connection) }
            guard let index = try connection.readTransaction({ try buildIndex() }) else { return nil }
            try MappedFile.write(index.imageWords, to: indexPath)
            return LayeredIndex(index)
        }
    }

    /// The index in the file, with what is newer than it.
    private func keptIndex(_ stamp: UInt64) throws -> LayeredIndex? {
        guard let file = try? MappedFile(path: indexPath), let base = RoutingIndex(image: file) else { return nil }
        if base.stamp == stamp { return LayeredIndex(base) }
        if let file = try? MappedFile(path: newerIndexPath), let newer = RoutingIndex(image: file),
            newer.stamp == stamp, newer.origin.0 == base.stamp
        {
            return LayeredIndex(base, newer: newer)
        }
        let newer = try connection.readTransaction { try buildNewer(than: base) }
        guard let newer else { return nil }
        if mode != .readOnly { try MappedFile.write(newer.imageWords, to: newerIndexPath) }
        return LayeredIndex(base, newer: newer)
    }

    /// Whether the index's files, if there are any, are as they were written.
    package func isIndexSound() throws(ArchiveError) -> Bool {
        [indexPath, newerIndexPath].allSatisfy { path in
            guard let file = try? MappedFile(path: path), RoutingIndex(image: file) != nil else { return true }
            return RoutingIndex.isSound(image: file)
        }
    }

    private func hasServices(_ count: Int) throws(DatabaseError) -> Bool {
        try connection.firstRow("SELECT id FROM services LIMIT 1 OFFSET \(max(0, count - 1))") != nil
    }

    /// What tells one state of the listings from another, also from that of another file under the same name.
    private static func stamp(_ connection: Connection) throws -> UInt64 {
        var fingerprint = Fingerprint()
        for sql in [
            "SELECT value FROM counters WHERE name = 'listings_version'",
            "SELECT count(*), max(id), max(applied_at), max(undone_at) FROM imports",
            "SELECT source, applied_at, created, updated FROM imports ORDER BY id DESC LIMIT 1",
        ] {
            for row in try connection.rows(sql) { fingerprint.absorb("\(row.values)") }
        }
        return UInt64(fingerprint.description.prefix(16), radix: 16) ?? 0
    }

    /// The index, built a thousand services at a time, so that a nation's listings need never be in memory at once.
    private func buildIndex() throws -> RoutingIndex? {
        let ids = try connection.rows("SELECT id FROM services").compactMap { $0.text(0) }
            .sorted(by: IdentifierOrder.precedes)
        return try encoder(of: ids).finish(
            stamp: try Self.stamp(connection), origin: try IndexState(connection).words)
    }

    /// The index of what changed since another was made; `nil` where that cannot be told, or is too much.
    private func buildNewer(than base: RoutingIndex) throws -> RoutingIndex? {
        guard let changed = try ChangedServices(connection).since(IndexState(words: base.origin)) else { return nil }
        return try encoder(of: changed.sorted(by: IdentifierOrder.precedes)).finish(
            stamp: try Self.stamp(connection), origin: (base.stamp, 0), replacing: changed)
    }

    private func encoder(of ids: [String]) throws -> IndexEncoder {
        let newest = try connection.firstRow("SELECT max(updated) FROM service_capacities")?.text(0)
        var encoder = IndexEncoder(areas: try allAreas(), newestCapacity: newest.flatMap { Day($0) })
        let version = try listingsVersion(connection)
        for start in stride(from: 0, to: ids.count, by: 1000) {
            var reader = ExcerptReader(connection, version: version)
            encoder.add(try reader.network(services: ids[start..<min(start + 1000, ids.count)], areas: [String]()))
        }
        return encoder
    }

    private func allAreas() throws -> AreaTree {
        var builder = NetworkBuilder()
        let storage = ListingStorage.of(.areas)
        try connection.forEachRow("SELECT id, \(storage.columnList) FROM \(storage.name)") { row in
            builder.add(storage.record(in: row))
        }
        return builder.areaTree()
    }
}
