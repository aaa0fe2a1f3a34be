import Directory

extension AIRSWriter {
    /// An organisation with its places, without those below it.
    func agency(
        _ record: ListingRecord, offering offered: [ListingRecord], beside others: [ListingRecord] = []
    ) -> XMLNode {
        let key = keys.key(.organizations, record.id)
        let column = "organization_id"
        let identifiers = tree.children(.organizationIdentifiers, of: record.id, by: column)
        let owner = identifiers.first { $0["identifier_scheme"] == "RecordOwner" && Self.isOwner($0["identifier"]) }
        var children = [XMLNode("Key", key)] + required("Name", record["name"])
        children += required("AgencyDescription", record["description"])
        children += alternateNames(record)
        if isStrict { children.append(Self.emptySite("AgencyLocation", key: key)) }
        let phones = tree.children(.phones, of: record.id, by: column).filter { isOwn($0, column) }.map(phone)
        children += phones.isEmpty && isStrict ? [Self.emptyPhone] : phones
        children += webAddresses(record) + emails(record["email"])
        children += tree.children(.contacts, of: record.id, by: column).filter { isOwn($0, column) }.map(contact)
        children += identifiers.filter { $0.id != owner?.id }.map { identifier in
            XMLNode(
                "LicenseAccreditation",
                XMLNode.some("License", identifier["identifier"])
                    + XMLNode.some("LicensedBy", identifier["identifier_type"]))
        }
        children += required("IRSStatus", record["tax_status"])
        if isStrict {
            children += tree.children(.funding, of: record.id, by: column).flatMap {
                XMLNode.some("SourceOfFunds", $0["source"])
            }
        }
        children += tree.children(.programs, of: record.id, by: column).map(serviceGroup)
        let places = places(of: record, offering: offered, beside: others)
        let sites = places.map { site($0.place, services: $0.offers) }
        children += sites.isEmpty && isStrict ? [Self.emptySite("Site", key: AIRSKeys.number("site " + key))] : sites
        children += resourceInfo(of: record) + supplement(of: record, places: places.map(\.place))
        return XMLNode("Agency", children, agencyAttributes(record, owner: owner))
    }

    /// The agency of a service that nobody offers, named as the service.
    func agencyOfLoneService(_ service: ListingRecord) -> XMLNode {
        var organization = ListingRecord(.organizations, id: "agency of " + service.id)
        organization["name"] = service["name"]
        return agency(organization, offering: [service])
    }

    /// The agency of a place that belongs to nobody, named as the place.
    func agencyOfLonePlace(_ place: ListingRecord) -> XMLNode {
        var organization = ListingRecord(.organizations, id: "agency of place " + place.id)
        organization["name"] = place["name"]
        return agency(organization, offering: [], beside: [place])
    }

    /// The places of an organisation: its own and those given, those where its services are had, and one for each service without any.
    private func places(
        of organization: ListingRecord, offering services: [ListingRecord], beside others: [ListingRecord]
    ) -> [Place] {
        var places = places(of: services)
        let used = Set(places.map(\.place.id))
        places += (others + tree.children(.locations, of: organization.id, by: "organization_id"))
            .filter { !used.contains($0.id) }.map { Place(place: $0, offers: []) }
        return places.sorted { IdentifierOrder.precedes($0.place.id, $1.place.id) }
    }

    private func agencyAttributes(
        _ record: ListingRecord, owner: ListingRecord?
    ) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        if let owner = owner?["identifier"] { attributes.append(("RecordOwner", owner)) }
        if let number = record["tax_id"] { attributes.append(("FEIN", number)) }
        if let year = record["year_incorporated"], year.utf8.count == 4, Int(year) != nil {
            attributes.append(("YearInc", year))
        }
        if let status = record["legal_status"] { attributes.append(("LegalStatus", status)) }
        return attributes
    }

    private static func isOwner(_ text: String?) -> Bool { text?.wholeMatch(of: /[0-9A-Z]{4,8}/) != nil }

    /// The organisation's page, then the others, which a note tells from it.
    private func webAddresses(_ record: ListingRecord) -> [XMLNode] {
        // Those of a service stand with it where there is room.
        let further = tree.children(.urls, of: record.id, by: "organization_id")
            .filter { isStrict || isOwn($0, "organization_id") }
        return XMLNode.some("Address", record["website"]).map { XMLNode("URL", [$0]) }
            + further.map { url in
                XMLNode("URL", XMLNode.some("Address", url["url"]) + XMLNode.some("Note", url["label"]))
            }
    }

    private func serviceGroup(_ program: ListingRecord) -> XMLNode {
        XMLNode(
            "ServiceGroup",
            [XMLNode("Key", keys.key(.programs, program.id)), XMLNode("Name", program["name"] ?? "")]
                + XMLNode.some("ProgramName", program["alternate_name"]))
    }

    private func resourceInfo(of organization: ListingRecord) -> [XMLNode] {
        let entries = tree.notes(.metadata, of: organization)
        var attributes: [(name: String, value: String)] = []
        func date(_ name: String, _ entry: ListingRecord?) {
            if let day = entry?["last_action_date"] { attributes.append((name, day)) }
        }
        date("DateAdded", entries.first { $0["last_action_type"] == "create" })
        date("DateLastVerified", entries.first { $0["last_action_type"] == "verify" })
        let last = entries.first { $0.id.hasSuffix("/last-action") }
        date("DateOfLastAction", last)
        if let type = last?["last_action_type"] { attributes.append(("LastActionType", type)) }
        return attributes.isEmpty ? [] : [XMLNode("ResourceInfo", [], attributes)]
    }
}
