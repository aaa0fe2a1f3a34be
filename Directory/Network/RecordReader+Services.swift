extension RecordReader {
    /// The services, each with all that hangs on it.
    func services() -> [Service] {
        rows(.services).compactMap { row in
            guard let name = text(row, "name") else { return nil }
            var service = Service(id: row.id, organizationID: row["organization_id"], name: name)
            describe(&service, by: row)
            restrict(&service, by: row)
            let column = "service_id"
            service.languages = languages(of: row.id, by: column)
            service.phones = phones(of: row.id, by: column)
            service.contacts = contacts(of: row.id, by: column)
            service.schedules = schedules(of: row.id, by: column)
            service.closures = closures(of: row.id, by: column)
            service.areas = serviceAreas(of: row.id, by: column)
            service.costOptions = costOptions(of: row.id)
            service.capacities = capacities(of: row.id)
            return service
        }
    }

    private func describe(_ service: inout Service, by row: ListingRecord) {
        service.alternateName = row["alternate_name"]
        service.description = text(row, "description")
        service.status = row["status"].flatMap(Service.Status.init)
        service.url = row["url"]
        service.email = row["email"]
        service.applicationProcess = text(row, "application_process")
        service.feesDescription = text(row, "fees_description")
        service.eligibilityDescription = text(row, "eligibility_description")
        service.interpretationServices = row["interpretation_services"]
        service.alert = text(row, "alert")
        service.waitDays = row["wait_days"].flatMap { Int($0) }
        service.isByAppointment = row["by_appointment"] == "true"
        service.assuredOn = row["assured_date"].flatMap { Day($0) }
        for term in children(.attributes, of: row.id, by: "link_id").compactMap({ $0["taxonomy_term_id"] })
        where !service.termIDs.contains(term) { service.termIDs.append(term) }
    }

    private func restrict(_ service: inout Service, by row: ListingRecord) {
        var rules = children(.eligibilityRules, of: row.id, by: "service_id").compactMap { rule in
            EligibilityCondition(kind: rule["kind"] ?? "", parameters: rule["parameters"] ?? rule["source_text"])
                .map { EligibilityRule(id: rule.id, $0, sourceText: rule["source_text"]) }
        }
        let minimum = row["minimum_age"].flatMap { Int($0) }
        let maximum = row["maximum_age"].flatMap { Int($0) }
        if minimum != nil || maximum != nil, (minimum ?? 0) <= (maximum ?? 200) {
            let condition = EligibilityCondition.age((minimum ?? 0)...(maximum ?? 200))
            rules.insert(EligibilityRule(id: "\(row.id)#age", condition), at: 0)
        }
        service.eligibilityRules = rules
        service.requirements = requirements(of: row.id)
        service.requiredDocuments = children(.requiredDocuments, of: row.id, by: "service_id").compactMap { document in
            document["document"].map { RequiredDocument(document: $0, uri: document["uri"]) }
        }
        service.issues = children(.documentsIssued, of: row.id, by: "service_id").compactMap { issued in
            issued["document"].map {
                IssuedDocument(
                    $0, afterDays: issued["after_days"].flatMap { Int($0) } ?? 0,
                    validDays: issued["valid_days"].flatMap { Int($0) }, note: issued["note"])
            }
        }
    }

    /// The document requirements of a service: rows of one group are alternatives.
    private func requirements(of id: String) -> [DocumentRequirement] {
        let rows = children(.documentRequirements, of: id, by: "service_id")
        let groups = Dictionary(grouping: rows) { Int($0["alternative_group"] ?? "") ?? 0 }
        return groups.sorted { $0.key < $1.key }.map { _, rows in
            DocumentRequirement(
                anyOf: rows.compactMap { $0["document"] }, note: rows.compactMap { $0["note"] }.first)
        }
    }

    private func costOptions(of id: String) -> [CostOption] {
        children(.costOptions, of: id, by: "service_id").map {
            CostOption(
                option: $0["option"], currency: $0["currency"], amount: $0["amount"].flatMap { Double($0) },
                description: $0["amount_description"])
        }
    }

    private func capacities(of id: String) -> [Capacity] {
        children(.serviceCapacities, of: id, by: "service_id").compactMap { row in
            row["available"].flatMap { Int($0) }.map {
                Capacity(
                    available: $0, maximum: row["maximum"].flatMap { Int($0) },
                    updated: row["updated"].flatMap { Day($0) })
            }
        }
    }
}
