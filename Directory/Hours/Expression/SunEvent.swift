// The platform's maths, as for distances (docs/decisions/0004-directory-may-use-libc-maths.md).
import Glibc

/// An event of the sun that opening hours may name.
public enum SunEvent: String, Sendable, Hashable, CaseIterable {
    /// Civil dawn: the sun's middle six degrees under the horizon, rising.
    case dawn
    /// The sun's upper edge appears.
    case sunrise
    /// The sun's upper edge goes.
    case sunset
    /// Civil dusk.
    case dusk

    /// Minutes since midnight taken where no place is known (OpenStreetMap's specification).
    var nominal: Int {
        switch self {
        case .dawn: 5 * 60 + 30
        case .sunrise: 6 * 60
        case .sunset: 18 * 60
        case .dusk: 18 * 60 + 30
        }
    }

    /// Degrees of the sun's middle over the horizon, refraction counted.
    private var altitude: Double {
        switch self {
        case .dawn, .dusk: -6
        case .sunrise, .sunset: -0.833
        }
    }

    /// Minutes after midnight of universal time at which the event falls on `day`, rounded down; `nil` where the sun
    /// does not rise or set that day.
    ///
    /// Source: NOAA's solar calculator, after Meeus, "Astronomical Algorithms", 1998, chapters 15, 25 and 28; within a
    /// minute between the polar circles.
    func universalMinute(on day: Day, at place: Coordinate) -> Int? {
        let radians = Double.pi / 180
        let latitude = place.latitude * radians
        let sign: Double = self == .dawn || self == .sunrise ? 1 : -1
        var minutes = 720 - 4 * place.longitude
        // The sun moves while it rises, so its place is taken again at the time just found.
        for _ in 0..<3 {
            let sun = Sun(century: (Double(day.ordinal) + minutes / 1440 - 10957.5) / 36525)
            let cosine =
                (sin(altitude * radians) - sin(latitude) * sin(sun.declination))
                / (cos(latitude) * cos(sun.declination))
            guard (-1...1).contains(cosine) else { return nil }
            minutes = 720 - 4 * (place.longitude + sign * acos(cosine) / radians) - sun.equationOfTime
        }
        return Int(minutes.rounded(.down))
    }
}

/// Where the sun stands, by centuries since the noon of 1 January 2000 of universal time.
private struct Sun {
    /// Radians north of the equator.
    let declination: Double
    /// Minutes the sundial is ahead of the mean sun.
    let equationOfTime: Double

    init(century: Double) {
        let radians = Double.pi / 180
        let meanLongitude = (280.46646 + century * (36000.76983 + century * 0.0003032)) * radians
        let anomaly = (357.52911 + century * (35999.05029 - 0.0001537 * century)) * radians
        let eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
        let centre =
            sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century))
            + sin(2 * anomaly) * (0.019993 - 0.000101 * century) + sin(3 * anomaly) * 0.000289
        let node = (125.04 - 1934.136 * century) * radians
        let longitude = meanLongitude + (centre - 0.00569 - 0.00478 * sin(node)) * radians
        let seconds = 21.448 - century * (46.815 + century * (0.00059 - century * 0.001813))
        let obliquity = (23 + (26 + seconds / 60) / 60 + 0.00256 * cos(node)) * radians
        declination = asin(sin(obliquity) * sin(longitude))
        let half = tan(obliquity / 2) * tan(obliquity / 2)
        let terms =
            half * sin(2 * meanLongitude) - 2 * eccentricity * sin(anomaly)
            + 4 * eccentricity * half * sin(anomaly) * cos(2 * meanLongitude)
            - 0.5 * half * half * sin(4 * meanLongitude) - 1.25 * eccentricity * eccentricity * sin(2 * anomaly)
        equationOfTime = 4 * terms / radians
    }
}
