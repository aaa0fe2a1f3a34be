#if Print
    import Directory

    extension LeafletSetter {
        /// A map with its numbers, the names that have room, and a scale; its places in words for who does not see it.
        func map(_ map: MapSketch, title: LeafletLine, parent: Int) throws(TypesettingError) -> [SetBox] {
            let points = map.places.map(\.coordinate) + map.boundaries.joined()
            let edge = style.size * 2.5
            guard let field = MapProjection(points, width: width, tallest: style.bodyHeight * 0.4, edge: edge) else {
                return []
            }
            let words = title.segments.map(\.text).joined() + ": " + map.words
            let element = lines.add(.figure, under: parent, alternative: words)
            var box = SetBox(height: field.height + 4, before: style.size)
            let frame = [(0.0, 0.0), (width, 0), (width, field.height), (0, field.height)].map {
                PagePoint(x: $0.0, y: $0.1)
            }
            let origin = PagePoint(x: 0, y: 0)
            for ring in map.boundaries {
                let path = PagePath.line(ring.map(field.point), isClosed: true)
                box.items.append(.path(path, origin, scale: 1, width: 0.6, .grey, element: element))
            }
            box.items.append(
                .path(.line(frame, isClosed: true), origin, scale: 1, width: 0.6, .grey, element: element))
            let radius = style.size * 0.75
            var taken = map.places.map { place -> PageRectangle in
                let point = field.point(place.coordinate)
                return PageRectangle(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
            }
            for place in map.places {
                let point = field.point(place.coordinate)
                let circle = PagePath.circle(x: point.x, y: point.y, radius: radius)
                box.items.append(.path(circle, origin, scale: 1, width: nil, .white, element: element))
                box.items.append(.path(circle, origin, scale: 1, width: 0.8, style.accent, element: element))
                box.items += try word("\(place.number)", middle: point, size: style.size * 0.75, element)
            }
            for place in map.places {
                let point = field.point(place.coordinate)
                box.items += try name(
                    place.name, beside: point, radius: radius, within: field.height, taken: &taken, element)
            }
            box.items += try scaleBar(field, element)
            box.keepsWithNext = true
            return [box]
        }

        private func shaped(_ text: String, size: Double, isBold: Bool) throws(TypesettingError) -> ShapedLine? {
            try lines.shaper.lines(
                [StyledText(text: text, language: "it", isBold: isBold)], style: TextStyle(size: size), width: 400,
                language: "it"
            ).first
        }

        private func word(
            _ text: String, middle: PagePoint, size: Double, _ element: Int
        ) throws(TypesettingError) -> [PrintItem] {
            guard let line = try shaped(text, size: size, isBold: true) else { return [] }
            let start = PagePoint(x: middle.x - (line.left + line.right) / 2, y: middle.y + size * 0.36)
            return line.runs.map { .glyphs($0, start, .black, element: element) }
        }

        /// The name of a place right or left of its circle, wherever nothing else stands; none where there is no room.
        private func name(
            _ text: String, beside point: PagePoint, radius: Double, within height: Double,
            taken: inout [PageRectangle], _ element: Int
        ) throws(TypesettingError) -> [PrintItem] {
            let size = style.size * 0.72
            guard let line = try shaped(text, size: size, isBold: false) else { return [] }
            let length = line.right - line.left
            for left in [point.x + radius + 1.5, point.x - radius - 1.5 - length] {
                let box = PageRectangle(x: left, y: point.y - size * 0.6, width: length, height: size * 1.2)
                let isInside = box.x >= 1 && box.x + box.width <= width - 1 && box.y >= 1 && box.y + box.height < height
                guard isInside, !taken.contains(where: { $0.touches(box) }) else { continue }
                taken.append(box)
                let start = PagePoint(x: left - line.left, y: point.y + size * 0.36)
                return line.runs.map { .glyphs($0, start, .black, element: element) }
            }
            return []
        }

        /// A bar of a round number of kilometres, about a fifth of the map.
        private func scaleBar(_ field: MapProjection, _ element: Int) throws(TypesettingError) -> [PrintItem] {
            let steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200]
            let length = steps.last { $0 * field.kilometre <= width / 5 } ?? steps[0]
            let end = PagePoint(x: 8 + length * field.kilometre, y: field.height - 8)
            let bar = PageRectangle(x: 8, y: end.y, width: end.x - 8, height: 1.5)
            let text = length < 1 ? "\(Int(length * 1000)) m" : "\(Int(length)) km"
            let words = try shaped(text, size: style.size * 0.7, isBold: false)
            let start = PagePoint(x: end.x + 4, y: end.y + 2)
            return [.fill(bar, .black, element: element)]
                + (words?.runs ?? []).map { .glyphs($0, start, .black, element: element) }
        }
    }

    extension PageRectangle {
        /// Whether two rectangles have a point in common.
        func touches(_ other: PageRectangle) -> Bool {
            x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
        }
    }
#endif
