import Directory

/// One page of a list in the envelope of HSDS 3.1, or all of the list a record a line.
public struct CatalogPage: Sendable, Hashable {
    /// The text, as the query's format has it.
    public let bytes: [UInt8]
    /// How many records the whole list has, and how many pages.
    public let itemCount: Int, pageCount: Int
}

extension ListingCatalog {
    /// The page that a query asks for; `found` has the identifiers that its words find, best first.
    ///
    /// The envelope has one member of our own, `snapshot`: the version of the listings, by which the next page can be
    /// asked of the same ones.
    public func page(_ kind: CatalogKind, _ query: CatalogQuery, found: [String]? = nil) -> CatalogPage {
        let rows = matching(kind, query, found: found)
        guard query.format == .json else {
            let bytes = rows.flatMap { item($0, kind, query).line + [UInt8(ascii: "\n")] }
            return CatalogPage(bytes: bytes, itemCount: rows.count, pageCount: 1)
        }
        let size = query.pageSize ?? (query.isMinimal ? max(rows.count, 1) : CatalogQuery.usualPage)
        let pages = (rows.count + size - 1) / size
        let start = query.page > pages ? rows.count : (query.page - 1) * size
        let shown = rows[start..<min(start + size, rows.count)]
        let envelope = JSONNode.object([
            ("total_items", .number("\(rows.count)")), ("total_pages", .number("\(pages)")),
            ("page_number", .number("\(query.page)")), ("size", .number("\(shown.count)")),
            ("first_page", .flag(query.page == 1)), ("last_page", .flag(query.page >= pages)),
            ("empty", .flag(shown.isEmpty)), ("snapshot", .text("\(version)")),
            ("contents", .list(shown.map { item($0, kind, query) })),
        ])
        return CatalogPage(bytes: envelope.line, itemCount: rows.count, pageCount: pages)
    }

    /// The identifiers of the taxonomies or terms of which a name, label or description has all the words, in
    /// `IdentifierOrder`; words are compared as `fold` has them.
    public func vocabularies(_ kind: CatalogKind, with text: String, fold: (String) -> [String]) -> [String] {
        let wanted = fold(text)
        return (records[kind] ?? []).filter { record in
            let labels = tree.notes(.translations, of: record).compactMap { $0["text"] }
            let words = Set(([record["name"], record["description"]].compactMap { $0 } + labels).flatMap(fold))
            return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
        }.map(\.id)
    }
}
