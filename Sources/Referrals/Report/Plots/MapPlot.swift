import Directory

/// Municipalities as discs at their centres, whose area is the number; a hidden number is a small dashed ring.
///
/// The projection is equirectangular about the middle of the places, true to scale to a hundredth within a region.
public struct MapPlot {
    /// One place.
    public struct Place: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Where it is.
        public let centre: Coordinate
        /// Its number.
        public let cell: ReportCell

        /// A place from its parts.
        public init(name: String, centre: Coordinate, cell: ReportCell) {
            self.name = name
            self.centre = centre
            self.cell = cell
        }
    }

    private let title: Phrase
    private let places: [Place]

    /// A map of places.
    public init(title: Phrase, places: [Place]) {
        self.title = title
        // Large ones first, so that small ones lie upon them.
        self.places = places.sorted { ($0.cell.number ?? 0, $1.name) > ($1.cell.number ?? 0, $0.name) }
    }

    /// The drawing (SVG 1.1); `words` puts a phrase into the reader's language.
    public func svg(words: (Phrase) -> String) -> String {
        let latitudes = places.map(\.centre.latitude)
        let longitudes = places.map(\.centre.longitude)
        guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
            let east = longitudes.max()
        else { return SVGText.drawing(width: 640, height: 20, title: words(title), []) }
        let squeeze = Self.cosine(ofDegrees: (south + north) / 2)
        let span = max((east - west) * squeeze, north - south, 0.02)
        let (side, margin) = (460.0, 60.0)
        let most = max(1, places.compactMap(\.cell.number).max() ?? 1)
        var (parts, labels, taken): ([String], [String], [(x: Double, y: Double)]) = ([], [], [])
        for place in places {
            let x = margin + (place.centre.longitude - west) * squeeze / span * side
            let y = margin + (north - place.centre.latitude) / span * side
            let radius = place.cell.number.map { 3 + 13 * (Double($0) / Double(most)).squareRoot() } ?? 5
            let look =
                place.cell.number == nil
                ? "fill=\"#fff\" stroke=\"#777\" stroke-dasharray=\"3 2\""
                : "fill=\"#1f5c99\" fill-opacity=\"0.55\" stroke=\"#123a61\""
            parts.append(
                "<circle cx=\"\(SVGText.length(x))\" cy=\"\(SVGText.length(y))\" r=\"\(SVGText.length(radius))\" \(look)/>"
            )
            // A label goes down a line where another is there already.
            var line = y + 4
            while taken.contains(where: { abs($0.y - line) < 13 && abs($0.x - x) < 150 }) { line += 13 }
            taken.append((x, line))
            labels.append(
                SVGText.text("\(place.name) \(place.cell.text)", x: x + radius + 3, y: line))
        }
        let width = (east - west) * squeeze / span * side + margin * 2 + 120
        return SVGText.drawing(
            width: width, height: (north - south) / span * side + margin * 2, title: words(title),
            parts + ["<g stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">"] + labels + ["</g>"])
    }

    /// The cosine by its series, which is exact to a millionth up to 70 degrees.
    private static func cosine(ofDegrees degrees: Double) -> Double {
        let square = degrees * degrees * Double.pi * Double.pi / 32400
        return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
    }
}
