import Directory

/// What routing looks at of a service at one place, worked out once for a network.
struct SiteColumn {
    /// The identifier of the service at its place; `nil` for a service without a place.
    let siteID: String?
    /// Where it is; `nil` where not known, and for a confidential place, whose point nothing may be reckoned from.
    let coordinate: Coordinate?
    /// Whether it is on the web or the telephone, so that there is no way to go.
    let isRemote: Bool
    /// The area of the place, and the municipality and province it is or lies in.
    let areaID: String?, municipalityID: String?, provinceID: String?
    /// The hours of the service there.
    let hours: OpeningHours
    /// The languages spoken there, and their ISO 639 parts.
    let languages: [LanguageTag], primaryLanguages: [String]
    /// The areas served from there: the place's own if it has any, else the service's.
    let areas: [ServiceArea]

    /// The column of a service at one of its places.
    init(_ service: Service, at site: ServiceAtLocation?, in network: ServiceNetwork) {
        let location = site.flatMap { network.findLocation($0.locationID) }
        siteID = site?.id
        coordinate = location.flatMap { $0.isConfidential ? nil : $0.coordinate }
        isRemote = location?.kind == .virtual
        areaID = location?.areaID
        municipalityID = areaID.flatMap { network.areas.enclosing($0, kind: .municipality)?.id }
        provinceID = areaID.flatMap { network.areas.enclosing($0, kind: .province)?.id }
        hours = network.hours(of: service, at: site)
        let spoken = service.languages + (location?.languages ?? []).filter { !service.languages.contains($0) }
        languages = spoken
        primaryLanguages = spoken.map(\.primary)
        areas = site.map(\.areas).flatMap { $0.isEmpty ? nil : $0 } ?? service.areas
    }
}
