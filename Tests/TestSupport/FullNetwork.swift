import Directory

/// A network in which every column of every table has a value, so that nothing can be lost unseen.
public enum FullNetwork {
    /// Two records a table; the second points at the first where a table points at itself.
    public static let records: [ListingTable: [ListingRecord]] = Dictionary(
        uniqueKeysWithValues: ListingTable.allCases.map { table in (table, [1, 2].map { record(table, $0) }) })

    private static func record(_ table: ListingTable, _ number: Int) -> ListingRecord {
        var record = ListingRecord(table, id: "\(table.singular)-\(number)")
        for column in table.columns {
            record[column.name] = exceptions[table]?[column.name] ?? value(column, of: table, number)
        }
        return record
    }

    private static func value(_ column: ListingColumn, of table: ListingTable, _ number: Int) -> String? {
        switch column.kind {
        case .text: "\(column.name) of \(table.singular) \(number)"
        case .integer: "\(10 + number)"
        case .number: "4\(number).50"
        case .date: "2026-01-0\(number)"
        case .dateTime: "2026-01-0\(number)T03:04:05"
        case .time: "0\(number):30"
        case .flag: "false"
        case .language: "fr"
        case .email: "\(table.rawValue)-\(number)@desk.example".replacing("_", with: "-")
        case .url: "https://desk.example/\(table.rawValue)/\(column.name)/\(number)"
        case .code(let codes): codes[number % codes.count]
        case .reference(let target):
            target == table && number == 1 ? nil : "\(target.singular)-\(target == table ? 1 : number)"
        }
    }

    /// What only certain texts fit.
    private static let exceptions: [ListingTable: [String: String]] = [
        .attributes: ["link_id": "service-1", "link_entity": "services", "link_type": "taxonomy_term"],
        .translations: ["link_id": "service-1", "link_entity": "services", "field_name": "description"],
        .metadata: ["resource_id": "service-1", "resource_type": "service", "field_name": "description"],
        .phones: ["number": "+39 0131 555 001", "extension": "12", "type": "voice"],
        .schedules: [
            "timezone": "60", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "09:00", "closes_at": "12:30",
            "interval": "1", "wkst": "MO", "count": "3",
        ],
        .eligibilityRules: ["kind": "age", "parameters": "18..64"],
        .documentRequirements: ["document": "permit", "alternative_group": "1"],
        .documentsIssued: ["document": "tax_code"], .languages: ["name": "francese"],
        .addresses: ["country": "IT"], .organizations: ["year_incorporated": "1990", "alternate_name": "A; B"],
        .services: ["status": "temporarily closed"],
    ]
}
