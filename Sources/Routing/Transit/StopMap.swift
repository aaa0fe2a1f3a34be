import Directory

/// Where stops are, so that those near a point are found without looking at all.
struct StopMap: Sendable {
    /// The stops from south to north.
    private let order: [(latitude: Double, stop: Int32)]
    private let points: [Coordinate]

    init(_ points: [Coordinate]) {
        self.points = points
        order = points.enumerated().map { ($1.latitude, Int32($0)) }.sorted { $0 < $1 }
    }

    /// The stops within a distance of a point, in the order of their numbers.
    func near(_ point: Coordinate, within reach: Distance) -> [(stop: Int32, distance: Distance)] {
        // A degree of latitude is 111,195 m on the sphere that distances are reckoned on; 1 m covers the rounding.
        let band = Double(reach.metres + 1) / 111_194.9
        var position = order.partition { $0.latitude >= point.latitude - band }
        var found: [(stop: Int32, distance: Distance)] = []
        while position < order.count, order[position].latitude <= point.latitude + band {
            let stop = order[position].stop
            let distance = point.distance(to: points[Int(stop)])
            if distance <= reach { found.append((stop, distance)) }
            position += 1
        }
        return found.sorted { $0.stop < $1.stop }
    }
}

extension Array {
    /// The first position whose element fulfils what all after it fulfil too; the count where none does.
    func partition(_ isPast: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
