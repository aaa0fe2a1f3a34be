import Directory
import Testing

@testable import Routing

/// What trips come to, on ways that can be reckoned by hand.
struct TripFiguresTests {
    /// The plane's north at the pole is the meridian's quarter, 10,001,965.729 m on WGS 84, times 0.9996.
    @Test func `the plane has the lengths of the ellipsoid`() {
        let grid = MapGrid(longitude: 8.6)
        #expect(abs(grid.point(latitude: 90, longitude: 9).north - 0.9996 * 10_001_965.729) < 0.01)
        #expect(grid.point(latitude: 0, longitude: 9) == MapGrid.Point(east: 0, north: 0))
        // A degree of the equator, 111,319.491 m, at the middle of a zone.
        let degree = grid.point(latitude: 0, longitude: 9.5).east - grid.point(latitude: 0, longitude: 8.5).east
        #expect(abs(degree - 0.9996 * 111_319.491) < 2)
    }

    /// The square of a thousandth of a degree south of the equator's zero, walked in the order given.
    private func way(_ corners: [(Double, Double)]) -> GroundWay? {
        let points = corners.compactMap { Coordinate(latitude: $0.0 / 1000, longitude: 9 + $0.1 / 1000) }
        return GroundWay(TransitShape(id: "w", points: points.map(TransitShape.Point.init)), MapGrid(longitude: 9))
    }

    private static let simple: [[(Double, Double)]] = [
        [(0, 0), (0, 1), (1, 1)], [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)], [(0, 0), (0, 0), (0, 1)],
    ]
    private static let crossing: [[(Double, Double)]] = [
        [(0, 0), (1, 1), (0, 1), (1, 0)], [(0, 0), (0, 1), (0, 0.5)], [(0, 0), (0, 2), (1, 2), (1, 1), (0, 1)],
        [(0, 0), (0, 1), (1, 1), (0, 0), (0, 1)],
    ]

    @Test func `a way is simple unless it meets itself elsewhere than at its ends`() throws {
        for corners in Self.simple { #expect(try #require(way(corners)).isSimple, "\(corners)") }
        for corners in Self.crossing { #expect(try !#require(way(corners)).isSimple, "\(corners)") }
    }

    @Test func `a trip's way goes from its first stop to its last, or is the whole where it crosses itself`() throws {
        func feed(_ corners: [(Double, Double)], stops: [(Double, Double)]) throws -> TransitFeed {
            func coordinate(_ place: (Double, Double)) throws -> Coordinate {
                try #require(Coordinate(latitude: place.0 / 1000, longitude: 9 + place.1 / 1000))
            }
            return TransitFeed(
                publisher: "p",
                stops: try stops.enumerated().map { place, point in
                    TransitStop(id: "s\(place)", name: "s", coordinate: try coordinate(point))
                },
                routes: [TransitRoute(id: "r", name: "r")], calendars: [TransitCalendar(id: "c", weekdays: 1)],
                trips: [
                    TransitTrip(
                        id: "t", route: 0, calendar: 0, direction: 1, shape: 0, calls: 0..<stops.count)
                ],
                calls: stops.indices.map {
                    TransitCall(stop: Int32($0), arrival: Int32($0 * 60), departure: Int32($0 * 60))
                },
                shapes: [TransitShape(id: "w", points: try corners.map(coordinate).map(TransitShape.Point.init))])
        }
        let unit = 0.9996 * 111.319491
        let straight = try #require(try feed([(0, 0), (0, 10)], stops: [(0.1, 2), (0, 7)]).tripFigures.first)
        #expect(abs(try #require(straight.metres) - 5 * unit) < 0.1)
        #expect(abs(try #require(straight.speed) - 5 * unit / 1000 * 60) < 0.1)
        #expect((straight.pattern, straight.callCount, straight.isLoop) == ("1-1", 2, false))
        let crossed = try feed([(0, 0), (0, 10), (1, 10), (1, 5), (-1, 5)], stops: [(0, 2), (0, 7)]).tripFigures
        // North of the equator a degree of the meridian is shorter than one of the equator.
        #expect(abs(try #require(crossed.first?.metres) - (15 * unit + 3 * 0.9996 * 110.574)) < 0.5)
    }
}
