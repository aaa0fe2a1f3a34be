import Directory

extension AIRSWriter {
    /// A place and what is had there.
    struct Place {
        let place: ListingRecord
        var offers: [Offer]
    }

    /// A service at one place.
    struct Offer {
        let service: ListingRecord
        /// The row that joins it to the place; `nil` for a service that is had nowhere.
        let site: ListingRecord?
        /// Its Key.
        let key: String
        /// Whether it is the one of its service that speaks for the service.
        let isFirst: Bool
        /// What it has in common with the others of its service, if there are any.
        let group: String?
    }

    /// The places where services are had; a service that is had nowhere is given a place that is none.
    func places(of services: [ListingRecord]) -> [Place] {
        var places: [String: Place] = [:]
        var order: [String] = []
        for service in services {
            for (location, offer) in offers(of: service) {
                if places[location.id] == nil { order.append(location.id) }
                places[location.id, default: Place(place: location, offers: [])].offers.append(offer)
            }
        }
        return order.compactMap { places[$0] }
    }

    private func offers(of service: ListingRecord) -> [(ListingRecord, Offer)] {
        let rows = tree.children(.serviceAtLocations, of: service.id, by: "service_id").map { row in
            (row: row, location: tree.find(.locations, row["location_id"]) ?? nowhere(for: row))
        }.sorted {
            AIRSKeys.precedes(keys.key(.serviceAtLocations, $0.row.id), keys.key(.serviceAtLocations, $1.row.id))
        }
        let group = group(of: service, isShared: rows.count > 1)
        guard !rows.isEmpty else {
            let key = keys.key(.services, service.id)
            return [(nowhere(for: service), Offer(service: service, site: nil, key: key, isFirst: true, group: group))]
        }
        return rows.enumerated().map { number, row in
            let key = keys.key(.serviceAtLocations, row.row.id)
            return (
                row.location,
                Offer(service: service, site: row.row, key: key, isFirst: number == 0, group: group)
            )
        }
    }

    /// A place that is none, for what has to stand at one.
    private func nowhere(for record: ListingRecord) -> ListingRecord {
        ListingRecord(
            .locations, id: record.table == .services ? "place of " + record.id : record["location_id"] ?? record.id,
            ["location_type": "virtual"])
    }

    private func group(of service: ListingRecord, isShared: Bool) -> String? {
        if let program = tree.find(.programs, service["program_id"]) { return keys.key(.programs, program.id) }
        return isShared ? keys.key(.services, service.id) : nil
    }

    /// A place with its services.
    func site(_ record: ListingRecord, services: [Offer]) -> XMLNode {
        let column = "location_id"
        var children = [XMLNode("Key", keys.key(.locations, record.id))]
        children += required("Name", record["name"]) + required("SiteDescription", record["description"])
        children += alternateNames(record) + addresses(of: record)
        children += tree.children(.phones, of: record.id, by: column).filter { isOwn($0, column) }.map(phone)
        children += XMLNode.some("Address", record["url"]).map { XMLNode("URL", [$0]) }
        children += contacts(of: record, services).map(contact)
        children += hours(tree.children(.schedules, of: record.id, by: column).filter { isOwn($0, column) })
        children += tree.children(.languages, of: record.id, by: column).filter { isOwn($0, column) }.map(language)
        let access = tree.children(.accessibility, of: record.id, by: column).compactMap { $0["description"] }
        children += access.isEmpty ? [] : [XMLNode("DisabilitiesAccess", access.joined(separator: "\n"))]
        children += XMLNode.some("BusServiceAccess", record["transportation"])
        children += services.map(siteService) + spatialLocation(record)
        return XMLNode("Site", children, closure(of: record, by: column))
    }

