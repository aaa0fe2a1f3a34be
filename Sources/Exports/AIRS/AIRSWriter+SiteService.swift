import Directory

extension AIRSWriter {
    /// A service at its place.
    func siteService(_ offer: Offer) -> XMLNode {
        let (service, site) = (offer.service, offer.site)
        let own = site.map { tree.children(.phones, of: $0.id, by: "service_at_location_id") } ?? []
        let phones = own + tree.children(.phones, of: service.id, by: "service_id").filter { isOwn($0, "service_id") }
        let description = site?["description"]
        var children = XMLNode.some("Name", service["name"]) + [XMLNode("Key", offer.key)]
        children += XMLNode.some(
            "Description",
            offer.isFirst ? service["description"] ?? description : description ?? service["description"])
        children += phones.map(phone)
        let rows = schedules(of: service, at: site)
        children += hours(rows.filter { !Self.isSeason($0) }) + rows.filter(Self.isSeason).map(season)
        children += taxonomy(of: service)
        children += tree.children(.languages, of: service.id, by: "service_id")
            .filter { isOwn($0, "service_id") }.map(language)
        children += areas(of: service, at: site) + resourceInfo(of: service) + documents(of: service)
        children += (service["application_process"] ?? "").split(separator: "\n").map {
            XMLNode("ApplicationProcess", [XMLNode("Step", String($0))])
        }
        children += fees(of: service) + requirements(of: service) + supplement(of: offer)
        var attributes = site.map { closure(of: $0, by: "service_at_location_id") } ?? []
        if !isStrict, !attributes.contains(where: { $0.name == "Status" }) { attributes += status(of: service) }
        if let group = offer.group { attributes.append(("ServiceGroupKey", group)) }
        return XMLNode("SiteService", children, attributes)
    }

    private func status(of service: ListingRecord) -> [(name: String, value: String)] {
        switch service["status"] {
        case nil: []
        case "temporarily closed": [("Status", "inactive")]
        case let status?: [("Status", status)]
        }
    }

    /// The site's own hours if it has any, else the service's.
    private func schedules(of service: ListingRecord, at site: ListingRecord?) -> [ListingRecord] {
        let own = site.map { tree.children(.schedules, of: $0.id, by: "service_at_location_id") } ?? []
        guard own.isEmpty else { return own }
        return tree.children(.schedules, of: service.id, by: "service_id").filter { isOwn($0, "service_id") }
    }

    private func taxonomy(of service: ListingRecord) -> [XMLNode] {
        let entries = tree.notes(.attributes, of: service).compactMap { row -> XMLNode? in
            guard let id = row["taxonomy_term_id"] else { return nil }
            let term = tree.find(.taxonomyTerms, id)
            let further = row["link_type"] == "taxonomy_term" ? row["value"] : nil
            let codes = [term?["code"] ?? term?["name"] ?? id] + (further?.components(" * ") ?? [])
            return XMLNode("Taxonomy", codes.map { XMLNode("Code", $0) })
        }
        return entries.isEmpty ? [XMLNode("Taxonomy", isStrict ? [XMLNode("Code")] : [])] : entries
    }

    private func areas(of service: ListingRecord, at site: ListingRecord?) -> [XMLNode] {
        let here = site.map { tree.children(.serviceAreas, of: $0.id, by: "service_at_location_id") } ?? []
        let rows =
            here + tree.children(.serviceAreas, of: service.id, by: "service_id").filter { isOwn($0, "service_id") }
        return rows.compactMap { row in
            let area = tree.find(.areas, row["area_id"])
            let name = row["name"] ?? area?["name"]
            let words = XMLNode.some("Description", row["description"])
            guard name != nil || !words.isEmpty else { return nil }
            let level = Self.level(kind: Self.kind(row), area: area?["kind"])
            return XMLNode("GeographicAreaServed", [XMLNode(name == nil ? "Country" : level, name ?? "")] + words)
        }
    }

    private static func level(kind: String?, area: String?) -> String {
        let kinds = [
            "zip": "ZipCode", "tract": "CensusTrack", "city": "City", "county": "County", "state": "State",
            "country": "Country",
        ]
        let rungs = ["country": "Country", "region": "State", "province": "County", "municipality": "City"]
        return kind.flatMap { kinds[$0] } ?? area.flatMap { rungs[$0] } ?? "City"
    }

    private func resourceInfo(of service: ListingRecord) -> [XMLNode] {
        let entries = tree.notes(.metadata, of: service)
        var attributes: [(name: String, value: String)] = []
        if let day = entries.first(where: { $0["last_action_type"] == "create" })?["last_action_date"] {
            attributes.append(("DateAdded", day))
        }
        if let day = service["assured_date"] { attributes.append(("DateLastVerified", day)) }
        if let day = service["last_modified"]?.prefix(10) { attributes.append(("DateOfLastAction", String(day))) }
        if service["last_modified"] != nil,
            let type = entries.first(where: { $0.id.hasSuffix("/last-action") })?["last_action_type"]
        {
            attributes.append(("LastActionType", type))
        }
        return attributes.isEmpty ? [] : [XMLNode("ResourceInfo", [], attributes)]
    }

    /// Papers in words, then those of our vocabulary: alternatives stand in one element.
    private func documents(of service: ListingRecord) -> [XMLNode] {
        let words = tree.children(.requiredDocuments, of: service.id, by: "service_id").map {
            XMLNode("DocumentsRequired", [XMLNode("DocumentsRequired", $0["document"] ?? "")])
        }
        let rows = tree.children(.documentRequirements, of: service.id, by: "service_id")
        let groups = Dictionary(grouping: rows) { Int($0["alternative_group"] ?? "") ?? 0 }
        return words
            + groups.sorted { $0.key < $1.key }.map { _, rows in
                let ids = rows.compactMap { $0["document"] }.joined(separator: " | ")
                return XMLNode(
                    "DocumentsRequired",
                    [XMLNode("DocumentsRequired", ids)]
                        + XMLNode.some("Description", rows.compactMap { $0["note"] }.first))
            }
    }

    /// The words about fees; without any, what the prices say.
    private func fees(of service: ListingRecord) -> [XMLNode] {
        if let words = service["fees_description"] { return [XMLNode("FeeStructure", words)] }
        let costs = tree.children(.costOptions, of: service.id, by: "service_id").compactMap { row -> String? in
            if Double(row["amount"] ?? "") == 0, let words = row["amount_description"] { return words }
            let price = [row["amount"], row["amount"] == nil ? nil : row["currency"]].compactMap { $0 }
            let parts = [row["option"], price.isEmpty ? nil : price.joined(separator: " "), row["amount_description"]]
            let text = parts.compactMap { $0 }.joined(separator: ", ")
            return text.isEmpty ? nil : text
        }
        return costs.isEmpty ? [] : [XMLNode("FeeStructure", costs.joined(separator: "; "))]
    }
}

extension String {
    /// The parts between a separator.
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
