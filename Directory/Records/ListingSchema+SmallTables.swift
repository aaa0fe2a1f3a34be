extension ListingSchema {
    /// The columns of the standard's small tables.
    static func smallTables(_ table: ListingTable) -> [ListingColumn] {
        let service = ListingColumn("service_id", .reference(.services), required: true)
        switch table {
        case .programs:
            return [
                .init("organization_id", .reference(.organizations)), .init("name", required: true),
                .init("alternate_name"), .init("description"),
            ]
        case .serviceAtLocations:
            return [service, .init("location_id", .reference(.locations), required: true), .init("description")]
        case .addresses:
            return [
                .init("location_id", .reference(.locations)), .init("attention"), .init("address_1"),
                .init("address_2"), .init("city"), .init("region"), .init("state_province"), .init("postal_code"),
                .init("country"), .init("address_type", .code(["physical", "postal", "virtual"])),
            ]
        case .serviceAreas:
            return [
                .init("service_id", .reference(.services)),
                .init("service_at_location_id", .reference(.serviceAtLocations)), .init("name"), .init("description"),
                .init("extent"), .init("extent_type", .code(["geojson", "topojson", "kml", "text"])),
                .init("uri", .url), .init("area_id", .reference(.areas)),
            ]
        case .funding:
            return [
                .init("organization_id", .reference(.organizations)), .init("service_id", .reference(.services)),
                .init("source"),
            ]
        case .accessibility:
            return [
                .init("location_id", .reference(.locations)), .init("description"), .init("details"),
                .init("url", .url),
            ]
        default: return furtherTables(table, service: service)
        }
    }

    private static func furtherTables(_ table: ListingTable, service: ListingColumn) -> [ListingColumn] {
        switch table {
        case .costOptions:
            [
                service, .init("valid_from", .date), .init("valid_to", .date), .init("option"), .init("currency"),
                .init("amount", .number), .init("amount_description"),
            ]
        case .requiredDocuments:
            [service, .init("document", required: true), .init("uri", .url)]
        case .organizationIdentifiers:
            [
                .init("organization_id", .reference(.organizations), required: true), .init("identifier_scheme"),
                .init("identifier_type"), .init("identifier", required: true),
            ]
        case .urls:
            [
                .init("label"), .init("url", .url, required: true),
                .init("organization_id", .reference(.organizations)), .init("service_id", .reference(.services)),
            ]
        case .units:
            [.init("name", required: true), .init("scheme"), .init("identifier"), .init("uri", .url)]
        default:
            [
                service, .init("unit_id", .reference(.units)), .init("available", .integer, required: true),
                .init("maximum", .integer), .init("description"), .init("updated", .dateTime),
            ]
        }
    }

    /// The columns of the tables that HSDS lacks.
    static func profile(_ table: ListingTable) -> [ListingColumn] {
        let service = ListingColumn("service_id", .reference(.services), required: true)
        switch table {
        case .areas:
            return [
                .init("parent_id", .reference(.areas)),
                .init("kind", .code(Area.Kind.allCases.map(\.rawValue)), required: true),
                .init("name", required: true), .init("code"), .init("latitude", .number), .init("longitude", .number),
            ]
        case .eligibilityRules:
            return [
                service, .init("kind", .code(EligibilityCondition.kinds), required: true), .init("parameters"),
                .init("source_text"),
            ]
        case .documentRequirements:
            return [
                service, .init("alternative_group", .integer, required: true), .init("document", required: true),
                .init("note"),
            ]
        case .documentsIssued:
            return [
                service, .init("document", required: true), .init("after_days", .integer),
                .init("valid_days", .integer), .init("note"),
            ]
        case .closures:
            return [
                .init("service_id", .reference(.services)), .init("location_id", .reference(.locations)),
                .init("service_at_location_id", .reference(.serviceAtLocations)), .init("from_date", .date),
                .init("to_date", .date), .init("holiday_rule", .code(["public_holidays"])), .init("reason"),
            ]
        case .translations: return translations
        default:
            return [
                .init("organization_id", .reference(.organizations), required: true), service, .init("how"),
            ]
        }
    }

    private static let translations: [ListingColumn] = [
        .init("link_entity", .code(ListingTable.allCases.map(\.rawValue)), required: true),
        .init("link_id", required: true), .init("field_name", required: true),
        .init("language", .language, required: true), .init("text", required: true),
        .init("state", .code(TranslationState.allCases.map(\.rawValue))), .init("source_hash"),
        .init("translator"), .init("translated_date", .date),
    ]
}
