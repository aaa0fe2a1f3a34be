import Directory

/// Finds the column of a table by the name that a version of HSDS gives it.
struct HSDSColumnNames {
    private let table: ListingTable
    private let header: Set<String>

    /// The names in a file's header.
    init(_ table: ListingTable, header: [String]) {
        self.table = table
        self.header = Set(header.map { $0.lowercased() })
    }

    /// The column of that name or of that old one, and the column for values that do not fit it.
    ///
    /// An old name counts only where the file lacks the new one.
    func place(of name: String) -> (column: Int, other: Int?)? {
        if let column = table.index(of: name) { return (column, nil) }
        guard let new = Self.renamed[table]?[name], !header.contains(new),
            let column = table.index(of: new)
        else { return nil }
        // `language` was a code in some lists and a name in others.
        return (column, table == .languages ? table.index(of: "name") : nil)
    }

    private static let renamed: [ListingTable: [String: String]] = [
        .organizations: ["url": "website"],
        .serviceAreas: ["service_area": "name"],
        .languages: ["language": "code"],
        .accessibility: ["accessibility": "description"],
        .taxonomyTerms: ["term": "name"],
    ]
}
