/// What a column of a partner's list can mean; the raw value is the HSDS column or table that it feeds where one is.
public enum ColumnMeaning: String, Sendable, Hashable, CaseIterable {
    /// What is offered and by whom.
    case identifier = "id", name, organization = "organization_id", alternateName = "alternate_name", description
    /// Where it is.
    case street = "address_1", houseNumber = "house_number", postalCode = "postal_code", city,
        province = "state_province", region, country, latitude, longitude, point = "coordinates"
    /// How to reach it, and when.
    case phone = "phones", fax, email, website = "url", contact = "contacts", hours = "schedules"
    /// What it is and for whom.
    case category = "taxonomy_term_id", legalStatuses = "legal_status", languages, minimumAge = "minimum_age",
        maximumAge = "maximum_age", eligibility = "eligibility_description", fees = "fees_description"
    /// What is known about the listing itself.
    case assuredDate = "assured_date", taxID = "tax_id"
    /// What is understood and has no place among the listings.
    case areaCode = "area_code", otherDate = "other_date", capacity

    /// Whether several columns may mean it.
    var allowsMany: Bool { [.phone, .areaCode, .otherDate].contains(self) }

    /// Whether the profile has a place for it.
    var isMapped: Bool { self != .areaCode && self != .otherDate && self != .capacity }

    /// Whether what it says may change while the entry stays the same, so that it tells no entry from another.
    var isVolatile: Bool {
        switch self {
        case .phone, .fax, .email, .website, .contact, .hours, .assuredDate, .capacity, .description, .fees, .latitude,
            .longitude, .point, .otherDate:
            true
        default: false
        }
    }
}
