/// The columns of every listing table: HSDS 3.1 (schema files and datapackage), then our own profile.
enum ListingSchema {
    /// The columns after `id`.
    static func columns(of table: ListingTable) -> [ListingColumn] {
        table.isStandard ? standard(table) : profile(table)
    }

    private static func standard(_ table: ListingTable) -> [ListingColumn] {
        switch table {
        case .organizations: organizations
        case .services: services
        case .locations: locations
        case .contacts, .phones, .schedules, .languages: details(table)
        case .metadata, .taxonomies, .taxonomyTerms, .attributes: descriptions(table)
        default: smallTables(table)
        }
    }

    private static let organizations: [ListingColumn] = [
        .init("name", required: true), .init("alternate_name"), .init("description"), .init("email", .email),
        .init("website", .url), .init("tax_status"), .init("tax_id"), .init("year_incorporated", .integer),
        .init("legal_status"), .init("logo", .url), .init("uri", .url),
        .init("parent_organization_id", .reference(.organizations)),
    ]

    private static let services: [ListingColumn] = [
        .init("organization_id", .reference(.organizations)), .init("program_id", .reference(.programs)),
        .init("name", required: true), .init("alternate_name"), .init("description"), .init("url", .url),
        .init("email", .email), .init("status", .code(["active", "inactive", "defunct", "temporarily closed"])),
        .init("interpretation_services"), .init("application_process"), .init("fees_description"), .init("wait_time"),
        .init("fees"), .init("accreditations"), .init("eligibility_description"), .init("minimum_age", .integer),
        .init("maximum_age", .integer), .init("assured_date", .date), .init("assurer_email", .email),
        .init("licenses"), .init("alert"), .init("last_modified", .dateTime),
        // Ours: the days one waits as a number, whether one must book.
        .init("wait_days", .integer), .init("by_appointment", .flag),
    ]

    private static let locations: [ListingColumn] = [
        .init("location_type", .code(["physical", "postal", "virtual"])), .init("url", .url),
        .init("organization_id", .reference(.organizations)), .init("name"), .init("alternate_name"),
        .init("description"), .init("transportation"), .init("latitude", .number), .init("longitude", .number),
        .init("external_identifier"), .init("external_identifier_type"),
        // Ours: the municipality of the tree, and whether the address must leave by no door.
        .init("area_id", .reference(.areas)), .init("is_confidential", .flag),
    ]

    private static func details(_ table: ListingTable) -> [ListingColumn] {
        switch table {
        case .contacts:
            [
                .init("organization_id", .reference(.organizations)), .init("service_id", .reference(.services)),
                .init("service_at_location_id", .reference(.serviceAtLocations)),
                .init("location_id", .reference(.locations)), .init("name"), .init("title"), .init("department"),
                .init("email", .email), .init("is_confidential", .flag),
            ]
        case .phones:
            [
                .init("location_id", .reference(.locations)), .init("service_id", .reference(.services)),
                .init("organization_id", .reference(.organizations)), .init("contact_id", .reference(.contacts)),
                .init("service_at_location_id", .reference(.serviceAtLocations)), .init("number", required: true),
                .init("extension"), .init("type"), .init("description"), .init("is_confidential", .flag),
            ]
        case .schedules:
            [
                .init("service_id", .reference(.services)), .init("location_id", .reference(.locations)),
                .init("service_at_location_id", .reference(.serviceAtLocations)), .init("valid_from", .date),
                .init("valid_to", .date), .init("dtstart", .date), .init("timezone"), .init("until", .date),
                .init("count", .integer), .init("wkst", .code(Weekday.allCases.map(\.rawValue))),
                .init("freq", .code(["WEEKLY", "MONTHLY"])), .init("interval", .integer), .init("byday"),
                .init("byweekno"), .init("bymonthday"), .init("byyearday"), .init("description"),
                .init("opens_at", .time), .init("closes_at", .time), .init("schedule_link", .url),
                .init("attending_type"), .init("notes"), .init("last_entry_minutes", .integer),
            ]
        default:
            [
                .init("service_id", .reference(.services)), .init("location_id", .reference(.locations)),
                .init("phone_id", .reference(.phones)), .init("name"), .init("code", .language), .init("note"),
            ]
        }
    }

    private static func descriptions(_ table: ListingTable) -> [ListingColumn] {
        switch table {
        case .metadata:
            [
                .init("resource_id"), .init("resource_type"), .init("last_action_date", .date),
                .init("last_action_type"), .init("field_name"), .init("previous_value"), .init("replacement_value"),
                .init("updated_by"),
            ]
        case .taxonomies:
            [.init("name", required: true), .init("description"), .init("uri", .url), .init("version")]
        case .taxonomyTerms:
            [
                .init("code"), .init("name", required: true), .init("description"),
                .init("parent_id", .reference(.taxonomyTerms)), .init("taxonomy"), .init("language"),
                .init("taxonomy_id", .reference(.taxonomies)), .init("term_uri", .url),
            ]
        default:
            [
                .init("link_id", required: true), .init("taxonomy_term_id", .reference(.taxonomyTerms), required: true),
                .init("link_type"), .init("link_entity"), .init("value"), .init("label"),
            ]
        }
    }
}
