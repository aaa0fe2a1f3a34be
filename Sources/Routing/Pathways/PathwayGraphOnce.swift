import Directory
import Synchronization

/// The graph of a network's pathways, built when it is first asked for and kept.
final class PathwayGraphOnce: Sendable {
    private let graph = Mutex<PathwayGraph?>(nil)

    /// The graph of the network, which is always the same one.
    func graph(of network: ServiceNetwork) -> PathwayGraph {
        graph.withLock { graph in
            if let graph { return graph }
            let built = PathwayGraph(network)
            graph = built
            return built
        }
    }
}
