import Directory

/// What the HSDS API lists (HSDS 3.1, API reference): the last piece of each path.
public enum CatalogKind: String, Sendable, CaseIterable {
    /// What is offered, by whom, what where, and the vocabularies.
    case services, organizations, serviceAtLocations = "service_at_locations", taxonomies, taxonomyTerms =
        "taxonomy_terms"

    /// The table of its records.
    var table: ListingTable {
        switch self {
        case .services: .services
        case .organizations: .organizations
        case .serviceAtLocations: .serviceAtLocations
        case .taxonomies: .taxonomies
        case .taxonomyTerms: .taxonomyTerms
        }
    }
}
