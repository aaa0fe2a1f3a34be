/// The whole directory at one moment, immutable: listings, areas, vocabularies and the graph between them.
///
/// Arrays are in `IdentifierOrder`, so a position is as good a tie-breaker as an identifier.
public struct ServiceNetwork: Sendable {
    /// The organisations.
    public let organizations: [Organization]
    /// The services.
    public let services: [Service]
    /// The places.
    public let locations: [Location]
    /// Which service is had where.
    public let serviceAtLocations: [ServiceAtLocation]
    /// The territories.
    public let areas: AreaTree
    /// The needs: those shipped and those of partners.
    public let needs: Taxonomy
    /// The documents.
    public let documents: Taxonomy
    /// The legal statuses.
    public let legalStatuses: Taxonomy
    /// Who takes referrals from whom.
    public let referralAgreements: [ReferralAgreement]
    /// The holidays of the territory.
    public let holidays: HolidayCalendar
    /// The archive's count of changes when the snapshot was taken; grows with every write.
    public let version: Int

    let organizationPositions: [String: Int]
    let servicePositions: [String: Int]
    let locationPositions: [String: Int]
    let sitesByService: [[Int32]]
    let servicesByTerm: [String: [Int32]]
    /// The graph's nodes by number.
    public let nodes: [Node]
    /// The graph's edges between numbered nodes.
    public let adjacency: Adjacency

    /// The service with that identifier, if there is one.
    public func findService(_ id: String) -> Service? { servicePositions[id].map { services[$0] } }

    /// The organisation with that identifier, if there is one.
    public func findOrganization(_ id: String) -> Organization? {
        organizationPositions[id].map { organizations[$0] }
    }

    /// The place with that identifier, if there is one.
    public func findLocation(_ id: String) -> Location? { locationPositions[id].map { locations[$0] } }

    /// The places of the service at that position in `services`, as positions in `serviceAtLocations`.
    public func sites(ofServiceAt position: Int) -> [Int32] { sitesByService[position] }

    /// The places of a service.
    public func sites(of service: Service) -> [ServiceAtLocation] {
        servicePositions[service.id].map { sitesByService[$0].map { serviceAtLocations[Int($0)] } } ?? []
    }

    /// The positions in `services`, rising, of those tagged with the term or with one below it.
    public func services(underTerm id: String) -> [Int32] { servicesByTerm[id] ?? [] }

    /// The services an organisation offers.
    public func services(of organization: Organization) -> [Service] {
        services.filter { $0.organizationID == organization.id }
    }

    /// The hours of a service at a place: the site's own if it has any, else the service's, else the place's.
    public func hours(of service: Service, at site: ServiceAtLocation?) -> OpeningHours {
        let location = site.flatMap { findLocation($0.locationID) }
        let schedules =
            [site?.schedules ?? [], service.schedules, location?.schedules ?? []].first { !$0.isEmpty } ?? []
        let closures = (site?.closures ?? []) + service.closures + (location?.closures ?? [])
        var hours = OpeningHours(schedules: schedules, closures: closures, isByAppointment: service.isByAppointment)
        if hours.asksForHolidays { hours.localHolidays = patron(of: location).map { [$0] } ?? [] }
        // The sun's times would tell where a secret place is.
        if let location, !location.isConfidential, !hours.expressions.isEmpty { hours.place = location.coordinate }
        return hours
    }

    /// The patron's day of the municipality a place lies in, where the territory is Italy's.
    private func patron(of location: Location?) -> HolidayCalendar.Holiday? {
        guard let areaID = location?.areaID, let municipality = areas.enclosing(areaID, kind: .municipality) else {
            return nil
        }
        return PatronSaint.byMunicipality[municipality.name.source]?.holiday
    }

    /// The telephones to call for a service at a place, nearest to the service first, staff-only ones left out.
    public func publicPhones(of service: Service, at site: ServiceAtLocation?) -> [Phone] {
        let place = site.flatMap { findLocation($0.locationID) }
        let organization = service.organizationID.flatMap(findOrganization)
        let lists = [site?.phones ?? [], service.phones, place?.phones ?? [], organization?.phones ?? []]
        let open = lists.map { $0.filter { !$0.isConfidential } }
        return open.first { !$0.isEmpty } ?? []
    }
}
