import Directory

/// The keys of a stretch's entries in their order.
///
/// Mostly they are the identifiers of a table's records, which are kept anyway and then serve for both.
enum StretchKeys: Sendable {
    case values([RecordPack.Value])
    case identifiers([RecordPack.Entry])

    /// Keys, or the first table whose records have the very same ranges of the text as identifiers.
    init(_ keys: [RecordPack.Value], tables: some Sequence<PackedStretch.Table>) {
        let table = tables.first { table in
            table.entries.count == keys.count && zip(table.entries, keys).allSatisfy { $0.id.range == $1.range }
        }
        self = table.map { .identifiers($0.entries) } ?? .values(keys.trimmed())
    }

    /// How many there are.
    var count: Int {
        switch self {
        case .values(let values): values.count
        case .identifiers(let entries): entries.count
        }
    }

    /// A key by its place.
    subscript(place: Int) -> RecordPack.Value {
        switch self {
        case .values(let values): values[place]
        case .identifiers(let entries): entries[place].id
        }
    }
}
