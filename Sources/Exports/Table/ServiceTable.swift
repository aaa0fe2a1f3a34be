import Directory

/// Writes the services as one table for spreadsheets: a row a service at a place, a row for each service had nowhere.
///
/// A cell that a spreadsheet would take for a formula is guarded (`SpreadsheetCell`). The bundled profile `own-table`
/// reads the table back; `docs/formats/table.md` says what each column holds.
public struct ServiceTable: Sendable {
    private let listings: PublicListings

    /// A table of what anybody may have.
    public init(_ listings: PublicListings) { self.listings = listings }

    /// What stands between the parts of a cell that holds several.
    static let separator = " | "

    /// The names of the columns.
    public static let columns = [
        "id", "service_id", "organization_id", "location_id", "organization", "service", "description", "status",
        "needs", "need_names", "place", "address_1", "address_2", "postal_code", "city", "state_province", "country",
        "area_id", "latitude", "longitude", "phones", "email", "url", "website", "languages", "hours",
        "application_process", "fees", "eligibility", "required_documents", "wait_days", "assured_date",
    ]

    /// The table, as `services.csv`.
    public var file: ExportFile {
        let tree = ListingTree(listings)
        var text = CSVText()
        text.add(Self.columns)
        for service in listings.records(of: .services) {
            let sites = tree.children(.serviceAtLocations, of: service.id, by: "service_id")
            let rows = sites.isEmpty ? [nil] : sites.map { $0 as ListingRecord? }
            for site in rows {
                let cells = ServiceRow(service: service, site: site, tree: tree).cells
                text.add(Self.columns.map { cells[$0].flatMap { $0 }.map(SpreadsheetCell.guarded) })
            }
        }
        return ExportFile("services.csv", bytes: text.bytes)
    }
}

/// Text in a cell of a spreadsheet.
enum SpreadsheetCell {
    /// The text with an apostrophe before it, if a spreadsheet would else run it as a formula or take an apostrophe of
    /// its own away (owasp.org/www-community/attacks/CSV_Injection); to take one apostrophe off undoes it.
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return "=+-@\t\r\n'＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
    }
}
