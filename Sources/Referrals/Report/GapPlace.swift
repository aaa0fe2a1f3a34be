import Directory

/// A need and where help with it was wanted.
public struct GapPlace: Sendable, Hashable {
    /// The need.
    public let needID: String
    /// The area; `nil` when it was not said.
    public let areaID: String?

    /// A place from its parts.
    public init(needID: String, areaID: String?) {
        self.needID = needID
        self.areaID = areaID
    }

    static func precedes(_ left: GapPlace, _ right: GapPlace) -> Bool {
        if left.needID != right.needID { return IdentifierOrder.precedes(left.needID, right.needID) }
        return IdentifierOrder.precedes(left.areaID ?? "", right.areaID ?? "")
    }
}
