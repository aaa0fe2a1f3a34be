import Directory
import Routing
import Search
import Synchronization

/// A network with what is built from it: made once for each state of the listings.
struct Shelf: Sendable {
    /// The network.
    let network: ServiceNetwork
    /// Finds by words.
    let lookup: Lookup
    /// Finds by needs and facts.
    let router: Router

    init(_ network: ServiceNetwork, standings: [String: Standing]) {
        self.network = network
        lookup = Lookup(network: network)
        router = Router(network: network, standings: standings)
    }
}

/// Keeps the shelf of the latest state of the listings.
final class ShelfKeeper: Sendable {
    private let network: @Sendable () throws -> ServiceNetwork
    private let standings: @Sendable (ServiceNetwork) throws -> [String: Standing]
    private let kept = Mutex<Shelf?>(nil)

    init(
        _ network: @escaping @Sendable () throws -> ServiceNetwork,
        standings: @escaping @Sendable (ServiceNetwork) throws -> [String: Standing]
    ) {
        self.network = network
        self.standings = standings
    }

    /// The shelf of the network as it is now, with the standings of when it was made; throws what the network throws.
    func shelf() throws -> Shelf {
        let current = try network()
        return try kept.withLock { kept in
            if let kept, kept.network.version == current.version { return kept }
            let built = Shelf(current, standings: try standings(current))
            kept = built
            return built
        }
    }
}
