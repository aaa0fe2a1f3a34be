import Feeds

/// Counts the elements of an AIRS file, and those that lack a part which their version asks for.
struct AIRSSurvey {
    private(set) var dialect: AIRSDialect?
    private(set) var counts: [String: Int] = [:]
    private(set) var lacking: [String: Int] = [:]
    /// The elements that are open, with the names of what was seen right inside.
    private var open: [(name: String, seen: Set<String>)] = []

    /// Reads a file. Throws what the parser refuses.
    mutating func read(_ bytes: [UInt8]) throws(FeedError) {
        var events = try XMLReader().events(bytes: bytes)
        while let event = try events.next() {
            switch event {
            case .start(let tag): start(tag)
            case .end: end()
            case .text: break
            }
        }
    }

    private mutating func start(_ tag: XMLTag) {
        if open.isEmpty, tag.name == "Source" { dialect = AIRSDialect(root: tag) }
        if !open.isEmpty { open[open.count - 1].seen.insert(tag.name) }
        if Self.counted.contains(tag.name) { counts[tag.name, default: 0] += 1 }
        open.append((tag.name, Set(tag.attributes.map { "@" + $0.name })))
    }

    private mutating func end() {
        guard let element = open.popLast(), let dialect else { return }
        // The parts of a site are asked of the agency's own as well.
        let name = element.name == "AgencyLocation" ? "Site" : element.name
        // Only the root is a Source: money has one too, in 4.0.0.
        guard name != "Source" || open.isEmpty else { return }
        for part in Self.required(dialect)[name] ?? [] where !element.seen.contains(part) {
            lacking["\(element.name)/\(part)", default: 0] += 1
        }
    }

    private static let counted: Set<String> = [
        "Agency", "AgencyLocation", "Site", "SiteService", "Service", "ServiceGroup", "Phone", "Taxonomy", "TimeOpen",
        "OpenHours",
    ]

    private static func required(_ dialect: AIRSDialect) -> [String: [String]] {
        let source = [
            "@SourceEntity", "@OriginTimestamp", "@SoftwareVendor", "@SoftwareVersion", "@TaxonomyVersion",
            "@SchemaVersion",
        ]
        return switch dialect {
        case .v30:
            [
                "Source": source,
                "Agency": ["Name", "AgencyDescription", "AgencyLocation", "Phone", "IRSStatus", "Site"],
                "Site": ["Key", "Name", "SiteDescription"], "SiteService": ["Key", "Taxonomy"],
                "Phone": ["@TollFree", "@Confidential"], "PhysicalAddress": ["@Confidential", "Line1", "City"],
            ]
        case .v31:
            [
                "Source": source + ["@SourceID"], "Agency": ["Key"], "Site": ["Key"],
                "SiteService": ["Key", "Taxonomy"], "Phone": ["@TollFree", "@Confidential"],
                "PhysicalAddress": ["@Confidential"], "MailingAddress": ["@Confidential"], "Contact": ["@Type"],
            ]
        case .v40:
            [
                "Source": source + ["@SourceID"], "Agency": ["AgencyID", "AgencyName", "ResourceInfo"],
                "Site": ["ID", "AgencyID"], "Service": ["ID"], "SiteService": ["ID", "SiteID", "ServiceID"],
            ]
        }
    }
}
