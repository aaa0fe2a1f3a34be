import Directory

extension SampleService {
    /// The listing records that say the same.
    public var records: [ListingRecord] {
        var service = ListingRecord(.services, id: id, ["name": id])
        for (column, value) in columns { service[column] = value }
        return [service] + tagRecords + ruleRecords + documentRecords + detailRecords
            + places.enumerated().flatMap { placeRecords($0.element, number: $0.offset) }
    }

    private var tagRecords: [ListingRecord] {
        terms.enumerated().map { index, term in
            ListingRecord(
                .attributes, id: "\(id)-term\(index)",
                ["link_id": id, "link_entity": "services", "taxonomy_term_id": term])
        }
    }

    private var ruleRecords: [ListingRecord] {
        rules.enumerated().map { index, rule in
            ListingRecord(
                .eligibilityRules, id: "\(id)-rule\(index)",
                ["service_id": id, "kind": rule.kind, "parameters": rule.parameters])
        }
    }

    private var documentRecords: [ListingRecord] {
        let asked = documents.enumerated().flatMap { group, alternatives in
            alternatives.enumerated().map { index, document in
                ListingRecord(
                    .documentRequirements, id: "\(id)-asks\(group)-\(index)",
                    ["service_id": id, "alternative_group": String(group), "document": document])
            }
        }
        let given = issues.enumerated().map { index, issue in
            ListingRecord(
                .documentsIssued, id: "\(id)-gives\(index)",
                [
                    "service_id": id, "document": issue.document, "after_days": String(issue.afterDays),
                    "valid_days": issue.validDays.map(String.init) ?? "",
                ])
        }
        return asked + given
    }

    private var detailRecords: [ListingRecord] {
        func numbered(_ table: ListingTable, _ rows: [[String: String]]) -> [ListingRecord] {
            rows.enumerated().map { index, row in
                ListingRecord(
                    table, id: "\(id)-\(table.rawValue)\(index)", row.merging(["service_id": id]) { old, _ in old })
            }
        }
        return numbered(.languages, languages.map { ["code": $0] })
            + numbered(.costOptions, costs.map { Double($0) == nil ? ["option": $0] : ["amount": $0] })
            + numbered(
                .serviceCapacities,
                capacities.map { ["available": String($0.available), "updated": $0.updated ?? ""] })
            + numbered(.serviceAreas, areas.map { ["area_id": $0, "name": $0] })
    }

    private func placeRecords(_ place: Place, number: Int) -> [ListingRecord] {
        let location = "\(id)-place\(number)"
        let site = "\(id)-site\(number)"
        let schedules = place.hours.enumerated().map { index, text in
            let parts = text.split(separator: " ")
            let times = parts[1].split(separator: "-")
            return ListingRecord(
                .schedules, id: "\(site)-hours\(index)",
                [
                    "service_at_location_id": site, "freq": "WEEKLY", "byday": String(parts[0]),
                    "opens_at": String(times[0]), "closes_at": String(times[1]),
                ])
        }
        return [
            ListingRecord(
                .locations, id: location,
                [
                    "location_type": place.isVirtual ? "virtual" : "physical",
                    "latitude": place.point.map { String($0.latitude) } ?? "",
                    "longitude": place.point.map { String($0.longitude) } ?? "", "area_id": place.areaID ?? "",
                    "is_confidential": place.isConfidential ? "true" : "",
                ]),
            ListingRecord(.serviceAtLocations, id: site, ["service_id": id, "location_id": location]),
        ] + schedules
    }
}
