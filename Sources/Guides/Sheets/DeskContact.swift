import Directory

/// The desk that hands out a sheet or guide, so that a person can come back to it.
public struct DeskContact: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its address, a line each.
    public var addressLines: [String]
    /// Its telephones.
    public var phones: [Phone]
    /// Its mailbox.
    public var email: String?

    /// A desk from its parts.
    public init(name: String, addressLines: [String] = [], phones: [Phone] = [], email: String? = nil) {
        self.name = name
        self.addressLines = addressLines
        self.phones = phones
        self.email = email
    }
}
