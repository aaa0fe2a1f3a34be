import Directory

/// Where postal codes are, as far as the listings' own addresses tell.
struct PostcodeIndex: Sendable {
    private var centroids: [String: Coordinate] = [:]
    private var areas: [String: Set<String>] = [:]
    /// The wider areas of each area, itself among them.
    private var lineages: [String: Set<String>] = [:]

    init(_ listings: PublicListings) {
        let places = Dictionary(
            listings.records(of: .locations).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var points: [String: [Coordinate]] = [:]
        for address in listings.records(of: .addresses) {
            guard let code = address["postal_code"].map(Self.folded),
                let place = address["location_id"].flatMap({ places[$0] })
            else { continue }
            if let point = Self.point(of: place) { points[code, default: []].append(point) }
            if let area = place["area_id"] { areas[code, default: []].insert(area) }
        }
        centroids = points.compactMapValues { points in
            let count = Double(points.count)
            return Coordinate(
                latitude: points.reduce(0) { $0 + $1.latitude } / count,
                longitude: points.reduce(0) { $0 + $1.longitude } / count)
        }
        let parents = Dictionary(
            listings.records(of: .areas).map { ($0.id, $0["parent_id"]) }, uniquingKeysWith: { first, _ in first })
        for id in parents.keys {
            var lineage: Set<String> = []
            var next: String? = id
            while let area = next, lineage.insert(area).inserted { next = parents[area] ?? nil }
            lineages[id] = lineage
        }
    }

    /// The middle of the places that have the code; `nil` when none has.
    func centroid(of code: String) -> Coordinate? { centroids[Self.folded(code)] }

    /// Whether a service with these areas serves the code: one without areas serves all, and a code of no known area
    /// may lie in any.
    func serves(_ serviceAreas: [String], code: String) -> Bool {
        guard !serviceAreas.isEmpty, let homes = areas[Self.folded(code)] else { return true }
        return serviceAreas.contains { area in
            homes.contains { home in
                lineages[home]?.contains(area) ?? (home == area) || lineages[area]?.contains(home) == true
            }
        }
    }

    /// The point of a place, where it has one.
    static func point(of place: ListingRecord) -> Coordinate? {
        guard let latitude = place["latitude"].flatMap(Double.init),
            let longitude = place["longitude"].flatMap(Double.init)
        else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }

    /// Codes are compared without spaces and case: British ones are written in several ways.
    private static func folded(_ code: String) -> String { code.filter { !$0.isWhitespace }.uppercased() }
}
