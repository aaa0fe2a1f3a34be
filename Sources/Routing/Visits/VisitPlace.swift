import Directory

/// Where one visit goes: what shares a place is done in one.
enum VisitPlace: Hashable {
    /// A point: services of several records, and of several organisations, may be there.
    case point(Coordinate)
    /// A place whose point nobody knows.
    case location(String)
    /// An organisation called or written to, or met at a place that may not be told.
    case organization(String, isRemote: Bool)
    /// A service without place and organisation.
    case service(Int)

    /// The place of a service at a site.
    ///
    /// A confidential place is never told from its organisation, so that no plan says what lies beside what.
    init(service: Int, at site: Int, in columns: NetworkColumns) {
        let column = columns.sites[site]
        let record = column.siteID == nil ? nil : Self.record(service, site, columns)
        let location = record.flatMap { columns.network.findLocation($0.locationID) }
        let isOpen = location.map { !$0.isConfidential && !column.isRemote } ?? false
        if let point = column.coordinate, isOpen {
            self = .point(point)
        } else if let location, isOpen {
            self = .location(location.id)
        } else if let organization = columns.network.services[service].organizationID {
            self = .organization(organization, isRemote: column.isRemote)
        } else {
            self = .service(service)
        }
    }

    private static func record(_ service: Int, _ site: Int, _ columns: NetworkColumns) -> ServiceAtLocation {
        let place = columns.network.sites(ofServiceAt: service)[site - columns.siteRanges[service].lowerBound]
        return columns.network.serviceAtLocations[Int(place)]
    }
}
