/// A map as a drawing within a page of HTML (SVG 2).
struct HTMLMap {
    private let map: MapSketch
    private let title: String

    init(_ map: MapSketch, title: String) {
        self.map = map
        self.title = title
    }

    /// The drawing, with its places in words for who does not see it.
    var text: String {
        let points = map.places.map(\.coordinate) + map.boundaries.joined()
        guard let field = MapProjection(points, width: 600, tallest: 420, edge: 30) else { return "" }
        let rings = map.boundaries.map { ring in
            "<polygon points=\"\(ring.map { Self.pair(field.point($0)) }.joined(separator: " "))\"/>"
        }
        let places = map.places.map { place -> String in
            let point = field.point(place.coordinate)
            let (x, y) = (PDFBytes.number(point.x), PDFBytes.number(point.y))
            return
                "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"10\"/><text x=\"\(x)\" y=\"\(y)\" dy=\"4\">\(place.number)</text>"
        }
        let words = HTMLText.escaped("\(title): \(map.words)")
        return """
            <svg class="map" role="img" aria-label="\(words)" viewBox="0 0 600 \(PDFBytes.number(field.height))">
            \((rings + places).joined(separator: "\n"))
            </svg>
            """
    }

    private static func pair(_ point: PagePoint) -> String {
        "\(PDFBytes.number(point.x)),\(PDFBytes.number(point.y))"
    }
}
