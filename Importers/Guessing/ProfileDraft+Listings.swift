import Directory

extension ProfileDraft {
    private static let placeMeanings: [ColumnMeaning] = [
        .street, .city, .postalCode, .province, .region, .latitude, .longitude, .point, .country,
    ]

    /// Who offers what, and where.
    mutating func listings() -> [ProfileJSON] {
        var records = [organization(), service()]
        guard Self.placeMeanings.contains(where: { place($0) != nil }) else { return records }
        records.append(location())
        records.append([
            "table": "service_at_locations",
            "fields": ["service_id": ["record": "services"], "location_id": ["record": "locations"]],
        ])
        if let address = address() { records.append(address) }
        return records
    }

    /// The name of what is offered, or where nothing is called so, of who offers it.
    private mutating func nameTemplate() -> ProfileJSON? { value(.name) ?? value(.organization) }

    private mutating func organization() -> ProfileJSON {
        var fields = fields([("tax_id", .taxID)])
        guard let place = place(.organization), place != self.place(.name) else {
            fields["name"] = nameTemplate() ?? "{@key}"
            return ["table": "organizations", "fields": .object(fields)]
        }
        let cell = cell(place)
        fields["name"] = .text(cell)
        return ["table": "organizations", "id": .text(cell), "shared": .flag(true), "fields": .object(fields)]
    }

    private mutating func service() -> ProfileJSON {
        var fields = fields([
            ("alternate_name", .alternateName), ("description", .description), ("url", .website), ("email", .email),
            ("eligibility_description", .eligibility), ("fees_description", .fees), ("minimum_age", .minimumAge),
            ("maximum_age", .maximumAge), ("assured_date", .assuredDate),
        ])
        fields["name"] = nameTemplate() ?? "{@key}"
        fields["organization_id"] = ["record": "organizations"]
        fields["status"] = "active"
        // The partner's own word for the need stays readable where none of ours was found for it.
        if fields["description"] == nil, let place = place(.category) { fields["description"] = .text(cell(place)) }
        return ["table": "services", "fields": .object(fields)]
    }

    private mutating func location() -> ProfileJSON {
        var fields = fields([("latitude", .latitude), ("longitude", .longitude)])
        if let place = place(.point), fields["latitude"] == nil {
            let cell = ProfileJSON.text(cell(place))
            fields["latitude"] = ["from": cell, "pattern": .text(ValueShapes.north)]
            fields["longitude"] = ["from": cell, "pattern": .text(ValueShapes.east)]
        }
        if fields["latitude"] == nil || fields["longitude"] == nil {
            (fields["latitude"], fields["longitude"]) = (nil, nil)
        }
        if let place = place(.city) { fields["area_id"] = ["from": .text(cell(place)), "area": .flag(true)] }
        fields["name"] = nameTemplate() ?? "{@key}"
        fields["location_type"] = "physical"
        fields["organization_id"] = ["record": "organizations"]
        return ["table": "locations", "fields": .object(fields)]
    }

    private mutating func address() -> ProfileJSON? {
        var fields = fields([
            ("city", .city), ("postal_code", .postalCode), ("state_province", .province), ("region", .region),
            ("country", .country),
        ])
        if let street = streetTemplate() { fields["address_1"] = street }
        guard !fields.isEmpty else { return nil }
        if fields["country"] == nil, isItalian { fields["country"] = "IT" }
        fields["location_id"] = ["record": "locations"]
        fields["address_type"] = "physical"
        return ["table": "addresses", "fields": .object(fields)]
    }

    /// The street with its number, unless the street has the number already.
    private mutating func streetTemplate() -> ProfileJSON? {
        guard let street = place(.street) else { return nil }
        let streetCell = cell(street)
        guard let number = place(.houseNumber), !repeats(number, in: street) else { return .text(streetCell) }
        let template = ProfileJSON.text("\(streetCell) \(cell(number))")
        let isMarked = facts[number].share { $0.hasPrefix("_") } > 0.8
        return isMarked ? ["from": template, "remove": ["_"]] : template
    }

    private func repeats(_ number: Int, in street: Int) -> Bool {
        let pairs = zip(table.columns[street].values, table.columns[number].values).compactMap { street, number in
            street.flatMap { street in number.map { (street, $0) } }
        }
        return pairs.count { $0.hasSuffix($1) } * 2 > pairs.count
    }

    /// Whether the columns are called as Italian lists call them.
    private var isItalian: Bool {
        let words = Set(columns.flatMap { FoldedWords.of($0.name) })
        let isCalledSo = !words.isDisjoint(
            with: ["cap", "comune", "civico", "indirizzo", "citta", "regione", "denominazione"])
        return isCalledSo || place(.taxID).map { facts[$0].share(ValueShapes.isTaxID) > 0.9 } ?? false
    }
}
