import Directory

extension AIRSWriter {
    /// Whether a record belongs to what the column points at, and to nothing narrower.
    func isOwn(_ record: ListingRecord, _ column: String) -> Bool {
        Nesting.homes(of: record.table).prefix { $0 != column }.allSatisfy { record[$0] == nil }
    }

    /// The other names of a record, which stand in one text.
    func alternateNames(_ record: ListingRecord) -> [XMLNode] {
        (record["alternate_name"]?.components("; ") ?? []).map { name in
            XMLNode("AKA", [XMLNode("Name", name)] + (isStrict ? [XMLNode("Confidential", "false")] : []))
        }
    }

    /// A telephone.
    func phone(_ row: ListingRecord) -> XMLNode {
        var children = [XMLNode("PhoneNumber", row["number"] ?? "")] + XMLNode.some("Extension", row["extension"])
        children += XMLNode.some("Description", row["description"]) + XMLNode.some("Type", row["type"])
        return XMLNode("Phone", children, [("TollFree", "false"), ("Confidential", "false")])
    }

    /// A telephone that says nothing, where 3.0 requires one.
    static let emptyPhone = XMLNode(
        "Phone", [XMLNode("PhoneNumber")], [("TollFree", "false"), ("Confidential", "false")])

    /// Somebody to ask for.
    func contact(_ row: ListingRecord) -> XMLNode {
        let phones = tree.children(.phones, of: row.id, by: "contact_id").map(phone)
        return XMLNode(
            "Contact",
            XMLNode.some("Title", row["title"]) + required("Name", row["name"]) + emails(row["email"]) + phones,
            [("Type", row["department"] ?? "")])
    }

    /// An e-mail address, if the schema's pattern takes it.
    func emails(_ address: String?) -> [XMLNode] {
        guard let address, isAllowed(address) else { return [] }
        return [XMLNode("Email", [XMLNode("Address", address)])]
    }

    private func isAllowed(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(where: \.isWhitespace) else { return false }
        if isStrict, parts[0].wholeMatch(of: /([A-Za-z0-9]+[-_.+]+)*[A-Za-z0-9]+/) == nil { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last else { return false }
        return (2...63).contains(last.utf8.count) && last.allSatisfy { $0.isASCII && $0.isLetter }
            && labels.dropLast().allSatisfy { label in
                label.split(separator: "-", omittingEmptySubsequences: false).first?.isEmpty == false
                    && label.last != "-" && label.utf8.count <= 63
                    && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            }
    }

    /// A language spoken.
    func language(_ row: ListingRecord) -> XMLNode {
        XMLNode(
            "Languages",
            [XMLNode("Name", row["name"] ?? row["code"] ?? "")] + XMLNode.some("Notes", row["note"]))
    }
}
