import Synchronization

/// The drawings of guides, on a field of 24 by 24: strokes of some width, or filled where the width is `nil`.
enum IconDrawing {
    /// One stroke of a drawing.
    struct Shape: Sendable, Hashable {
        let path: PagePath
        let width: Double?
    }

    /// The shapes of a drawing; a need without one of its own has that of a door.
    static func of(_ icon: LeafletIcon) -> [Shape] {
        drawn.withLock { drawn in
            if let known = drawn[icon] { return known }
            let shapes = shapes(of: icon)
            drawn[icon] = shapes
            return shapes
        }
    }

    private static let drawn = Mutex<[LeafletIcon: [Shape]]>([:])

    private static func shapes(of icon: LeafletIcon) -> [Shape] {
        let texts: [String] =
            switch icon {
            case .place: ["M 12 22 C 4 13 5 3 12 3 C 19 3 20 13 12 22 Z", "O 12 9 2.5"]
            case .way: ["M 5 4 L 19 4 L 19 17 L 5 17 Z", "M 5 11 L 19 11", "O 8 20 1.5", "O 16 20 1.5"]
            case .phone:
                ["M 5 4 L 9 3 L 11 8 L 8.5 10 C 10 13 11 14 14 15.5 L 16 13 L 21 15 L 20 19 C 13 23 1 11 5 4 Z"]
            case .mail: ["M 3 6 L 21 6 L 21 18 L 3 18 Z", "M 3 6 L 12 13 L 21 6"]
            case .web: ["O 12 12 9", "M 3 12 L 21 12", "M 12 3 C 6 8 6 16 12 21 C 18 16 18 8 12 3"]
            case .hours: ["O 12 12 9", "M 12 6 L 12 12 L 16 14"]
            case .speech: ["M 3 4 L 21 4 L 21 16 L 11 16 L 6 21 L 6 16 L 3 16 Z"]
            case .money:
                ["O 12 12 9", "M 16 8 C 11 5 8 9 8 12 C 8 15 11 19 16 16", "M 6 10.5 L 13 10.5", "M 6 13.5 L 13 13.5"]
            case .papers: ["M 5 2 L 14 2 L 19 7 L 19 22 L 5 22 Z", "M 8 11 L 16 11", "M 8 15 L 16 15"]
            case .door: ["M 6 22 L 6 2 L 18 2 L 18 22", "M 3 22 L 21 22", "O 14.5 12 0.8"]
            case .warning: ["M 12 3 L 22 21 L 2 21 Z", "M 12 9 L 12 14", "M 12 17 L 12 17.5"]
            case .check: ["M 3 13 L 9 19 L 21 5"]
            case .need(let id): needs[id] ?? ["M 6 22 L 6 2 L 18 2 L 18 22", "M 3 22 L 21 22", "O 14.5 12 0.8"]
            }
        return texts.map { Shape(path: PagePath($0), width: 2) }
    }

    /// The drawings of the needs of the first level.
    private static let needs: [String: [String]] = [
        "work": ["M 3 8 L 21 8 L 21 20 L 3 20 Z", "M 8 8 L 8 4 L 16 4 L 16 8", "M 3 13 L 21 13"],
        "training": [
            "M 12 6 C 9 3 5 4 3 5 L 3 19 C 6 18 9 18 12 20 C 15 18 18 18 21 19 L 21 5 C 19 4 15 3 12 6 Z",
            "M 12 6 L 12 20",
        ],
        "legal": [
            "M 12 3 L 12 21", "M 7 21 L 17 21", "M 4 6 L 20 6", "M 1 14 L 4 6 L 7 14 Z", "M 17 14 L 20 6 L 23 14 Z",
        ],
        "health": ["M 9 3 L 15 3 L 15 9 L 21 9 L 21 15 L 15 15 L 15 21 L 9 21 L 9 15 L 3 15 L 3 9 L 9 9 Z"],
        "mental_health": ["M 12 21 C 2 14 1 8 4 5 C 7 2 11 4 12 7 C 13 4 17 2 20 5 C 23 8 22 14 12 21 Z"],
        "housing": ["M 2 12 L 12 3 L 22 12", "M 5 10 L 5 21 L 19 21 L 19 10", "M 10 21 L 10 15 L 14 15 L 14 21"],
        "food": [
            "M 3 11 L 21 11 C 21 17 17 20 12 20 C 7 20 3 17 3 11 Z", "M 8 8 C 7 6 9 5 8 3", "M 13 8 C 12 6 14 5 13 3",
        ],
        "income": [
            "O 12 12 9", "M 16 8 C 11 5 8 9 8 12 C 8 15 11 19 16 16", "M 6 10.5 L 13 10.5", "M 6 13.5 L 13 13.5",
        ],
        "school": ["O 12 7 4", "M 5 21 C 5 14 19 14 19 21 Z"],
        "family": ["O 8 7 3", "O 17 9 2.5", "M 2 21 C 2 11 14 11 14 21", "M 14 15 C 18 12 22 15 22 21"],
        "protection": ["M 12 2 L 20 5 L 20 12 C 20 17 16 20 12 22 C 8 20 4 17 4 12 L 4 5 Z"],
        "disability": [
            "O 10 4 1.8", "M 10 8 L 10 14 L 16 14 L 19 20", "M 10 11 L 15 11",
            "M 8 12 C 2 14 4 22 10 21 C 13 21 14 19 14 17",
        ],
        "mobility": ["M 5 4 L 19 4 L 19 17 L 5 17 Z", "M 5 11 L 19 11", "O 8 20 1.5", "O 16 20 1.5"],
        "money": ["M 3 6 L 21 6 L 21 18 L 3 18 Z", "O 12 12 3"],
        "community": ["O 7 8 2.5", "O 17 8 2.5", "M 2 20 C 2 12 12 12 12 20", "M 12 20 C 12 12 22 12 22 20"],
    ]
}
