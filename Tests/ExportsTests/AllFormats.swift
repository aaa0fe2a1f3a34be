import Exports

/// Every export there is, by the name the command line gives it.
enum AllFormats {
    static let names = ["hsds-csv", "hsds-json", "hsds-ndjson", "dot"]

    static func files(_ name: String, _ listings: PublicListings) -> [ExportFile]? {
        switch name {
        case "hsds-csv": CSVPackage(listings).files
        case "hsds-json": JSONDocuments(listings).files
        case "hsds-ndjson": JSONDocuments(listings, form: .ndjson).files
        case "dot": [DotText(listings, language: "it").file]
        default: nil
        }
    }
}
