import Directory

/// A merge policy as it is written in JSON.
struct PolicyForm: Sendable, Hashable, Codable {
    /// One rule with its scope.
    struct RuleForm: Sendable, Hashable, Codable {
        let source: String?
        let table: String?
        let column: String?
        let rule: String

        private enum CodingKeys: String, CodingKey, CaseIterable { case source, table, column, rule }
    }

    let rules: [RuleForm]?
    let rejected: Double?
    let missing: Double?
    let matching: String?

    private enum CodingKeys: String, CodingKey, CaseIterable { case rules, rejected, missing, matching }

    /// The form of a policy, its rules in an order of their own.
    init(_ policy: MergePolicy) {
        let usual = MergePolicy()
        let forms = policy.rules.map { scope, rule in
            RuleForm(
                source: scope.source, table: scope.table?.rawValue, column: scope.column, rule: rule.rawValue)
        }
        rules = forms.isEmpty ? nil : forms.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        rejected = policy.rejectedLimit == usual.rejectedLimit ? nil : policy.rejectedLimit
        missing = policy.missingLimit == usual.missingLimit ? nil : policy.missingLimit
        matching = policy.matching == usual.matching ? nil : policy.matching.rawValue
    }

    /// Reads a form; unknown members are refused, so that a misspelt one is not passed over.
    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        rules = try values.decodeIfPresent([RuleForm].self, forKey: .rules)
        rejected = try Self.share(.rejected, in: values)
        missing = try Self.share(.missing, in: values)
        matching = try values.decodeIfPresent(String.self, forKey: .matching)
        guard matching == nil || matching.flatMap(MergePolicy.Matching.init(rawValue:)) != nil else {
            let known = MergePolicy.Matching.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorruptedError(
                forKey: .matching, in: values, debugDescription: "must be one of \(known)")
        }
    }

    private static func share(
        _ key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> Double? {
        guard let share = try values.decodeIfPresent(Double.self, forKey: key) else { return nil }
        guard (0...1).contains(share) else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: values, debugDescription: "a share is a number from 0 to 1")
        }
        return share
    }

    /// The policy; every word in it was checked when the form was read.
    var policy: MergePolicy {
        var policy = MergePolicy()
        policy.rejectedLimit = rejected ?? policy.rejectedLimit
        policy.missingLimit = missing ?? policy.missingLimit
        policy.matching = matching.flatMap(MergePolicy.Matching.init(rawValue:)) ?? policy.matching
        for form in rules ?? [] {
            let table = form.table.flatMap(ListingTable.init(rawValue:))
            policy.rules[.init(source: form.source, table: table, column: form.column)] =
                MergePolicy.Rule(rawValue: form.rule)
        }
        return policy
    }
}

extension PolicyForm.RuleForm {
    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        source = try values.decodeIfPresent(String.self, forKey: .source)
        table = try values.decodeIfPresent(String.self, forKey: .table)
        column = try values.decodeIfPresent(String.self, forKey: .column)
        rule = try values.decode(String.self, forKey: .rule)
        func refuse(_ key: CodingKeys, _ known: [String]) -> DecodingError {
            .dataCorruptedError(
                forKey: key, in: values, debugDescription: "must be one of \(known.joined(separator: ", "))")
        }
        guard MergePolicy.Rule(rawValue: rule) != nil else {
            throw refuse(.rule, MergePolicy.Rule.allCases.map(\.rawValue))
        }
        guard table == nil || table.flatMap(ListingTable.init(rawValue:)) != nil else {
            throw refuse(.table, ListingTable.allCases.map(\.rawValue))
        }
        let tables = table.flatMap(ListingTable.init(rawValue:)).map { [$0] } ?? ListingTable.allCases
        guard column == nil || tables.contains(where: { $0.index(of: column ?? "") != nil }) else {
            throw refuse(.column, tables.count == 1 ? tables[0].columns.map(\.name) : ["the columns of a table"])
        }
    }

    fileprivate var order: [String] { [source ?? "", table ?? "", column ?? "", rule] }
}
