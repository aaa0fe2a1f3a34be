/// The path of a route: fixed pieces and, written `{name}`, pieces of any text.
public struct RoutePattern: Sendable, Hashable, CustomStringConvertible {
    enum Piece: Sendable, Hashable {
        case fixed(String)
        case any(name: String)
    }

    /// The pattern as it is written, such as `/service/{id}`.
    public let description: String
    let pieces: [Piece]

    /// Reads a pattern; one that does not begin with `/` is a broken contract.
    public init(_ text: String) {
        precondition(text.hasPrefix("/"), "a route begins with a slash: \(text)")
        description = text
        pieces = text.split(separator: "/").map { piece in
            piece.hasPrefix("{") && piece.hasSuffix("}")
                ? .any(name: String(piece.dropFirst().dropLast())) : .fixed(String(piece))
        }
    }

    /// The pieces named by the pattern, for a path that fits it.
    func match(_ path: [String]) -> [String: String]? {
        guard path.count == pieces.count else { return nil }
        var found: [String: String] = [:]
        for (piece, text) in zip(pieces, path) {
            switch piece {
            case .fixed(let wanted): guard wanted == text else { return nil }
            case .any(let name):
                guard !text.isEmpty else { return nil }
                found[name] = text
            }
        }
        return found
    }

    /// Whether some path fits both patterns.
    func overlaps(_ other: RoutePattern) -> Bool {
        pieces.count == other.pieces.count
            && zip(pieces, other.pieces).allSatisfy { mine, theirs in
                if case .fixed(let left) = mine, case .fixed(let right) = theirs { return left == right }
                return true
            }
    }
}
