// The one file of the module that needs the platform's maths (docs/decisions/0004-directory-may-use-libc-maths.md).
import Glibc

/// A length over ground in whole metres.
public struct Distance: Sendable, Hashable, Comparable {
    /// Metres, rounded to the nearest.
    public let metres: Int

    /// A length in metres.
    public init(metres: Int) { self.metres = metres }

    /// Orders by length.
    public static func < (left: Distance, right: Distance) -> Bool { left.metres < right.metres }
}

extension Coordinate {
    /// The Earth's mean radius in metres (IUGG 1980).
    public static let earthRadius = 6371008.7714150598

    /// The great-circle distance to `other`, by the haversine formula on a sphere (Sinnott 1984), halves rounded up.
    public func distance(to other: Coordinate) -> Distance {
        let radians = Double.pi / 180
        let sineLatitude = sin((other.latitude - latitude) * radians / 2)
        let sineLongitude = sin((other.longitude - longitude) * radians / 2)
        let chord =
            sineLatitude * sineLatitude
            + cos(other.latitude * radians) * cos(latitude * radians) * sineLongitude * sineLongitude
        let metres = 2 * Self.earthRadius * asin(min(1, chord.squareRoot()))
        return Distance(metres: Int((metres + 0.5).rounded(.down)))
    }
}
