extension ServiceNetwork {
    /// A record of the network that points at nothing, or a structure that does not hold.
    public struct Fault: Sendable, Hashable, CustomStringConvertible {
        /// The record's table.
        public let table: ListingTable
        /// The record's identifier.
        public let id: String
        /// The column that does not hold.
        public let column: String
        /// What it says.
        public let value: String

        /// `table id: column = value`.
        public var description: String { "\(table.rawValue) \(id): \(column) = \(value)" }
    }

    /// Walks the whole network and returns every reference that leads nowhere, in the order of tables and identifiers.
    public func faults() -> [Fault] {
        organizationFaults() + serviceFaults() + siteFaults() + areaFaults()
    }

    private func organizationFaults() -> [Fault] {
        organizations.compactMap { organization in
            guard let parent = organization.parentID, organizationPositions[parent] == nil else { return nil }
            return Fault(
                table: .organizations, id: organization.id, column: "parent_organization_id", value: parent)
        }
    }

    private func serviceFaults() -> [Fault] {
        services.flatMap { service in
            var faults: [Fault] = []
            func fault(_ column: String, _ value: String) {
                faults.append(Fault(table: .services, id: service.id, column: column, value: value))
            }
            if let id = service.organizationID, organizationPositions[id] == nil { fault("organization_id", id) }
            for term in service.termIDs where needs.find(term) == nil { fault("taxonomy_term_id", term) }
            for document in service.requirements.flatMap(\.alternatives) + service.issues.map(\.documentID)
            where documents.find(document) == nil { fault("document", document) }
            for area in service.areas.compactMap(\.areaID) where areas.areas[area] == nil { fault("area_id", area) }
            for rule in service.eligibilityRules {
                guard case .legalStatus(let ids) = rule.condition else { continue }
                for id in ids where legalStatuses.find(id) == nil { fault("legal_status", id) }
            }
            return faults
        }
    }

    private func siteFaults() -> [Fault] {
        let sites = serviceAtLocations.flatMap { site in
            var faults: [Fault] = []
            if servicePositions[site.serviceID] == nil {
                faults.append(
                    .init(table: .serviceAtLocations, id: site.id, column: "service_id", value: site.serviceID))
            }
            if locationPositions[site.locationID] == nil {
                faults.append(
                    .init(table: .serviceAtLocations, id: site.id, column: "location_id", value: site.locationID))
            }
            return faults
        }
        let places = locations.compactMap { location in
            location.areaID.flatMap { id in
                areas.areas[id] == nil
                    ? Fault(table: .locations, id: location.id, column: "area_id", value: id) : nil
            }
        }
        return places + sites
    }

    private func areaFaults() -> [Fault] {
        areas.areas.values.sorted { IdentifierOrder.precedes($0.id, $1.id) }.compactMap { area in
            guard let parent = area.parentID else { return nil }
            let isCircle = areas.lineage(of: area.id).last?.parentID != nil && areas.areas[parent] != nil
            guard areas.areas[parent] == nil || isCircle else { return nil }
            return Fault(table: .areas, id: area.id, column: "parent_id", value: parent)
        }
    }
}
