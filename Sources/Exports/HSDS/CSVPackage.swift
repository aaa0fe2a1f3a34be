import Directory

/// Writes listings as a tabular data package of HSDS 3.1: one CSV file a table with all its columns, and
/// `datapackage.json`, which describes them.
///
/// Tables and columns of our own stand beside those of the standard; `docs/formats/hsds.md` names them. A table
/// without records has no file, but for the four that the standard calls its core.
public struct CSVPackage: Sendable {
    private let listings: PublicListings

    /// A package of what anybody may have.
    public init(_ listings: PublicListings) { self.listings = listings }

    private static let core: Set<ListingTable> = [.organizations, .services, .locations, .serviceAtLocations]

    /// The files, `datapackage.json` last.
    public var files: [ExportFile] {
        let tables = ListingTable.allCases.filter { Self.core.contains($0) || !listings.records(of: $0).isEmpty }
        return tables.map(file) + [ExportFile("datapackage.json", bytes: PackageDescription(tables).node.page)]
    }

    private func file(_ table: ListingTable) -> ExportFile {
        let places = table.columns.indices.filter { !table.columns[$0].isForStaff || Self.isRequired(table, $0) }
        var text = CSVText()
        text.add(["id"] + places.map { table.columns[$0].name })
        for record in listings.records(of: table) {
            text.add([record.id] + places.map { record.values[$0] })
        }
        return ExportFile("\(table.fileName).csv", bytes: text.bytes)
    }

    /// A column for staff stands empty where the standard asks for it.
    private static func isRequired(_ table: ListingTable, _ place: Int) -> Bool {
        table.requiredByStandard.contains(table.columns[place].name)
    }
}
