import Directory

/// The `datapackage.json` of a package (specs.frictionlessdata.io/tabular-data-package).
struct PackageDescription {
    private let tables: [ListingTable]

    /// The description of a package with these tables.
    init(_ tables: [ListingTable]) { self.tables = tables }

    /// The description.
    var node: JSONNode {
        .object([
            ("name", .text("human_services_data")), ("title", .text("Human Services Data Specification")),
            ("profile", .text("tabular-data-package")), ("version", .text("3.1.0")),
            ("homepage", .text("http://docs.openreferral.org")), ("resources", .list(tables.map(resource))),
        ])
    }

    private func resource(_ table: ListingTable) -> JSONNode {
        let columns = table.columns.filter { !$0.isForStaff || table.requiredByStandard.contains($0.name) }
        let keys = columns.compactMap { column -> JSONNode? in
            guard case .reference(let target) = column.kind, tables.contains(target), Self.isClosed(table, column)
            else { return nil }
            return .object([
                ("fields", .text(column.name)),
                (
                    "reference",
                    .object([
                        ("resource", .text(target == table ? "" : target.singular)), ("fields", .text("id")),
                    ])
                ),
            ])
        }
        let identifier = JSONNode.object([
            ("name", .text("id")), ("type", .text("string")),
            ("constraints", .object([("required", .flag(true)), ("unique", .flag(true))])),
        ])
        var schema: [(name: String, value: JSONNode)] = [
            ("primaryKey", .text("id")), ("fields", .list([identifier] + columns.map(Self.field))),
        ]
        if !keys.isEmpty { schema.append(("foreignKeys", .list(keys))) }
        return .object([
            ("name", .text(table.singular)), ("path", .text("\(table.fileName).csv")), ("format", .text("csv")),
            ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
            ("profile", .text("tabular-data-resource")), ("schema", .object(schema)),
        ])
    }

    /// Whether the column points at rows of the package only: terms and areas may also be of the shipped vocabularies.
    private static func isClosed(_ table: ListingTable, _ column: ListingColumn) -> Bool {
        column.kind != .reference(.taxonomyTerms) && column.kind != .reference(.areas)
    }

    private static func field(_ column: ListingColumn) -> JSONNode {
        var members: [(name: String, value: JSONNode)] = [("name", .text(column.name)), ("type", .text(type(column)))]
        var constraints: [(name: String, value: JSONNode)] = []
        if column.isRequired { constraints.append(("required", .flag(true))) }
        if case .code(let codes) = column.kind { constraints.append(("enum", .list(codes.map { .text($0) }))) }
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }

    /// Times, dates and numbers are checked here before they are kept, so that their types are true.
    private static func type(_ column: ListingColumn) -> String {
        switch column.kind {
        case .integer: "integer"
        case .number: "number"
        case .date: "date"
        case .flag: "boolean"
        default: "string"
        }
    }
}
