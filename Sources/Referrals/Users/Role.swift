/// What a user of the desk is there for; it says what the user may do.
public enum Role: String, Sendable, CaseIterable {
    /// Sits at the counter: finds, prints, follows persons.
    case `operator`
    /// Keeps the listings: imports, edits, verifies.
    case editor
    /// Answers for the work: both, and the reports.
    case coordinator
    /// Works for a partner organisation: its own referrals and listings.
    case partner
    /// Looks after users and settings, and sees no person.
    case admin

    /// What the role may do.
    public var rights: Set<Right> { Self.table[self] ?? [] }

    private static let table: [Role: Set<Right>] = [
        .operator: [.find, .follow],
        .editor: [.find, .edit],
        .coordinator: [.find, .follow, .edit, .report],
        .partner: [.answer],
        .admin: [.find, .manage],
    ]
}

/// What somebody may do at the desk.
public enum Right: String, Sendable, CaseIterable {
    /// To find services for a person, and print what was found.
    case find
    /// To keep cases and referrals.
    case follow
    /// To import, edit and verify listings.
    case edit
    /// To make reports and notices.
    case report
    /// To look after users and settings.
    case manage
    /// To answer the referrals to one's organisation.
    case answer
}
