@testable import Exports

/// Every export there is, by the name the command line gives it.
enum AllFormats {
    static let names = [
        "hsds-csv", "hsds-json", "hsds-ndjson", "airs-3.0", "airs-3.1", "table", "geojson", "graphml", "dot",
        "hsds-api",
    ]
    private static let origin = AIRSDocument.Origin(
        entity: "Sportello", softwareVersion: "1", time: "2026-11-23T10:00:00Z")

    static func files(_ name: String, _ listings: PublicListings) -> [ExportFile]? {
        switch name {
        case "hsds-csv": CSVPackage(listings).files
        case "hsds-json": JSONDocuments(listings).files
        case "hsds-ndjson": JSONDocuments(listings, form: .ndjson).files
        case "airs-3.0": [AIRSDocument(listings, version: .v30, origin: origin).file]
        case "airs-3.1": [AIRSDocument(listings, version: .v31, origin: origin).file]
        case "table": [ServiceTable(listings).file]
        case "geojson": [GeoJSONText(listings).file]
        case "graphml": [GraphMLText(listings, language: "it").file]
        case "dot": [DotText(listings, language: "it").file]
        case "hsds-api": api(ListingCatalog(listings, version: 1))
        default: nil
        }
    }

    /// Every answer of the HSDS API that tells all of something, as a file each.
    private static func api(_ catalog: ListingCatalog) -> [ExportFile] {
        CatalogKind.allCases.flatMap { kind -> [ExportFile] in
            var query = CatalogQuery()
            query.format = .ndjson
            let plain = catalog.page(kind, query).bytes
            (query.isFull, query.withServices) = (true, true)
            let documents = catalog.identifiers(of: kind).compactMap { catalog.document(kind, id: $0) }
            return ([plain, catalog.page(kind, query).bytes] + documents).map {
                ExportFile("\(kind.rawValue).ndjson", bytes: $0)
            }
        }
    }
}
