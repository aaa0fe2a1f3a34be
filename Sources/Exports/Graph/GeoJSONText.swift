import Directory

/// The places as GeoJSON points (RFC 7946), each with its address and the services had there.
public struct GeoJSONText: Sendable {
    private let network: ServiceNetwork

    /// The places of what anybody may have; those without a point are left out.
    public init(_ listings: PublicListings) { network = listings.network() }

    /// The places, as `places.geojson`.
    public var file: ExportFile {
        let sites = Dictionary(grouping: network.serviceAtLocations, by: \.locationID)
        let features = network.locations.compactMap { feature($0, sites[$0.id] ?? []) }
        let node = JSONNode.object([("type", .text("FeatureCollection")), ("features", .list(features))])
        return ExportFile("places.geojson", bytes: node.page)
    }

    private func feature(_ location: Location, _ sites: [ServiceAtLocation]) -> JSONNode? {
        guard let point = location.coordinate else { return nil }
        // Longitude comes first (RFC 7946 §3.1.1).
        let position: [JSONNode] = [.number("\(point.longitude)"), .number("\(point.latitude)")]
        return .object([
            ("type", .text("Feature")), ("id", .text(location.id)),
            ("geometry", .object([("type", .text("Point")), ("coordinates", .list(position))])),
            ("properties", .object(properties(location, sites))),
        ])
    }

    private func properties(_ location: Location, _ sites: [ServiceAtLocation]) -> [(name: String, value: JSONNode)] {
        let address = location.address
        let texts: [(String, String?)] = [
            ("name", location.name), ("address", address?.lines.joined(separator: ", ")), ("city", address?.city),
            ("postal_code", address?.postalCode), ("state_province", address?.stateProvince),
            ("country", address?.country), ("area_id", location.areaID),
        ]
        let services = sites.compactMap { network.findService($0.serviceID) }
        return texts.compactMap { name, text in text.flatMap { $0.isEmpty ? nil : (name, .text($0)) } }
            + [("services", .list(services.map(node)))]
    }

    private func node(_ service: Service) -> JSONNode {
        let organization = service.organizationID.flatMap(network.findOrganization)
        var members: [(name: String, value: JSONNode)] = [
            ("id", .text(service.id)), ("name", .text(service.name.source)),
        ]
        if let name = organization?.name.source { members.append(("organization", .text(name))) }
        if let status = service.status { members.append(("status", .text(status.rawValue))) }
        return .object(members + [("needs", .list(service.termIDs.map { .text($0) }))])
    }
}
