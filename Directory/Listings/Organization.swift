/// An organisation that offers services; HSDS `organizations`.
public struct Organization: Sendable, Hashable {
    /// The record's identifier.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// Another name it goes by.
    public var alternateName: String?
    /// What it is.
    public var description: LocalizedText?
    /// Its mailbox.
    public var email: String?
    /// Its web page.
    public var website: String?
    /// The organisation it is part of.
    public var parentID: String?
    /// Its telephones.
    public var phones: [Phone]
    /// Its people.
    public var contacts: [Contact]

    /// An organization from its parts.
    public init(
        id: String, name: LocalizedText, alternateName: String? = nil, description: LocalizedText? = nil,
        email: String? = nil, website: String? = nil, parentID: String? = nil, phones: [Phone] = [],
        contacts: [Contact] = []
    ) {
        self.id = id
        self.name = name
        self.alternateName = alternateName
        self.description = description
        self.email = email
        self.website = website
        self.parentID = parentID
        self.phones = phones
        self.contacts = contacts
    }
}
