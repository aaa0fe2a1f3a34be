import Directory
import Glibc

/// The country within some metres of a point, laid flat so that no place seems farther than it is.
///
/// For a place within the reach the flat distance is at most the true one: the parallel shrinks as it does at the
/// reach's edge farther from the equator, and an arc is taken for its chord (haversine, Sinnott 1984).
struct Reach {
    /// The point, in ten-millionths of a degree.
    let north: Double, east: Double
    /// Metres for a ten-millionth of a degree.
    let metresNorth: Double, metresEast: Double
    /// The farthest that counts.
    let metres: Double

    /// What rounding to whole metres and the records' coordinates may take off a distance.
    static let slack = 2.0
    /// Beyond it a flat map is of no use.
    static let farthest = 500_000

    /// The reach around a point; `nil` where it is too wide, or comes near a pole or the date line.
    init?(_ origin: Coordinate, metres: Int) {
        guard metres <= Self.farthest else { return nil }
        let radians = Double.pi / 180
        let angle = (Double(metres) + Self.slack) / Coordinate.earthRadius
        let latitude = abs(origin.latitude) * radians
        guard latitude + angle < 88 * radians else { return nil }
        let farCosine = cos(latitude + angle)
        let wide = 2 * asin(min(1, sin(angle / 2) / farCosine))
        guard abs(origin.longitude) * radians + wide < Double.pi else { return nil }
        let half = max(wide, angle) / 2
        let chord = half < 1e-9 ? 1 : sin(half) / half
        north = origin.latitude * 1e7
        east = origin.longitude * 1e7
        metresNorth = Coordinate.earthRadius * radians * 1e-7 * chord
        metresEast = metresNorth * (cos(latitude) * farCosine).squareRoot()
        self.metres = Double(metres)
    }

    /// The square of the flat distance to a record's point.
    @inline(__always)
    func square(point: UInt64) -> Double {
        square(latitude: Int32(truncatingIfNeeded: point), longitude: Int32(truncatingIfNeeded: point &>> 32))
    }

    /// The square of the flat distance to a place, in square metres.
    @inline(__always)
    func square(latitude: Int32, longitude: Int32) -> Double {
        let up = (Double(latitude) - north) * metresNorth
        let right = (Double(longitude) - east) * metresEast
        return up * up + right * right
    }

    /// The square of the flat distance to the nearest point of a rectangle.
    @inline(__always)
    func square(_ bounds: IndexBounds) -> Double {
        let up = max(0, max(Double(bounds.south) - north, north - Double(bounds.north))) * metresNorth
        let right = max(0, max(Double(bounds.west) - east, east - Double(bounds.east))) * metresEast
        return up * up + right * right
    }
}
