/// The tables of a listing: those of HSDS 3.1 by their names, and after `metadata` our own, published as a profile.
public enum ListingTable: String, Sendable, CaseIterable, Comparable {
    /// The tables of HSDS 3.1.
    case organizations, programs, services, locations, serviceAtLocations = "service_at_locations", addresses, contacts,
        phones, schedules, serviceAreas = "service_areas", languages, funding, accessibility,
        costOptions = "cost_options", requiredDocuments = "required_documents",
        organizationIdentifiers = "organization_identifiers", urls, units, serviceCapacities = "service_capacities",
        attributes, taxonomies, taxonomyTerms = "taxonomy_terms", metadata
    /// The tables that HSDS lacks.
    case areas, eligibilityRules = "eligibility_rules", documentRequirements = "document_requirements",
        documentsIssued = "documents_issued", closures, translations, referralAgreements = "referral_agreements"

    /// The columns after `id`, in the order of the standard.
    public var columns: [ListingColumn] { Self.schema[position].columns }

    /// The place of a column among `columns`; `nil` when the table has none of that name.
    public func index(of column: String) -> Int? { Self.schema[position].indices[column] }

    /// The file of the table in an HSDS CSV package, without its ending; irregular names are the standard's own.
    public var fileName: String {
        switch self {
        case .serviceAtLocations: "service_at_location"
        case .urls: "url"
        case .serviceCapacities: "service_capacity"
        default: rawValue
        }
    }

    /// Other names by which real packages call the file.
    public var otherFileNames: [String] {
        switch self {
        case .serviceAtLocations: ["service_at_locations", "services_at_location"]
        case .urls: ["urls"]
        case .serviceCapacities: ["service_capacities"]
        default: []
        }
    }

    /// Whether the table is one of HSDS 3.1.
    public var isStandard: Bool { self <= .metadata }

    /// Orders tables so that, but for circles, a table comes after those it points at.
    public static func < (left: ListingTable, right: ListingTable) -> Bool { left.position < right.position }

    /// The table's place in `allCases`.
    var position: Int { Self.positions[self] ?? 0 }

    private static let positions = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

    private static let schema: [(columns: [ListingColumn], indices: [String: Int])] = allCases.map { table in
        let columns = ListingSchema.columns(of: table)
        return (columns, Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element.name, $0.offset) }))
    }
}
