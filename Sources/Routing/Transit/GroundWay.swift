import Directory

/// The way of a vehicle over ground, laid into a plane.
struct GroundWay {
    private let points: [MapGrid.Point]
    /// The metres from the first point to each.
    private let metres: [Double]
    /// Whether the way never meets itself but where its ends may.
    let isSimple: Bool

    /// The way of a shape; `nil` for one of fewer than two points.
    init?(_ shape: TransitShape, _ grid: MapGrid) {
        guard shape.points.count > 1 else { return nil }
        points = shape.points.map { grid.point(latitude: $0.latitude, longitude: $0.longitude) }
        var metres = [0.0]
        for (point, next) in zip(points, points.dropFirst()) {
            metres.append(metres[metres.count - 1] + point.distance(to: next))
        }
        self.metres = metres
        isSimple = Self.isSimple(points)
    }

    /// The length of the whole way in metres.
    var length: Double { metres[metres.count - 1] }

    /// The metres along the way to where it comes nearest to a point.
    func position(of place: MapGrid.Point) -> Double {
        var (best, nearest) = (0.0, Double.infinity)
        for index in 1..<points.count {
            let (start, end) = (points[index - 1], points[index])
            let (east, north) = (end.east - start.east, end.north - start.north)
            let square = east * east + north * north
            let along = (place.east - start.east) * east + (place.north - start.north) * north
            let share = square > 0 ? min(1, max(0, along / square)) : 0
            let foot = MapGrid.Point(east: start.east + share * east, north: start.north + share * north)
            let distance = place.distance(to: foot)
            guard distance < nearest else { continue }
            (best, nearest) = (metres[index - 1] + share * (metres[index] - metres[index - 1]), distance)
        }
        return best
    }

    private static func isSimple(_ all: [MapGrid.Point]) -> Bool {
        // A point told twice is no part of its own.
        var points: [MapGrid.Point] = []
        for point in all where point != points.last { points.append(point) }
        let isClosed = points.first == points.last
        for first in 1..<max(1, points.count) {
            for second in (first + 1)..<max(first + 1, points.count) {
                let (a, b, c, d) = (points[first - 1], points[first], points[second - 1], points[second])
                if second == first + 1 {
                    if turnsBack(a, b, d) { return false }
                } else if isClosed, first == 1, second == points.count - 1 {
                    if turnsBack(c, d, b) { return false }
                } else if meet(a, b, c, d) {
                    return false
                }
            }
        }
        return true
    }

    /// Twice the area of a triangle, above zero where it turns left.
    private static func turn(_ a: MapGrid.Point, _ b: MapGrid.Point, _ c: MapGrid.Point) -> Double {
        (b.east - a.east) * (c.north - a.north) - (b.north - a.north) * (c.east - a.east)
    }

    /// Whether the way goes back over itself at `b`.
    private static func turnsBack(_ a: MapGrid.Point, _ b: MapGrid.Point, _ c: MapGrid.Point) -> Bool {
        turn(a, b, c) == 0
            && (a.east - b.east) * (c.east - b.east) + (a.north - b.north) * (c.north - b.north) > 0
    }

    /// Whether two stretches have a point in common.
    private static func meet(_ a: MapGrid.Point, _ b: MapGrid.Point, _ c: MapGrid.Point, _ d: MapGrid.Point) -> Bool {
        func overlap(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Bool {
            max(min(a, b), min(c, d)) <= min(max(a, b), max(c, d))
        }
        guard overlap(a.east, b.east, c.east, d.east), overlap(a.north, b.north, c.north, d.north) else { return false }
        return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
    }
}
