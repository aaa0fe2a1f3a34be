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

    init(_ network: ServiceNetwork) {
        self.network = network
        lookup = Lookup(network: network)
        router = Router(network: network)
    }
}

/// Keeps the shelf of the latest state of the listings.
final class ShelfKeeper: Sendable {
    private let network: @Sendable () throws -> ServiceNetwork
    private let kept = Mutex<Shelf?>(nil)

    init(_ network: @escaping @Sendable () throws -> ServiceNetwork) { self.network = network }

    /// The shelf of the network as it is now; throws what the network throws.
    func shelf() throws -> Shelf {
        let current = try network()
        return kept.withLock { kept in
            if let kept, kept.network.version == current.version { return kept }
            let built = Shelf(current)
            kept = built
            return built
        }
    }
}
