extension JoinedListings {
    /// The columns by which a detail hangs on something, the nearest first.
    private static let owners: [(column: String, table: ListingTable)] = [
        ("phone_id", .phones), ("contact_id", .contacts), ("service_at_location_id", .serviceAtLocations),
        ("service_id", .services), ("location_id", .locations), ("organization_id", .organizations),
    ]

    /// A record that details hang on, as its source named it.
    private struct Owner {
        let table: ListingTable
        let id: String
    }

    /// Joins what hangs on joined records.
    mutating func joinDetails(_ table: ListingTable) {
        let columns = Self.owners.compactMap { owner in table.index(of: owner.column).map { (owner.table, $0) } }
        var owned: [(owner: Owner, row: ListingRecord)] = []
        var ofContacts: [ListingRecord] = []
        for row in (records[table] ?? [:]).values {
            guard let owner = owner(of: row, columns) else { continue }
            if dropped[owner.table]?.contains(owner.id) == true {
                drop(row.id, of: table)
            } else if members[owner.table]?[owner.id] != nil {
                owned.append((owner, row))
            } else if owner.table == .contacts {
                ofContacts.append(row)
            }
        }
        owned.sort { IdentifierOrder.precedes($0.row.id, $1.row.id) }
        switch DetailKind(table) {
        case .ofOne: keepOne(owned, table)
        case .ofAll: keepEach(owned.map(\.row))
        }
        if table == .phones { hideNumbers(owned.map(\.row), ofContacts) }
    }

    /// What a detail hangs on.
    private func owner(of row: ListingRecord, _ columns: [(table: ListingTable, place: Int)]) -> Owner? {
        for (table, place) in columns {
            if let id = row.values[place] { return Owner(table: table, id: id) }
        }
        switch row.table {
        case .attributes, .translations:
            let entity = row["link_entity"].flatMap { ListingTable(looselyNamed: $0) }
            return row["link_id"].map { Owner(table: entity ?? .services, id: $0) }
        case .metadata:
            let entity = row["resource_type"].flatMap { ListingTable(looselyNamed: $0) }
            return entity.flatMap { entity in row["resource_id"].map { Owner(table: entity, id: $0) } }
        default: return nil
        }
    }

    /// Keeps of each joined record's details those of one member, and whatever is confidential, which must stay known
    /// in order not to be shown.
    private mutating func keepOne(_ owned: [(owner: Owner, row: ListingRecord)], _ table: ListingTable) {
        let groups = Dictionary(grouping: owned) {
            KnownRecords.Place($0.owner.table, id: standing($0.owner.id, in: $0.owner.table))
        }
        for (head, rows) in groups {
            let byMember = Dictionary(grouping: rows, by: \.owner.id).mapValues { $0.map(\.row.id) }
            let winner = byMember.max {
                preference.claim(.init(head.table, id: $0.key), onDetails: table, $0.value)
                    < preference.claim(.init(head.table, id: $1.key), onDetails: table, $1.value)
            }
            givers[head, default: [:]][table.rawValue] = winner?.key
            for (owner, row) in rows where owner.id != winner?.key && !isConfidential(row) {
                drop(row.id, of: table)
            }
        }
    }

    /// Keeps of equal details the first; a translation only beside the text that it is of.
    private mutating func keepEach(_ rows: [ListingRecord]) {
        var seen: [ListingRecord: String] = [:]
        for row in rows {
            if row.table == .translations, let table = row["link_entity"].flatMap(ListingTable.init(rawValue:)),
                let id = row["link_id"], let field = row["field_name"]
            {
                let giver = givers[.init(table, id: standing(id, in: table))]?[field]
                guard giver == nil || giver == id else {
                    drop(row.id, of: row.table)
                    continue
                }
            }
            var key = redirected(row)
            key.id = ""
            if let first = seen[key] { drop(row.id, of: row.table, for: first) } else { seen[key] = row.id }
        }
    }

    /// Whether a row, or the contact or place that it is of, is kept from strangers.
    private func isConfidential(_ row: ListingRecord) -> Bool {
        func isMarked(_ row: ListingRecord?) -> Bool {
            row.map { $0.table.index(of: "is_confidential") != nil && $0["is_confidential"] == "true" } ?? false
        }
        func target(_ column: String, _ table: ListingTable) -> ListingRecord? {
            guard row.table.index(of: column) != nil else { return nil }
            return row[column].flatMap { records[table]?[standing($0, in: table)] }
        }
        return isMarked(row) || isMarked(target("contact_id", .contacts)) || isMarked(target("location_id", .locations))
    }

    /// Hides a number that one member or its contact keeps from strangers though another gives it to all.
    private mutating func hideNumbers(_ rows: [ListingRecord], _ ofContacts: [ListingRecord]) {
        func digits(_ row: ListingRecord) -> String { String((row["number"] ?? "").filter(\.isNumber).suffix(9)) }
        let hidden = Set((rows + ofContacts).filter(isConfidential).map(digits))
        guard !hidden.isEmpty else { return }
        for row in rows where hidden.contains(digits(row)) && records[.phones]?[row.id] != nil {
            var row = row
            row["is_confidential"] = "true"
            put(row)
        }
    }
}

extension JoinedListings {
    /// Lets the rows of a table point at the records that stand.
    mutating func redirect(_ table: ListingTable) {
        let places = Self.references(of: table).filter { aliases[$0.table] != nil }
        let link = Self.link(of: table)
        guard !places.isEmpty || link != nil else { return }
        for row in (records[table] ?? [:]).values {
            let isMoved = places.contains { place, table in
                row.values[place].map { aliases[table]?[$0] != nil } ?? false
            }
            if isMoved || link != nil { put(redirected(row)) }
        }
    }

    private static func references(of table: ListingTable) -> [(place: Int, table: ListingTable)] {
        table.columns.enumerated().compactMap { place, column in
            if case .reference(let table) = column.kind { (place, table) } else { nil }
        }
    }

    /// The column that names a record of any table.
    private static func link(of table: ListingTable) -> String? {
        ["link_id", "resource_id"].first { table.index(of: $0) != nil }
    }

    /// A row that points at the records that stand.
    private func redirected(_ row: ListingRecord) -> ListingRecord {
        var row = row
        for (place, table) in Self.references(of: row.table) {
            if let id = row.values[place], let standing = aliases[table]?[id] { row.values[place] = standing }
        }
        if let link = Self.link(of: row.table), let id = row[link], let owner = owner(of: row, []) {
            row[link] = standing(id, in: owner.table)
        }
        return row
    }
}
