import Directory
import Feeds

/// A node, way or relation of an OpenStreetMap file.
struct OSMElement {
    /// The kinds of elements.
    enum Kind: String {
        case node, way, relation
    }

    let kind: Kind
    /// The number; below zero for what an editor has not sent yet.
    let number: String
    let position: FeedPosition
    /// Where it is, if it says so itself: a node's point, or the centre that a query was asked for.
    var point: Coordinate?
    /// The tags by key.
    var tags: [String: String] = [:]
    /// The elements it is made of, such as `node/12`.
    var members: [String] = []
    /// The day it was last changed.
    let changed: String?
    /// Whether it is there only because it was deleted.
    let isDeleted: Bool

    /// The identifier: `node/123`.
    var id: String { "\(kind.rawValue)/\(number)" }

    /// An element from its start tag; `nil` for another tag or one without a number.
    init?(_ tag: XMLTag, isDeleted: Bool) {
        guard let kind = Kind(rawValue: tag.name), let number = tag.attribute("id") else { return nil }
        self.kind = kind
        self.number = number
        position = tag.position
        point = Self.point(tag)
        changed = tag.attribute("timestamp")
        self.isDeleted =
            isDeleted || tag.attribute("action") == "delete" || tag.attribute("visible") == "false"
    }

    /// Takes a tag that stands inside the element.
    mutating func take(_ tag: XMLTag) {
        switch tag.name {
        case "tag":
            guard let key = tag.attribute("k"), let value = tag.attribute("v").flatMap({ CellText.trimmed($0[...]) })
            else { return }
            tags[key] = value
        case "nd": if let node = tag.attribute("ref") { members.append("node/\(node)") }
        case "member":
            guard let type = tag.attribute("type"), let number = tag.attribute("ref") else { return }
            members.append("\(type)/\(number)")
        case "center": point = Self.point(tag)
        default: break
        }
    }

    private static func point(_ tag: XMLTag) -> Coordinate? {
        guard let north = tag.attribute("lat").flatMap({ Double($0) }),
            let east = tag.attribute("lon").flatMap({ Double($0) })
        else { return nil }
        return Coordinate(latitude: north, longitude: east)
    }
}

/// The elements of one OpenStreetMap file, also of one that lists changes.
struct OSMElements: ~Copyable {
    private var events: XMLEvents
    private var path: [String] = []
    private(set) var root: XMLTag?
    /// How many have been handed out.
    private(set) var count = 0

    /// The elements of a file in memory. Throws what the parser refuses.
    init(bytes: [UInt8]) throws(FeedError) {
        events = try XMLReader().events(bytes: bytes)
    }

    /// The next element; what a change replaces is left out. Throws as `XMLEvents.next` does.
    mutating func next() throws(FeedError) -> OSMElement? {
        var open: (element: OSMElement, depth: Int)?
        while let event = try events.next() {
            switch event {
            case .start(let tag):
                if root == nil { root = tag }
                if open == nil {
                    let element = path.contains("old") ? nil : OSMElement(tag, isDeleted: path.contains("delete"))
                    open = element.map { ($0, path.count) }
                } else {
                    open?.element.take(tag)
                }
                path.append(tag.name)
            case .end:
                path.removeLast()
                if let open, open.depth == path.count {
                    count += 1
                    return open.element
                }
            case .text: break
            }
        }
        return nil
    }
}
