import Directory

/// Where the elements of a file are: nodes by themselves, ways and relations by the middle of what they are made of.
struct OSMGeometry {
    private var points: [String: Coordinate] = [:]
    private var members: [String: [String]] = [:]

    /// Takes an element of the file.
    mutating func take(_ element: OSMElement) {
        if let point = element.point { points[element.id] = point }
        if !element.members.isEmpty { members[element.id] = element.members }
    }

    /// The middle of an element's box, and those of its members that the file lacks.
    func centre(of element: OSMElement) -> (point: Coordinate?, missing: [String]) {
        if let point = element.point { return (point, []) }
        var missing: [String] = []
        var found: [Coordinate] = []
        var seen: Set<String> = [element.id]
        var open = element.members
        while let id = open.popLast() {
            guard seen.insert(id).inserted else { continue }
            if let point = points[id] {
                found.append(point)
            } else if let inner = members[id] {
                open += inner
            } else {
                missing.append(id)
            }
        }
        let (north, east) = (found.map(\.latitude), found.map(\.longitude))
        guard let south = north.min(), let top = north.max(), let west = east.min(), let right = east.max() else {
            return (nil, missing.sorted())
        }
        return (Coordinate(latitude: (south + top) / 2, longitude: (west + right) / 2), missing.sorted())
    }
}
