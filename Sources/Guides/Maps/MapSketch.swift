import Directory

/// A small map: numbered places, and the lines of boundaries where data have them.
public struct MapSketch: Sendable, Hashable {
    /// A numbered place.
    public struct Place: Sendable, Hashable {
        /// Its number.
        public let number: Int
        /// Its name.
        public let name: String
        /// Where it is.
        public let coordinate: Coordinate
    }

    /// The places.
    public var places: [Place]
    /// The boundaries, each a ring of points.
    public var boundaries: [[Coordinate]]

    /// A map of places.
    public init(places: [Place], boundaries: [[Coordinate]] = []) {
        self.places = places
        self.boundaries = boundaries
    }

    /// The places with their numbers as words, for who does not see the map.
    public var words: String { places.map { "\($0.number) \($0.name)" }.joined(separator: ", ") }
}

/// Puts points of the Earth on a field: north up, degrees of longitude as long as they are at its middle.
struct MapProjection {
    private let west: Double, north: Double, stretch: Double
    /// Points of the field for a degree north.
    let scale: Double
    /// The height that the field takes for its width.
    let height: Double

    /// A field of a width, no higher than `tallest`, with all points and room around them; `nil` for no points.
    init?(_ points: [Coordinate], width: Double, tallest: Double, edge: Double) {
        guard let first = points.first else { return nil }
        var (south, north) = (first.latitude, first.latitude)
        var (west, east) = (first.longitude, first.longitude)
        for point in points {
            south = min(south, point.latitude)
            north = max(north, point.latitude)
            west = min(west, point.longitude)
            east = max(east, point.longitude)
        }
        stretch = MapProjection.cosine(ofDegrees: (south + north) / 2)
        // A single place still has two kilometres around it.
        let across = max((east - west) * stretch, 0.02)
        let down = max(north - south, 0.02)
        scale = min((width - 2 * edge) / across, (tallest - 2 * edge) / down)
        height = down * scale + 2 * edge
        let spare = (width / scale - (east - west) * stretch) / 2
        self.west = west - spare / stretch
        self.north = (north + south) / 2 + height / scale / 2
    }

    /// Where a point lies on the field.
    func point(_ coordinate: Coordinate) -> PagePoint {
        PagePoint(
            x: (coordinate.longitude - west) * stretch * scale, y: (north - coordinate.latitude) * scale)
    }

    /// The points of the field that a kilometre takes: a degree of latitude has 111.2 (IUGG mean radius).
    var kilometre: Double { scale / 111.2 }

    /// The cosine by its series to the sixth power, good to 0.1 % below 75 degrees.
    private static func cosine(ofDegrees degrees: Double) -> Double {
        let angle = degrees * 3.141592653589793 / 180
        let square = angle * angle
        return max(0.2, 1 - square / 2 + square * square / 24 - square * square * square / 720)
    }
}
