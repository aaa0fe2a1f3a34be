/// What becomes of the details of joined records.
enum DetailKind {
    /// They come whole from one member: halves of two timetables make one that nobody gave.
    case ofOne
    /// Those of all members stand side by side, equal ones once.
    case ofAll

    /// The kind of a table's rows.
    init(_ table: ListingTable) {
        switch table {
        case .addresses, .contacts, .phones, .schedules, .serviceAreas, .costOptions, .requiredDocuments,
            .serviceCapacities, .eligibilityRules, .documentRequirements, .documentsIssued:
            self = .ofOne
        default: self = .ofAll
        }
    }
}
