import Directory
import Feeds

/// What AIRS has no element for, in elements of a namespace of ours (`docs/formats/airs.md`).
extension AIRSReader {
    /// The namespace: a name that needs no domain (RFC 9562).
    static let supplementNamespace = "urn:uuid:0b7c6a52-9d41-4f0e-8a6d-3c5e2f7181b4"

    /// Adds what the supplement in an element says of a record that is there, and what hangs on that record.
    mutating func supplement(_ table: ListingTable, in element: XMLElement, key: String? = nil, _ owner: AIRSOwner) {
        for told in element.supplements(of: table) where key == nil || told.attribute("key") == key {
            let place = owner.place(told)
            let columns = told.columns(of: table)
            if !columns.isEmpty {
                // Without what its table asks for it would be no record.
                let known = writer.book.record(table, owner.id)
                let needed = TableShape.of(table).required.compactMap { column in
                    known?.values[column].map { (table.columns[column].name, $0) }
                }
                writer.add(table, owner.id, columns: columns + needed, at: place)
            }
            var counts: [ListingTable: Int] = [:]
            for part in told.children {
                // A term stands where its code does.
                guard let table = ListingTable(rawValue: part.name), table != .taxonomyTerms else { continue }
                counts[table, default: 0] += 1
                let mark = owner.column == "service_at_location_id" ? "here" : "more"
                add(part, as: table, "\(owner.prefix)/\(mark)-\(part.name)-\(counts[table] ?? 1)", owner)
            }
        }
    }

    private mutating func add(_ part: XMLElement, as table: ListingTable, _ id: String, _ owner: AIRSOwner) {
        var columns = part.columns(of: table)
        if table.index(of: "link_id") != nil {
            columns += [("link_id", owner.id), ("link_entity", String(owner.column.dropLast(3)) + "s")]
        } else {
            columns.append((owner.column, owner.id))
        }
        if let unit = part.first(named: "units") {
            let said = unit.columns(of: .units)
            let name = "unit " + said.map(\.1).joined(separator: " ")
            writer.add(.units, name, columns: said, at: owner.place(unit))
            columns.append(("unit_id", name))
        }
        writer.add(table, id, columns: columns, at: owner.place(part))
    }

    /// What the supplement of a service says of a term by its code.
    static func term(_ code: String, in element: XMLElement) -> XMLElement? {
        element.supplements(of: .services).lazy.flatMap(\.children)
            .first { $0.name == ListingTable.taxonomyTerms.rawValue && $0.attribute("key") == code }
    }
}

extension XMLElement {
    /// The elements of the supplement that are about a record of a table.
    fileprivate func supplements(of table: ListingTable) -> [XMLElement] {
        children.filter { $0.namespaceURI == AIRSReader.supplementNamespace && $0.name == table.rawValue }
    }

    /// The columns that the attributes give; what the record points at and who may see it is not theirs to say.
    fileprivate func columns(of table: ListingTable) -> [(String, String)] {
        attributes.compactMap { attribute in
            guard let place = table.index(of: attribute.name), attribute.name != "is_confidential" else { return nil }
            if case .reference = table.columns[place].kind { return nil }
            return (attribute.name, attribute.value)
        }
    }
}
