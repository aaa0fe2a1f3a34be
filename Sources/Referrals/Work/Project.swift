/// What pays for the desk's time.
public struct Project: Sendable, Hashable {
    /// The desk's code for it.
    public let id: String
    /// Its name.
    public let name: String
    /// Who funds it.
    public let funder: String?

    /// A project from its parts.
    public init(id: String, name: String, funder: String? = nil) {
        self.id = id
        self.name = name
        self.funder = funder
    }
}
