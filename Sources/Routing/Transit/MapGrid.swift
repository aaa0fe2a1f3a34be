import Directory
import Glibc

/// The plane of the Universal Transverse Mercator zone of a place, in which a length is true to four in ten thousand
/// (Snyder 1987, Map Projections: A Working Manual, equations 3-21 and 8-9 to 8-15; ellipsoid of WGS 84).
struct MapGrid {
    /// Metres east of the zone's middle and north of the equator.
    struct Point: Hashable {
        var east: Double, north: Double

        func distance(to other: Point) -> Double { hypot(other.east - east, other.north - north) }
    }

    private let meridian: Double
    private static let radians = Double.pi / 180
    private static let axis = 6_378_137.0, scale = 0.9996
    /// The squares of the first and the second eccentricity.
    private static let (square, second) = {
        let flattening = 1 / 298.257223563
        let square = flattening * (2 - flattening)
        return (square, square / (1 - square))
    }()

    /// The plane of the zone that a longitude lies in.
    init(longitude: Double) { meridian = ((longitude + 180) / 6).rounded(.down) * 6 - 177 }

    /// Where a place lies in the plane.
    func point(latitude: Double, longitude: Double) -> Point {
        let angle = latitude * Self.radians
        let cosine = cos(angle), tangent = tan(angle)
        let normal = Self.axis / (1 - Self.square * sin(angle) * sin(angle)).squareRoot()
        let t = tangent * tangent, c = Self.second * cosine * cosine
        let a = (longitude - meridian) * Self.radians * cosine, square = a * a
        let eastOfCube = (5 - 18 * t + t * t + 72 * c - 58 * Self.second) * square / 120
        let east = a * (1 + square * ((1 - t + c) / 6 + eastOfCube))
        let northOfFourth = (61 - 58 * t + t * t + 600 * c - 330 * Self.second) * square / 720
        let north = square * (0.5 + square * ((5 - t + 9 * c + 4 * c * c) / 24 + northOfFourth))
        return Point(
            east: Self.scale * normal * east, north: Self.scale * (Self.arc(angle) + normal * tangent * north))
    }

    /// The length of the meridian from the equator to a latitude.
    private static func arc(_ angle: Double) -> Double {
        let (e2, e4, e6) = (square, square * square, square * square * square)
        let zeroth = 1 - e2 / 4 - 3 * e4 / 64 - 5 * e6 / 256
        let first = 3 * e2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024
        let second = 15 * e4 / 256 + 45 * e6 / 1024
        let third = 35 * e6 / 3072
        return axis * (zeroth * angle - first * sin(2 * angle) + second * sin(4 * angle) - third * sin(6 * angle))
    }
}
