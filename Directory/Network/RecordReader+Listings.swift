extension RecordReader {
    /// The organisations.
    func organizations() -> [Organization] {
        rows(.organizations).compactMap { row in
            text(row, "name").map {
                Organization(
                    id: row.id, name: $0, alternateName: row["alternate_name"], description: text(row, "description"),
                    email: row["email"], website: row["website"], parentID: row["parent_organization_id"],
                    phones: phones(of: row.id, by: "organization_id"),
                    contacts: contacts(of: row.id, by: "organization_id"))
            }
        }
    }

    /// The places.
    func locations() -> [Location] {
        rows(.locations).map { row in
            let latitude = row["latitude"].flatMap { Double($0) }
            let longitude = row["longitude"].flatMap { Double($0) }
            let coordinate = latitude.flatMap { north in
                longitude.flatMap { Coordinate(latitude: north, longitude: $0) }
            }
            return Location(
                id: row.id, kind: row["location_type"].flatMap(Location.Kind.init) ?? .physical, name: row["name"],
                description: row["description"], transportation: row["transportation"], coordinate: coordinate,
                areaID: row["area_id"], address: address(of: row.id), isConfidential: row["is_confidential"] == "true",
                accessibility: children(.accessibility, of: row.id, by: "location_id").compactMap { $0["description"] },
                phones: phones(of: row.id, by: "location_id"), schedules: schedules(of: row.id, by: "location_id"),
                closures: closures(of: row.id, by: "location_id"), languages: languages(of: row.id, by: "location_id"))
        }
    }

    private func address(of location: String) -> Address? {
        let rows = children(.addresses, of: location, by: "location_id")
        return (rows.first { $0["address_type"] != "postal" } ?? rows.first).map { row in
            Address(
                lines: [row["address_1"], row["address_2"]].compactMap { $0 }, city: row["city"], region: row["region"],
                stateProvince: row["state_province"], postalCode: row["postal_code"], country: row["country"])
        }
    }

    /// The services at their places.
    func serviceAtLocations() -> [ServiceAtLocation] {
        rows(.serviceAtLocations).compactMap { row in
            guard let service = row["service_id"], let location = row["location_id"] else { return nil }
            let column = "service_at_location_id"
            return ServiceAtLocation(
                id: row.id, serviceID: service, locationID: location, description: row["description"],
                phones: phones(of: row.id, by: column), schedules: schedules(of: row.id, by: column),
                closures: closures(of: row.id, by: column), areas: serviceAreas(of: row.id, by: column))
        }
    }

    /// The territories.
    func areas() -> [Area] {
        rows(.areas).compactMap { row in
            guard let kind = row["kind"].flatMap(Area.Kind.init), let name = text(row, "name") else { return nil }
            let latitude = row["latitude"].flatMap { Double($0) }
            let longitude = row["longitude"].flatMap { Double($0) }
            return Area(
                id: row.id, parentID: row["parent_id"], kind: kind, name: name, code: row["code"],
                centre: latitude.flatMap { north in longitude.flatMap { Coordinate(latitude: north, longitude: $0) } })
        }
    }

    /// The partners' own terms.
    func terms() -> [Term] {
        rows(.taxonomyTerms).compactMap { row in
            text(row, "name").map { Term(id: row.id, parentID: row["parent_id"], label: $0) }
        }
    }

    /// The agreements.
    func referralAgreements() -> [ReferralAgreement] {
        rows(.referralAgreements).compactMap { row in
            guard let organization = row["organization_id"], let service = row["service_id"] else { return nil }
            return ReferralAgreement(organizationID: organization, serviceID: service, how: row["how"])
        }
    }
}
