import Directory

/// One row of the table: a service at one of its places, or nowhere.
struct ServiceRow {
    let service: ListingRecord
    let site: ListingRecord?
    let tree: ListingTree

    private var place: ListingRecord? { tree.find(.locations, site?["location_id"]) }
    private var organization: ListingRecord? { tree.find(.organizations, service["organization_id"]) }

    /// The cells by column.
    var cells: [String: String?] {
        let terms = tree.notes(.attributes, of: service).compactMap { $0["taxonomy_term_id"] }
        let documents = tree.children(.requiredDocuments, of: service.id, by: "service_id").map { $0["document"] }
        let languages = tree.children(.languages, of: service.id, by: "service_id").map { $0["code"] ?? $0["name"] }
        var cells: [String: String?] = [
            "id": site?.id ?? service.id, "service_id": service.id, "organization_id": organization?.id,
            "location_id": place?.id, "organization": organization?["name"], "service": service["name"],
            "needs": Self.list(terms), "need_names": Self.list(terms.map(name)), "place": place?["name"],
            "area_id": place?["area_id"], "latitude": place?["latitude"], "longitude": place?["longitude"],
            "phones": Self.list(phones), "website": organization?["website"], "languages": Self.list(languages),
            "hours": hours.isEmpty ? nil : hours.joined(separator: "; "), "fees": service["fees_description"],
            "eligibility": service["eligibility_description"], "required_documents": Self.list(documents),
        ]
        for column in ["description", "status", "email", "url", "application_process", "wait_days", "assured_date"] {
            cells[column] = service[column]
        }
        let addresses = tree.children(.addresses, of: place?.id ?? "", by: "location_id")
        let address = addresses.first { $0["address_type"] != "postal" } ?? addresses.first
        for column in ["address_1", "address_2", "postal_code", "city", "state_province", "country"] {
            cells[column] = address?[column]
        }
        return cells
    }

    private static func list(_ parts: [String?]) -> String? {
        var seen: [String] = []
        for part in parts.compactMap({ $0 }) where !seen.contains(part) { seen.append(part) }
        return seen.isEmpty ? nil : seen.joined(separator: ServiceTable.separator)
    }

    private func name(_ term: String) -> String? {
        tree.find(.taxonomyTerms, term)?["name"] ?? NeedVocabulary.taxonomy.find(term)?.label.source
    }

    /// The numbers to call, those nearest to the service first; a level with any is enough.
    private var phones: [String] {
        let levels = [
            (site?.id, "service_at_location_id"), (service.id, "service_id"), (place?.id, "location_id"),
            (organization?.id, "organization_id"),
        ]
        let lists = levels.map { id, column in
            id.map { tree.children(.phones, of: $0, by: column).compactMap { $0["number"] } } ?? []
        }
        return lists.first { !$0.isEmpty } ?? []
    }

    /// The hours that count here, each row in the words that an import reads again.
    private var hours: [String] {
        let levels = [
            (site?.id, "service_at_location_id"), (service.id, "service_id"), (place?.id, "location_id"),
        ]
        let lists = levels.map { id, column in
            id.map { tree.children(.schedules, of: $0, by: column) } ?? []
        }
        return (lists.first { !$0.isEmpty } ?? []).compactMap(Self.words)
    }

    private static let days = [
        "MO": "lun", "TU": "mar", "WE": "mer", "TH": "gio", "FR": "ven", "SA": "sab", "SU": "dom",
    ]

    private static func words(_ row: ListingRecord) -> String? {
        let rule = row["byday"]?.split(separator: ",").map { days[String($0)] ?? String($0) }.joined(separator: ", ")
        let times = [row["opens_at"], row["closes_at"]].compactMap { $0 }.joined(separator: "-")
        let range = [row["valid_from"], row["valid_to"]].compactMap { $0 }.joined(separator: " – ")
        let parts = [rule, times, range, row["description"], row["notes"]].compactMap { $0 }.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
