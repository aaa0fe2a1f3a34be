import Directory
import Referrals

extension ListingField {
    /// Whether the part of a listing that people speak of holds a column of a table.
    func holds(_ table: ListingTable, _ column: String) -> Bool {
        switch self {
        case .eligibility: table == .eligibilityRules || table == .services && Self.conditions.contains(column)
        case .requiredDocuments: table == .requiredDocuments || table == .documentRequirements
        case .serviceArea: table == .serviceAreas
        case .capacity:
            table == .serviceCapacities || table == .services && ["wait_time", "wait_days"].contains(column)
        case .status: table == .services && column == "status"
        case .contact:
            table == .phones || table == .contacts || table == .services && ["email", "url"].contains(column)
        case .address: table == .addresses || table == .locations
        case .hours: table == .schedules || table == .closures
        case .languages: table == .languages || table == .services && column == "interpretation_services"
        case .accessibility: table == .accessibility
        }
    }

    private static let conditions: Set<String> = ["eligibility_description", "minimum_age", "maximum_age"]

    /// What a person who got help has proven: that the place is there and answers, and takes people like her.
    static let provenByHelp: [ListingField] = [.contact, .address, .eligibility, .status]
}