    /// The people of a place and of the services had there, for which AIRS has no place of their own; each once.
    private func contacts(of record: ListingRecord, _ offers: [Offer]) -> [ListingRecord] {
        var owners: [(id: String, column: String)] = offers.flatMap { offer in
            [(offer.service.id, "service_id")] + (offer.site.map { [($0.id, "service_at_location_id")] } ?? [])
        }
        owners.append((record.id, "location_id"))
        var seen: Set<String> = []
        return owners.flatMap { owner in
            tree.children(.contacts, of: owner.id, by: owner.column).filter { isOwn($0, owner.column) }
        }.filter { seen.insert($0.id).inserted }
    }

    private func addresses(of record: ListingRecord) -> [XMLNode] {
        var rows = tree.children(.addresses, of: record.id, by: "location_id")
        func take(_ fits: (ListingRecord) -> Bool) -> ListingRecord? {
            rows.firstIndex(where: fits).map { rows.remove(at: $0) }
        }
        let isVirtual = record["location_type"] == "virtual"
        let isPostal = record["location_type"] == "postal"
        // An address of no kind is the place's own if there is no other.
        let physical =
            isVirtual || isPostal
            ? nil
            : take { $0["address_type"] == "physical" } ?? take { $0["address_type"] == nil && Self.kind($0) == nil }
        let mailing = isVirtual ? nil : take { $0["address_type"] == "postal" }
        var nodes: [XMLNode] = []
        if isVirtual {
            nodes.append(XMLNode("NoPhysicalAddress", isStrict ? [XMLNode("Explanation")] : []))
        } else {
            if let physical {
                nodes.append(address("PhysicalAddress", physical))
            } else if !isPostal, isStrict || mailing != nil {
                nodes.append(address("PhysicalAddress", nil))
            }
            if mailing != nil || isPostal { nodes.append(address("MailingAddress", mailing)) }
        }
        return nodes + rows.map { address("OtherAddress", $0) }
    }

    private func address(_ name: String, _ row: ListingRecord?) -> XMLNode {
        var children = XMLNode.some("PreAddressLine", row?["attention"]) + required("Line1", row?["address_1"])
        children += XMLNode.some("Line2", row?["address_2"]) + required("City", row?["city"])
        children += XMLNode.some("County", row?["region"]) + required("State", row?["state_province"])
        children += required("ZipCode", row?["postal_code"]) + required("Country", row?["country"])
        return XMLNode(name, children, [("Confidential", "false")])
    }

    /// A place that says nothing, where 3.0 requires one.
    static func emptySite(_ name: String, key: String) -> XMLNode {
        XMLNode(
            name,
            [
                XMLNode("Key", key), XMLNode("Name"), XMLNode("SiteDescription"),
                XMLNode("NoPhysicalAddress", [XMLNode("Explanation")]),
            ])
    }

    private func spatialLocation(_ record: ListingRecord) -> [XMLNode] {
        guard let latitude = record["latitude"].flatMap(decimal), let longitude = record["longitude"].flatMap(decimal)
        else { return [] }
        return [
            XMLNode(
                "SpatialLocation",
                (isStrict ? [XMLNode("Datum", "WGS84")] : [])
                    + [XMLNode("Latitude", latitude), XMLNode("Longitude", longitude)])
        ]
    }

    /// A number as AIRS writes degrees: plain digits, in 3.1 with a sign and a point.
    private func decimal(_ text: String) -> String? {
        guard let match = text.wholeMatch(of: /(-?)([0-9]+)(\.[0-9]+)?/) else { return nil }
        if isStrict { return text }
        return (match.1.isEmpty ? "+" : "-") + match.2 + (match.3 ?? ".0")
    }

    /// The stamp of a place or service out of use, where it came as one.
    func closure(of record: ListingRecord, by column: String) -> [(name: String, value: String)] {
        let rows = tree.children(.closures, of: record.id, by: column)
        guard !isStrict, let row = rows.first(where: { Self.kind($0) == "closure" && $0["to_date"] == "9999-12-31" })
        else { return [] }
        if let status = row["reason"], ["inactive", "defunct"].contains(status) { return [("Status", status)] }
        guard let day = row["from_date"] else { return [] }
        return [("delete", "1")] + (day == "0001-01-01" ? [] : [("deleteEffective", day + "T00:00:00")])
    }
}
