extension ListingTable {
    /// The table of that name as real files write it: the standard's names, file names or the singular, in any case.
    public init?(looselyNamed name: String) {
        guard let table = Self.byLooseName[name.lowercased()] else { return nil }
        self = table
    }

    private static let byLooseName: [String: ListingTable] = {
        var names: [String: ListingTable] = [:]
        for table in allCases {
            for name in [table.rawValue, table.fileName, table.singular] + table.otherFileNames {
                names[name] = names[name] ?? table
            }
        }
        return names
    }()

    /// The name of one record, as HSDS writes it in `link_entity`.
    public var singular: String {
        switch self {
        case .taxonomies, .serviceCapacities: String(rawValue.dropLast(3)) + "y"
        case .addresses: "address"
        case .documentsIssued: "document_issued"
        case .funding, .accessibility, .metadata: rawValue
        default: String(rawValue.dropLast())
        }
    }
}
