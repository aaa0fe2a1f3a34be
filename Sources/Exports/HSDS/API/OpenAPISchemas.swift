import Directory

/// The schemas of the OpenAPI document, made from the columns of the tables.
enum OpenAPISchemas {
    /// A reference to a schema.
    static func reference(_ name: String) -> JSONNode { .object([("$ref", .text("#/components/schemas/\(name)"))]) }

    /// The name of the schema of a kind's records.
    static func name(of kind: CatalogKind) -> String { name(of: kind.table) }

    /// Every schema.
    static var all: JSONNode {
        let tables = ListingTable.allCases.map { (name(of: $0), table($0, isWhole: true)) }
        let items = CatalogKind.allCases.map { (name(of: $0) + "InList", table($0.table, isWhole: false)) }
        return .object([("Root", root), ("Page", page), ("Problem", problem)] + tables + items)
    }

    private static func name(of table: ListingTable) -> String { table.singular }

    /// The schema of a table's records. In a list nothing but the identifier is required, for it may be asked for
    /// identifiers alone.
    private static func table(_ table: ListingTable, isWhole: Bool) -> JSONNode {
        var members: [(name: String, value: JSONNode)] = [("id", text())]
        members += table.columns.filter { !$0.isForStaff || table.requiredByStandard.contains($0.name) }.map {
            ($0.name, column($0))
        }
        let branches = Nesting.branches(of: table).map { ($0.member, list(of: name(of: $0.table))) }
        let singles = singles(of: table).map { ($0.name, reference(name(of: $0.table))) }
        let notes = [ListingTable.attributes, .metadata, .translations].map { ($0.rawValue, list(of: name(of: $0))) }
        members += branches.filter { branch in !members.contains { $0.name == branch.0 } } + singles + notes
        let required = isWhole ? ["id"] + table.requiredByStandard : ["id"]
        return .object([
            ("type", .text("object")), ("required", .list(required.map { .text($0) })),
            ("properties", .object(members)),
        ])
    }

    private static func singles(of table: ListingTable) -> [(name: String, table: ListingTable)] {
        switch table {
        case .serviceAtLocations: [("location", .locations), ("service", .services)]
        case .attributes: [("taxonomy_term", .taxonomyTerms)]
        case .taxonomyTerms: [("taxonomy_detail", .taxonomies)]
        case .serviceCapacities: [("unit", .units)]
        case .services: [("organization", .organizations), ("program", .programs)]
        default: []
        }
    }

    private static func column(_ column: ListingColumn) -> JSONNode {
        switch column.kind {
        case .integer: typed("number")
        case .number: typed("number")
        case .flag: typed("boolean")
        case .code(let codes): .object([("type", .text("string")), ("enum", .list(codes.map { .text($0) }))])
        case .date: .object([("type", .text("string")), ("format", .text("date"))])
        default: column.name == "extension" || column.name == "timezone" ? typed("number") : text()
        }
    }

    private static var root: JSONNode {
        .object([
            ("type", .text("object")), ("required", .list(["version", "profile", "openapi_url"].map { .text($0) })),
            ("properties", .object(["version", "profile", "openapi_url"].map { ($0, text()) })),
        ])
    }

    private static var page: JSONNode {
        let counts = ["total_items", "total_pages", "page_number", "size"].map { ($0, typed("integer")) }
        let flags = ["first_page", "last_page", "empty"].map { ($0, typed("boolean")) }
        let members =
            counts + flags + [
                ("snapshot", text()), ("contents", .object([("type", .text("array")), ("items", typed("object"))])),
            ]
        return .object([
            ("type", .text("object")), ("required", .list(members.map { .text($0.0) })),
            ("properties", .object(members)),
        ])
    }

    private static var problem: JSONNode {
        .object([
            ("type", .text("object")), ("required", .list([.text("title"), .text("status")])),
            ("properties", .object([("title", text()), ("status", typed("integer")), ("detail", text())])),
        ])
    }

    private static func text() -> JSONNode { typed("string") }
    private static func typed(_ type: String) -> JSONNode { .object([("type", .text(type))]) }

    private static func list(of name: String) -> JSONNode {
        .object([("type", .text("array")), ("items", reference(name))])
    }
}
