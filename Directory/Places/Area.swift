/// A territory that others may lie in.
public struct Area: Sendable, Hashable {
    /// The rungs of the territory, widest first.
    public enum Kind: String, Sendable, CaseIterable {
        /// A State.
        case country
        /// A region.
        case region
        /// A province or metropolitan city.
        case province
        /// A municipality.
        case municipality
    }

    /// The record's identifier.
    public let id: String
    /// The area it lies in.
    public let parentID: String?
    /// Its rung.
    public let kind: Kind
    /// Its name with translations.
    public let name: LocalizedText
    /// Its official code (ISTAT for Italy).
    public let code: String?
    /// A point to measure from when a person is known only to be in the area.
    public let centre: Coordinate?

    /// An area from its parts.
    public init(
        id: String, parentID: String?, kind: Kind, name: LocalizedText, code: String? = nil, centre: Coordinate? = nil
    ) {
        self.id = id
        self.parentID = parentID
        self.kind = kind
        self.name = name
        self.code = code
        self.centre = centre
    }
}
