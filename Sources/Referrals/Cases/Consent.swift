import Directory

/// A person's leave to tell one organisation some facts, until a day.
public struct Consent: Sendable, Hashable {
    /// Its number in the archive.
    public let id: Int
    /// Who gave it.
    public let caseCode: CaseCode
    /// The organisation that may be told.
    public let organizationID: String
    /// The facts that may be told; none means only that a person is coming.
    public let scope: Set<PersonFact>
    /// The sealed fields that may be told, such as a telephone number to call back.
    public let fields: Set<SealedField>
    /// The day it was given.
    public let givenOn: Day
    /// The last day on which it holds.
    public let until: Day
    /// The day from which the person no longer agrees.
    public var withdrawnOn: Day?

    /// A consent from its parts.
    public init(
        id: Int, caseCode: CaseCode, organizationID: String, scope: Set<PersonFact>,
        fields: Set<SealedField> = [], givenOn: Day, until: Day, withdrawnOn: Day? = nil
    ) {
        self.id = id
        self.caseCode = caseCode
        self.organizationID = organizationID
        self.scope = scope
        self.fields = fields
        self.givenOn = givenOn
        self.until = until
        self.withdrawnOn = withdrawnOn
    }

    /// Whether it lets that organisation be told on that day.
    public func allows(telling organizationID: String, on day: Day) -> Bool {
        organizationID == self.organizationID && givenOn <= day && day <= until
            && withdrawnOn.map { day < $0 } ?? true
    }
}
