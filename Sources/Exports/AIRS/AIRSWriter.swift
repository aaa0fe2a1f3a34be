import Directory

/// Turns records into the elements of AIRS XML; each part of the table of `docs/formats/airs.md` is an extension.
struct AIRSWriter {
    let tree: ListingTree
    let keys: AIRSKeys
    let version: AIRSVersion
    private let organizations: [ListingRecord]
    /// The organisations without one above them.
    private let roots: [ListingRecord]
    /// The services of each organisation; those without one under an empty text.
    private let services: [String: [ListingRecord]]
    /// The places of no organisation at which nothing is offered.
    private let lonePlaces: [ListingRecord]

    /// A writer of what anybody may have.
    init(_ listings: PublicListings, version: AIRSVersion) {
        tree = ListingTree(listings)
        keys = AIRSKeys(listings)
        self.version = version
        let organizations = listings.records(of: .organizations)
        let known = Set(organizations.map(\.id))
        roots = organizations.filter { record in
            record["parent_organization_id"].map { !known.contains($0) || $0 == record.id } ?? true
        }
        services = Dictionary(grouping: listings.records(of: .services)) { service in
            service["organization_id"].flatMap { known.contains($0) ? $0 : nil } ?? ""
        }
        let used = Set(listings.records(of: .serviceAtLocations).compactMap { $0["location_id"] })
        lonePlaces = listings.records(of: .locations).filter { place in
            !used.contains(place.id) && place["organization_id"].map { !known.contains($0) } ?? true
        }
        self.organizations = organizations
    }

    /// Whether 3.0 is written, which requires what 3.1 leaves free.
    var isStrict: Bool { version == .v30 }

    /// The agencies: organisations, and for each service or place that has none an agency of its own.
    var agencies: [XMLNode] {
        var written: Set<String> = []
        let rooted = roots.map { agency($0, &written) }
        let circles = organizations.compactMap { written.contains($0.id) ? nil : agency($0, &written) }
        return rooted + circles + (services[""] ?? []).map(agencyOfLoneService) + lonePlaces.map(agencyOfLonePlace)
    }

    private func agency(_ record: ListingRecord, _ written: inout Set<String>) -> XMLNode {
        written.insert(record.id)
        var node = agency(record, offering: services[record.id] ?? [])
        for child in tree.children(.organizations, of: record.id, by: "parent_organization_id")
        where !written.contains(child.id) {
            node.children.append(agency(child, &written))
        }
        return node
    }

    /// The word after the last slash of an identifier, without its number: what kind of element it came from.
    static func kind(_ record: ListingRecord) -> String? {
        guard let slash = record.id.lastIndex(of: "/") else { return nil }
        let word = record.id[slash...].dropFirst().prefix { $0.isLetter }
        return word.isEmpty ? nil : String(word)
    }

    /// An element that is there if it has a text, or if the version requires it.
    func required(_ name: String, _ text: String?) -> [XMLNode] {
        text == nil && !isStrict ? [] : [XMLNode(name, text ?? "")]
    }
}
