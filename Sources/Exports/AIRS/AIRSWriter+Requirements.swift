import Directory

extension AIRSWriter {
    /// Who may come, in the order of the schema: general words first, then age, sex, family, income, residence.
    func requirements(of service: ListingRecord) -> [XMLNode] {
        var general: [XMLNode] = []
        var ages: [XMLNode] = []
        var sexes: [String] = []
        var others: [String: [XMLNode]] = [:]
        if let words = service["eligibility_description"] { general.append(XMLNode(generalName, words)) }
        if let range = ageRange(service["minimum_age"], service["maximum_age"]) { ages.append(age(range, words: nil)) }
        for rule in tree.children(.eligibilityRules, of: service.id, by: "service_id") {
            let element = element(of: rule)
            switch element {
            case "AgeRequirements": ages.append(age(rule))
            case "GenderRequirements": sexes.append(text(rule))
            case generalName: general.append(XMLNode(element, text(rule)))
            default: others[element, default: []].append(XMLNode(element, text(rule)))
            }
        }
        // The schema has room for one; a second is said in general words.
        general += sexes.dropFirst().map { XMLNode(generalName, $0) }
        return general + ages + XMLNode.some("GenderRequirements", sexes.first)
            + ["FamilyRequirements", "IncomeRequirements", "ResidencyRequirements"].flatMap { others[$0] ?? [] }
    }

    private var generalName: String { isStrict ? "OtherRequirements" : "GeneralEligibility" }

    private func element(of rule: ListingRecord) -> String {
        let byKind = [
            "age": "AgeRequirements", "sex": "GenderRequirements", "household": "FamilyRequirements",
            "income": "IncomeRequirements", "residence": "ResidencyRequirements",
        ]
        let byWord = [
            "age": "AgeRequirements", "gender": "GenderRequirements", "family": "FamilyRequirements",
            "income": "IncomeRequirements", "residency": "ResidencyRequirements",
        ]
        let kind = rule["kind"] ?? ""
        let known = kind == "custom" ? Self.kind(rule).flatMap { byWord[$0] } : byKind[kind]
        return known ?? generalName
    }

    /// The rule as words; one of a kind of ours so that it can be read again.
    private func text(_ rule: ListingRecord) -> String {
        guard let kind = rule["kind"], kind != "custom" else { return rule["source_text"] ?? rule["parameters"] ?? "" }
        let condition = "\(kind): \(rule["parameters"] ?? "")"
        return rule["source_text"].map { "\(condition) (\($0))" } ?? condition
    }

    private func age(_ rule: ListingRecord) -> XMLNode {
        let ends = (rule["parameters"] ?? "").components("..")
        let range = ends.count == 2 ? ageRange(ends[0], ends[1]) : nil
        return range.map { age($0, words: rule["source_text"]) } ?? XMLNode("AgeRequirements", text(rule))
    }

    private func age(_ range: [(name: String, value: String)], words: String?) -> XMLNode {
        XMLNode("AgeRequirements", words ?? "", range)
    }

    /// The attributes of an age range; `nil` when there are none.
    private func ageRange(_ minimum: String?, _ maximum: String?) -> [(name: String, value: String)]? {
        let ends = [("MinimumAge", minimum), ("MaximumAge", maximum)].compactMap { name, text in
            text.flatMap { Int($0) }.flatMap { $0 < 0 ? nil : (name: name, value: String($0)) }
        }
        return ends.isEmpty ? nil : ends
    }
}
