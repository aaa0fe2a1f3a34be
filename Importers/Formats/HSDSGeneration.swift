/// Which version of HSDS a package is of, told from the names of its files and columns.
struct HSDSGeneration {
    /// What was seen, from what only HSDS 1.0 has to what only 3.1 has.
    private enum Sign {
        case first, firstUpdated, beforeThird, second, third, latest
    }

    private var signs: Set<Sign> = []

    /// Takes a file into account: its name without ending and its columns, in small letters.
    mutating func see(file: String, columns: Set<String>) {
        if let sign = Self.files[file] { signs.insert(sign) }
        if file.hasPrefix("taxonomy"), columns.contains("vocabulary") { signs.insert(.firstUpdated) }
        if file.hasPrefix("service"), columns.contains("taxonomy_ids") { signs.insert(.firstUpdated) }
        if file.hasPrefix("service"), columns.isSuperset(of: ["name", "location_id"]) { signs.insert(.first) }
        if file.hasPrefix("organization") {
            if columns.contains("website") { signs.insert(.third) }
            if columns.contains("url"), !columns.contains("website") { signs.insert(.beforeThird) }
        }
        if file.hasPrefix("location"), columns.contains("location_type") { signs.insert(.third) }
        if file.hasPrefix("attribute"), columns.contains("label") { signs.insert(.latest) }
    }

    /// The version, such as `2.0`; `nil` when nothing tells.
    ///
    /// What only a new version has counts for more than what an old one left behind.
    var version: String? {
        if signs.contains(.latest) { return "3.1" }
        if signs.contains(.third) { return "3.0" }
        if signs.contains(.second) { return "2.0" }
        if signs.contains(.first) { return "1.0" }
        if signs.contains(.firstUpdated) { return "1.1" }
        return signs.contains(.beforeThird) ? "1.1–2.0" : nil
    }

    private static let files: [String: Sign] = [
        "regular_schedule": .firstUpdated, "regular_schedules": .firstUpdated, "service_taxonomy": .firstUpdated,
        "services_taxonomy": .firstUpdated, "service_taxonomies": .firstUpdated, "services_taxonomies": .firstUpdated,
        "service_attribute": .second, "service_attributes": .second, "other_attribute": .second,
        "other_attributes": .second, "physical_address": .beforeThird, "physical_addresses": .beforeThird,
        "postal_address": .beforeThird, "postal_addresses": .beforeThird, "holiday_schedule": .beforeThird,
        "holiday_schedules": .beforeThird, "eligibility": .beforeThird, "eligibilities": .beforeThird,
        "payment_accepted": .beforeThird, "payments_accepted": .beforeThird,
        "accessibility_for_disabilities": .beforeThird, "address": .third, "addresses": .third,
        "organization_identifiers": .third, "accessibility": .third, "attribute": .third, "attributes": .third,
        "url": .latest, "urls": .latest, "service_capacity": .latest, "service_capacities": .latest, "unit": .latest,
        "units": .latest,
    ]
}
