import Directory

/// Writes listings as AIRS XML, by the table of `docs/formats/airs.md`.
public struct AIRSDocument: Sendable {
    /// Who writes the document, and when.
    public struct Origin: Sendable {
        let entity: String
        let softwareVersion: String
        let time: String

        /// The desk's name, the version of this software, and UTC time as `YYYY-MM-DDTHH:MM:SSZ`.
        public init(entity: String, softwareVersion: String, time: String) {
            self.entity = entity
            self.softwareVersion = softwareVersion
            self.time = time
        }
    }

    private let listings: PublicListings
    private let version: AIRSVersion
    private let origin: Origin

    /// A document of what anybody may have.
    public init(_ listings: PublicListings, version: AIRSVersion, origin: Origin) {
        self.listings = listings
        self.version = version
        self.origin = origin
    }

    /// The document, as `listings.xml`.
    public var file: ExportFile {
        var attributes = [(name: "SourceEntity", value: origin.entity)]
        if let namespace = version.namespace {
            attributes.insert(
                contentsOf: [("xmlns", namespace), ("xmlns:hsds", AIRSWriter.supplementNamespace)], at: 0)
            attributes.append(("SourceID", origin.entity))
        }
        attributes += [
            ("OriginTimestamp", origin.time), ("SoftwareVendor", "Sportello"),
            ("SoftwareVersion", origin.softwareVersion), ("TaxonomyVersion", origin.time),
            ("SchemaVersion", version.rawValue),
        ]
        let writer = AIRSWriter(listings, version: version)
        return ExportFile("listings.xml", bytes: XMLNode("Source", writer.agencies, attributes).document)
    }
}
