import Directory
import Exports
import Synchronization

/// Keeps the catalogs of the latest states of the listings, so that who reads page after page reads one state.
final class CatalogKeeper: Sendable {
    private let version: @Sendable () throws -> Int
    private let records: @Sendable () throws -> [ListingTable: [ListingRecord]]
    private let kept = Mutex<[ListingCatalog]>([])

    /// How many states are kept, the latest among them.
    static let limit = 3

    init(
        version: @escaping @Sendable () throws -> Int,
        records: @escaping @Sendable () throws -> [ListingTable: [ListingRecord]]
    ) {
        self.version = version
        self.records = records
    }

    /// The catalog of the listings as they are now, or of the version named; `nil` when that one is no longer kept.
    func catalog(version wanted: String?) throws -> ListingCatalog? {
        let current = try version()
        return try kept.withLock { kept in
            if let wanted, let found = kept.first(where: { "\($0.version)" == wanted }) { return found }
            if let wanted, wanted != "\(current)" { return nil }
            if let found = kept.first(where: { $0.version == current }) { return found }
            let built = ListingCatalog(PublicListings(try records()), version: current)
            kept = [built] + kept.prefix(Self.limit - 1)
            return built
        }
    }
}
