import Directory
import Feeds

/// Turns elements of OpenStreetMap into records.
struct OSMReader {
    var writer = RecordWriter()
    let areas: AreaFinder
    /// The profile's own needs, by `amenity=pharmacy`.
    let needs: ValueMap?

    /// A reader that has read nothing yet.
    init(areas: AreaFinder, needs: ValueMap?) {
        self.areas = areas
        self.needs = needs
    }

    /// What an element is for the directory.
    enum Worth {
        case service, nothing, deletedService
    }

    /// Judges an element; a finding tells of values that nobody has decided, and of a service that is deleted.
    mutating func worth(of element: OSMElement) -> Worth {
        var isService = false
        for key in OSMNeeds.features {
            guard let value = element.tags[key] else { continue }
            if let need = need(key, value) {
                isService = isService || !need.isEmpty
            } else {
                isService = isService || OSMNeeds.services.contains(key) || value == "social_facility"
                tellUnknown(key, value, element)
            }
        }
        guard isService, element.isDeleted else { return isService ? .service : .nothing }
        writer.report(.outOfUse, at: place(element), value: element.id)
        return .deletedService
    }

    private mutating func tellUnknown(_ key: String, _ value: String, _ element: OSMElement) {
        // What a social facility is, another tag says.
        if value == "social_facility" { return }
        writer.reportOnce(
            .unmappedValue, about: "\(key)=\(value)", at: place(element, key), value: "\(key)=\(value)",
            expected: "osm")
    }

    func need(_ key: String, _ value: String) -> String? {
        needs?.values["\(key)=\(value)".lowercased()] ?? OSMNeeds.need(key, value)
    }

    func place(_ element: OSMElement, _ key: String? = nil) -> RecordWriter.Place {
        RecordWriter.Place(element.position, [element.kind.rawValue, key].compactMap { $0 }.joined(separator: "/"))
    }

    /// Takes an element that is a service.
    mutating func read(_ element: OSMElement, _ geometry: OSMGeometry) {
        let tags = element.tags
        let name = tags["name"] ?? tags["official_name"] ?? tags["operator"]
        if tags["name"] == nil { writer.report(.missingValue, at: place(element, "name"), rejects: false) }
        let title = name ?? "\(OSMNeeds.features.lazy.compactMap { tags[$0] }.first ?? "") \(element.id)"
        let organization = tags["operator"].map { "operator/\($0)" } ?? element.id
        writer.add(
            .organizations, organization,
            [
                "name": tags["operator"] ?? title,
                "tax_id": tags["ref:vatin"].map { $0.trimmingPrefix("IT") }.map(String.init),
            ],
            at: place(element), isShared: true)
        readPlace(element, geometry, organization: organization)
        let isTaken = writer.add(
            .services, element.id,
            [
                "organization_id": organization, "name": title, "status": "active",
                "alternate_name": tags["alt_name"] ?? tags["official_name"] ?? tags["short_name"],
                "description": tags["description"], "url": first("website", "contact:website", "url", in: tags),
                "email": first("email", "contact:email", in: tags), "fees_description": tags["charge"],
                "assured_date": tags["check_date"] ?? tags["survey:date"], "last_modified": element.changed,
                "by_appointment": tags["reservation"] == "required" ? "true" : nil,
            ], at: place(element))
        writer.log.countRow(isRejected: !isTaken)
        writer.add(
            .serviceAtLocations, element.id, ["service_id": element.id, "location_id": element.id],
            at: place(element))
        phones(element)
        hours(element)
        describe(element)
        rules(element)
        tellUnused(element)
    }

    private mutating func readPlace(_ element: OSMElement, _ geometry: OSMGeometry, organization: String) {
        let tags = element.tags
        let (point, missing) = geometry.centre(of: element)
        if let first = missing.first {
            writer.report(
                .danglingReference, at: place(element), value: first, expected: String(missing.count), rejects: false)
        }
        writer.add(
            .locations, element.id,
            [
                "organization_id": organization, "location_type": "physical", "name": tags["name"],
                "latitude": point.map { Self.degrees($0.latitude) },
                "longitude": point.map { Self.degrees($0.longitude) },
                "external_identifier": element.id, "external_identifier_type": "OpenStreetMap",
                "area_id": tags["addr:city"].flatMap { areas.onlyMunicipality(named: $0) },
            ], at: place(element))
        let street = [first("addr:street", "addr:place", in: tags), tags["addr:housenumber"]].compactMap { $0 }
        let further = [tags["addr:unit"], tags["addr:floor"], tags["level"].map { "level \($0)" }].compactMap { $0 }
        guard tags.keys.contains(where: { $0.hasPrefix("addr:") }) else { return }
        writer.add(
            .addresses, element.id,
            [
                "location_id": element.id, "address_type": "physical", "address_1": street.joined(separator: " "),
                "address_2": further.joined(separator: ", "), "city": tags["addr:city"],
                "region": tags["addr:suburb"] ?? tags["addr:hamlet"], "postal_code": tags["addr:postcode"],
                "state_province": tags["addr:province"] ?? tags["addr:state"], "country": tags["addr:country"],
            ], at: place(element, "addr"))
    }

    /// Seven places, a centimetre: as the map itself keeps them.
    private static func degrees(_ value: Double) -> String {
        let rounded = (value * 10_000_000).rounded() / 10_000_000
        return "\(rounded)"
    }

    func first(_ keys: String..., in tags: [String: String]) -> String? {
        keys.lazy.compactMap { tags[$0]?.split(separator: ";").first }.first.flatMap { CellText.trimmed($0) }
    }

    private mutating func tellUnused(_ element: OSMElement) {
        for (key, value) in element.tags.sorted(by: { $0.key < $1.key }) where !OSMTags.isCarried(key) {
            writer.reportOnce(
                .unmappedElement, about: key, at: place(element, key), value: String(value.prefix(80)))
        }
    }
}
