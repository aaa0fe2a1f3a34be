import Directory

/// What AIRS has no element for, in elements of a namespace of ours.
///
/// 3.1 takes elements of other namespaces at the end of an Agency and of a SiteService. One for each record holds the
/// columns that have no element of AIRS as its attributes, and within it stands what AIRS has no records for. What an
/// element of AIRS says is never said here too, so that nobody can change the one and leave the other.
extension AIRSWriter {
    /// The namespace: a name that needs no domain (RFC 9562).
    static let supplementNamespace = "urn:uuid:0b7c6a52-9d41-4f0e-8a6d-3c5e2f7181b4"

    /// What an Agency cannot say of its organisation, its programmes and its places.
    func supplement(of organization: ListingRecord, places: [ListingRecord]) -> [XMLNode] {
        guard !isStrict else { return [] }
        let own =
            parts(.funding, of: organization, by: "organization_id", ["source"])
            + notes(.translations, of: organization)
        let programs = tree.children(.programs, of: organization.id, by: "organization_id").flatMap { program in
            element(program, ["description"], notes(.translations, of: program), key: keys.key(.programs, program.id))
        }
        let sites = places.flatMap { place in
            element(
                place, ["external_identifier", "external_identifier_type"],
                closures(of: place, by: "location_id") + notes(.translations, of: place),
                key: keys.key(.locations, place.id))
        }
        return element(organization, ["logo", "uri"], own) + programs + sites
    }

    /// What a SiteService cannot say of its service, which the first of them says for all, and of the service there.
    func supplement(of offer: Offer) -> [XMLNode] {
        guard !isStrict else { return [] }
        let here = offer.site.map { site in
            // The Description of the first is the service's.
            let columns = offer.isFirst && offer.service["description"] != nil ? ["description"] : []
            return element(
                site, columns, closures(of: site, by: "service_at_location_id") + notes(.translations, of: site))
        }
        return (offer.isFirst ? supplement(of: offer.service) : []) + (here ?? [])
    }

    private func supplement(of service: ListingRecord) -> [XMLNode] {
        let column = "service_id"
        let capacities = tree.children(.serviceCapacities, of: service.id, by: column).flatMap { row in
            element(
                row, ["available", "maximum", "updated", "description"],
                tree.find(.units, row["unit_id"]).map { element($0, ["name", "scheme", "identifier", "uri"]) } ?? [])
        }
        var inner = terms(of: service) + capacities
        inner += parts(.documentsIssued, of: service, by: column, ["document", "after_days", "valid_days", "note"])
        inner += parts(.urls, of: service, by: column, ["url", "label"])
        inner += parts(.funding, of: service, by: column, ["source"])
        inner += closures(of: service, by: column) + notes(.translations, of: service)
        return element(service, Self.serviceColumns, inner)
    }

    private static let serviceColumns = [
        "alternate_name", "url", "email", "alert", "accreditations", "licenses", "interpretation_services", "fees",
        "wait_time", "wait_days", "by_appointment",
    ]

    /// The partner's own terms: of those a Taxonomy has the code alone.
    private func terms(of service: ListingRecord) -> [XMLNode] {
        tree.notes(.attributes, of: service).compactMap { tree.find(.taxonomyTerms, $0["taxonomy_term_id"]) }.flatMap {
            element(
                $0, ["code", "name", "description", "language", "term_uri", "taxonomy"],
                key: $0["code"] ?? $0["name"] ?? $0.id)
        }
    }

    /// The closures that are no stamp of what is gone for good.
    private func closures(of record: ListingRecord, by column: String) -> [XMLNode] {
        tree.children(.closures, of: record.id, by: column)
            .filter { isOwn($0, column) && !(Self.kind($0) == "closure" && $0["to_date"] == "9999-12-31") }
            .flatMap { element($0, ["from_date", "to_date", "holiday_rule", "reason"]) }
    }

    private func parts(
        _ table: ListingTable, of record: ListingRecord, by column: String, _ columns: [String]
    ) -> [XMLNode] {
        tree.children(table, of: record.id, by: column).filter { isOwn($0, column) }.flatMap { element($0, columns) }
    }

    private func notes(_ table: ListingTable, of record: ListingRecord) -> [XMLNode] {
        tree.notes(table, of: record).flatMap {
            element($0, ["field_name", "language", "text", "state", "source_hash", "translated_date"])
        }
    }

    /// A record as an element named as its table; nothing where it says nothing.
    private func element(
        _ record: ListingRecord, _ columns: [String], _ children: [XMLNode] = [], key: String? = nil
    ) -> [XMLNode] {
        let said = columns.compactMap { column in record[column].map { (name: column, value: $0) } }
        guard !said.isEmpty || !children.isEmpty else { return [] }
        return [XMLNode("hsds:" + record.table.rawValue, children, (key.map { [("key", $0)] } ?? []) + said)]
    }
}
