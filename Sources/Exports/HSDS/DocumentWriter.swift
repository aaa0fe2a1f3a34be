import Directory

/// Writes records as nested objects of HSDS JSON.
struct DocumentWriter {
    /// The records and what points at them.
    let tree: ListingTree

    /// Members of an object in their order.
    typealias Members = [(name: String, value: JSONNode)]

    private static let notes: [ListingTable] = [.attributes, .metadata, .translations]

    /// Whether a record stands inside another's object.
    func hasHome(_ record: ListingRecord) -> Bool {
        if Self.notes.contains(record.table) {
            guard let link = record.link else { return false }
            let table = link.table ?? .services
            return !Self.notes.contains(table) && tree.find(table, link.id) != nil
        }
        if home(of: record) != nil { return true }
        // A place stands in its service's object too.
        guard record.table == .locations else { return false }
        return tree.children(.serviceAtLocations, of: record.id, by: "location_id").contains { home(of: $0) != nil }
    }

    /// The column by which a record stands in another's object.
    private func home(of record: ListingRecord) -> String? {
        Nesting.homes(of: record.table).first { column in
            guard let place = record.table.index(of: column), let id = record.values[place],
                case .reference(let parent) = record.table.columns[place].kind
            else { return false }
            return tree.find(parent, id) != nil
        }
    }

    /// A record as an object with all that stands in it.
    func document(_ record: ListingRecord) -> JSONNode {
        var members = RecordMembers.members(of: record)
        members += single(record)
        for branch in Nesting.branches(of: record.table) {
            let rows = tree.children(branch.table, of: record.id, by: branch.column)
                .filter { home(of: $0) == branch.column }
            if !rows.isEmpty { members.append((branch.member, .list(rows.map(document)))) }
        }
        if !Self.notes.contains(record.table) {
            for table in Self.notes {
                let rows = tree.notes(table, of: record)
                if !rows.isEmpty { members.append((table.rawValue, .list(rows.map(document)))) }
            }
        }
        return .object(members)
    }

    /// The objects that stand once in a record's own, such as the organisation of a service.
    private func single(_ record: ListingRecord) -> Members {
        switch record.table {
        case .services:
            let organization = tree.find(.organizations, record["organization_id"])
            let program = tree.find(.programs, record["program_id"])
            return plain("organization", organization) + plain("program", program)
        case .serviceAtLocations:
            return tree.find(.locations, record["location_id"]).map { [("location", document($0))] } ?? []
        case .attributes:
            return tree.find(.taxonomyTerms, record["taxonomy_term_id"]).map { [("taxonomy_term", document($0))] } ?? []
        case .taxonomyTerms: return plain("taxonomy_detail", tree.find(.taxonomies, record["taxonomy_id"]))
        case .serviceCapacities: return plain("unit", tree.find(.units, record["unit_id"]))
        default: return []
        }
    }

    private func plain(_ name: String, _ record: ListingRecord?) -> Members {
        record.map { [(name, .object(RecordMembers.members(of: $0)))] } ?? []
    }
}
