import Directory

/// Writes listings as JSON documents of HSDS 3.1, fully nested: organisations with their places, services with all that
/// hangs on them, and what belongs to neither.
///
/// Every record stands in one file at least. What the standard lacks stands in members named as our tables and columns
/// are; `docs/formats/hsds.md` names them, and says what stands for required members without a value.
public struct JSONDocuments: Sendable {
    /// How the documents of a file are put together.
    public enum Form: String, Sendable, CaseIterable {
        /// One array.
        case json
        /// One document a line (github.com/ndjson/ndjson-spec).
        case ndjson
    }

    private let listings: PublicListings
    private let form: Form

    /// Documents of what anybody may have.
    public init(_ listings: PublicListings, form: Form = .json) {
        self.listings = listings
        self.form = form
    }

    /// The files: organisations and services, then what has no place in them, each named as its table's file.
    public var files: [ExportFile] {
        let writer = DocumentWriter(tree: ListingTree(listings))
        return ListingTable.allCases.compactMap { table in
            let rows = listings.records(of: table).filter { !writer.hasHome($0) }
            guard !rows.isEmpty || [.organizations, .services].contains(table) else { return nil }
            return file(table, rows.map { writer.document($0) })
        }
    }

    private func file(_ table: ListingTable, _ documents: [JSONNode]) -> ExportFile {
        let name = "\(table.fileName).\(form.rawValue)"
        switch form {
        case .json: return ExportFile(name, bytes: JSONNode.list(documents).page)
        case .ndjson:
            return ExportFile(name, bytes: documents.flatMap { $0.line + [UInt8(ascii: "\n")] })
        }
    }
}
