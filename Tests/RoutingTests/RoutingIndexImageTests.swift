import Directory
import Routing
import TestSupport
import Testing

/// The index as an image: written, read again, damaged.
struct RoutingIndexImageTests {
    /// An index of a network that is given in parts of so many services.
    private func index(_ network: ServiceNetwork, _ records: [[ListingRecord]], stamp: UInt64) throws -> RoutingIndex {
        var encoder = IndexEncoder(
            areas: network.areas, newestCapacity: network.services.flatMap(\.capacities).compactMap(\.updated).max())
        for part in records { encoder.add(SampleNetwork.network(of: part)) }
        return try #require(encoder.finish(stamp: stamp))
    }

    @Test(arguments: 0..<8)
    func `an image of parts, written and read, names all that the answer of the whole network is made of`(
        block: UInt64
    ) throws {
        for seed in 0..<CaseCount.scaled(8) {
            var world = RandomWorld(seed: block * 100_000 + UInt64(seed))
            let network = world.network
            let services = network.services.map(\.id)
            let records = services.map { id in world.services.filter { $0.id == id }.flatMap(\.records) }
            let written = try index(network, records, stamp: 7)
            let image = written.imageWords
            let read = try #require(RoutingIndex(image: image))
            #expect((0..<services.count).map(read.serviceID) == services)
            for _ in 0..<5 {
                let inquiry = world.inquiry(limit: world.pick(1...4))
                let found = read.candidates(for: inquiry, areas: network.areas) { _ in network }
                let chosen = world.services.filter { found.serviceIDs.contains($0.id) }
                let whole = Router(network: network, usesIndex: false).route(inquiry)
                let part = Router(network: SampleNetwork.network(chosen), usesIndex: false).route(inquiry)
                #expect(found.eligibleCount == whole.eligibleCount)
                #expect(part.matches == whole.matches && part.nearMisses == whole.nearMisses)
                #expect(part.nextQuestion == whole.nextQuestion && part.pathways == whole.pathways)
            }
        }
    }

    @Test func `an image is refused when cut or changed in its head, and found out when changed`()
        throws
    {
        var world = RandomWorld(seed: 5)
        let network = world.network
        let image = try index(network, [world.services.flatMap(\.records)], stamp: 3).imageWords
        #expect(RoutingIndex(image: image)?.stamp == 3)
        #expect(RoutingIndex(image: Array(image.dropLast())) == nil)
        #expect(RoutingIndex(image: [UInt64]()) == nil)
        for place in 0..<16 {
            var damaged = image
            damaged[place] ^= 1 << UInt64(world.pick(0...63))
            #expect(RoutingIndex(image: damaged) == nil)
        }
        #expect(RoutingIndex.isSound(image: image))
        for _ in 0..<200 {
            var damaged = image
            damaged[world.pick(0...(image.count - 1))] ^= 1 << UInt64(world.pick(0...63))
            #expect(!RoutingIndex.isSound(image: damaged))
        }
    }
}
