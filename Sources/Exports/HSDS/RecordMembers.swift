import Directory

/// The columns of one record as members of its HSDS object.
enum RecordMembers {
    /// The members: `id`, the columns that have a value, what is filled in, and what the standard's type cannot hold.
    ///
    /// `filled` lists the members whose value is not the partner's but stands there because the standard asks for one;
    /// `as_given` holds values whose column is a number in the standard and that are none.
    static func members(of record: ListingRecord) -> DocumentWriter.Members {
        var members: DocumentWriter.Members = [("id", .text(record.id))]
        var filled: [String] = []
        var asGiven: DocumentWriter.Members = []
        let required = record.table.requiredByStandard
        for (column, value) in zip(record.table.columns, record.values) {
            let name = column.name
            if let value, let node = node(value, of: column) {
                members.append((name, node))
                continue
            }
            if let value { asGiven.append((name, .text(value))) }
            guard required.contains(name) else { continue }
            let filler = RequiredMembers.filler(of: name, in: record.table)
            members.append((name, node(filler, of: column) ?? .number("0")))
            filled.append(name)
        }
        if record.table == .attributes, let label = shippedLabel(record) {
            members.append(("label", .text(label)))
            filled.append("label")
        }
        if record.table == .serviceCapacities, record["unit_id"] == nil {
            members.append(("unit", .object([("id", .text("")), ("name", .text(""))])))
            filled.append("unit")
        }
        if !filled.isEmpty { members.append(("filled", .list(filled.map { .text($0) }))) }
        if !asGiven.isEmpty { members.append(("as_given", .object(asGiven))) }
        return members
    }

    /// A value as the standard's type has it; `nil` when it is no such value.
    private static func node(_ value: String, of column: ListingColumn) -> JSONNode? {
        switch column.kind {
        case .integer, .number: return number(value)
        case .flag: return .flag(value == "true")
        default: return column.name == "extension" || column.name == "timezone" ? number(value) : .text(value)
        }
    }

    private static func number(_ text: String) -> JSONNode? { JSONNode.isNumber(text) ? .number(text) : nil }

    /// What a term of the shipped needs is called, since no record of the export says.
    private static func shippedLabel(_ attribute: ListingRecord) -> String? {
        guard attribute["label"] == nil else { return nil }
        return attribute["taxonomy_term_id"].flatMap { NeedVocabulary.taxonomy.find($0)?.label.source }
    }
}
