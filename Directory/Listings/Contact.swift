/// A person or office to ask for; HSDS `contacts`.
public struct Contact: Sendable, Hashable {
    /// The name.
    public var name: String?
    /// The role.
    public var title: String?
    /// The department.
    public var department: String?
    /// The mailbox.
    public var email: String?
    /// The telephones.
    public var phones: [Phone]
    /// Whether only the staff may see it.
    public var isConfidential: Bool

    /// A contact from its parts.
    public init(
        name: String? = nil, title: String? = nil, department: String? = nil, email: String? = nil,
        phones: [Phone] = [], isConfidential: Bool = false
    ) {
        self.name = name
        self.title = title
        self.department = department
        self.email = email
        self.phones = phones
        self.isConfidential = isConfidential
    }
}
