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
        service.waitDays = whole(row, "wait_days")
        service.isByAppointment = row["by_appointment"] == "true"
        service.assuredOn = row["assured_date"].flatMap { Day($0) }
        for term in children(.attributes, of: row.id, by: "link_id").compactMap({ $0["taxonomy_term_id"] })
        where !service.termIDs.contains(term) { service.termIDs.append(term) }
    }

    private func restrict(_ service: inout Service, by row: ListingRecord) {
        var rules = children(.eligibilityRules, of: row.id, by: "service_id").map { rule in
            EligibilityRule(id: rule.id, condition(rule), sourceText: rule["source_text"])
        }
        if let ages = ages(row) { rules.insert(EligibilityRule(id: "\(row.id)#age", ages), at: 0) }
        service.eligibilityRules = rules
        service.requirements = requirements(of: row.id)
        service.requiredDocuments = children(.requiredDocuments, of: row.id, by: "service_id").compactMap { document in
            document["document"].map { RequiredDocument(document: $0, uri: document["uri"]) }
        }
        service.issues = children(.documentsIssued, of: row.id, by: "service_id").compactMap { issued in
            issued["document"].map {
                IssuedDocument(
                    $0, afterDays: whole(issued, "after_days") ?? 0, validDays: whole(issued, "valid_days"),
                    note: issued["note"])
            }
        }
    }

    /// The condition of a rule; one that cannot be read stays as words, for it would let everybody in if left out.
    private func condition(_ rule: ListingRecord) -> EligibilityCondition {
        let (kind, parameters, words) = (rule["kind"] ?? "", rule["parameters"], rule["source_text"])
        return EligibilityCondition(kind: kind, parameters: kind == "custom" ? parameters ?? words : parameters)
            ?? .custom(words ?? parameters ?? kind)
    }

    /// The condition of the standard's two columns of age; ends that are crossed say nothing sure.
    private func ages(_ row: ListingRecord) -> EligibilityCondition? {
        let (minimum, maximum) = (row["minimum_age"].flatMap { Int($0) }, row["maximum_age"].flatMap { Int($0) })
        guard minimum != nil || maximum != nil else { return nil }
        let text = "\(minimum.map { "\(max(0, $0))" } ?? "")..\(maximum.map { "\($0)" } ?? "")"
        return EligibilityCondition(kind: "age", parameters: text) ?? .custom(text)
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
            whole(row, "available").map {
                Capacity(
                    available: $0, maximum: whole(row, "maximum"), updated: row["updated"].flatMap { Day($0) })
            }
        }
    }
}
