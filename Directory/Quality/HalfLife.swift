/// How fast what a listing says ceases to be true, by kind of field.
///
/// After one half-life it is as likely as not that nobody would say it still; the doubt is 1 - 2^(-age / half-life).
/// The lengths are a first estimate, which the outcomes of verifications may mend.
public enum HalfLife: Int, Sendable, CaseIterable {
    /// Places left, waiting times.
    case capacity = 30
    /// Opening hours, closures, whether a service runs at all.
    case hours = 180
    /// Telephones, contacts, e-mail and web addresses, prices.
    case contact = 270
    /// Conditions, papers, languages, areas, descriptions.
    case terms = 730
    /// Names, kinds of service, street addresses.
    case identity = 1825

    /// The days of one half-life.
    public var days: Int { rawValue }

    /// The half-life of a record of details.
    public init(of table: ListingTable) {
        self =
            switch table {
            case .serviceCapacities: .capacity
            case .schedules, .closures: .hours
            case .phones, .contacts, .urls, .costOptions: .contact
            case .organizations, .locations, .addresses, .serviceAtLocations, .attributes, .areas: .identity
            default: .terms
            }
    }

    /// The half-life of a field.
    public init(of table: ListingTable, column: String) {
        self =
            switch column {
            case "name", "alternate_name", "legal_status", "tax_id": .identity
            case "wait_days", "wait_time": .capacity
            case "status", "alert", "by_appointment": .hours
            case "email", "url", "website", "fees_description", "number": .contact
            default: HalfLife(of: table)
            }
    }

    /// The doubt, from 0 to 1, about something last known to be true that many days ago.
    public func doubt(afterDays age: Int) -> Double {
        let halves = Double(max(0, age)) / Double(days)
        // 2^-x as whole halvings and the rest by the exponential series, for this module has no maths of the platform.
        let whole = halves.rounded(.down)
        guard whole < 60 else { return 1 }
        let rest = -(halves - whole) * 0.693_147_180_559_945_3
        var (term, sum) = (1.0, 1.0)
        for step in 1...18 {
            term *= rest / Double(step)
            sum += term
        }
        return 1 - sum / Double(1 << Int(whole))
    }
}
