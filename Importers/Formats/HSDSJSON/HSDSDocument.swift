import Directory
import Feeds

/// What one object of an HSDS file is.
enum HSDSDocument {
    /// A record of a table, with others nested in it, and what it says by the file's former name.
    case record(ListingTable, constants: [String: String])
    /// An object of lists, each named as a table.
    case tables([(table: ListingTable, list: JSONElement)])
    /// What an interface says of itself at its root: which version, profile and description it has.
    case interface
    /// Nothing that its members or the file's name would tell.
    case unknown

    /// Tells an object by its members; where those fit several tables, by the file's name without its ending.
    init(_ element: JSONElement, inFileNamed name: String) {
        if element["id"] == nil, element["openapi_url"] != nil, element["version"] != nil {
            self = .interface
            return
        }
        let members = element.distinctMembers.filter { !Self.everywhere.contains($0.name.lowercased()) }
        if let table = Self.table(with: members, hint: Self.table(named: name)) {
            let former = HSDSFormerTable.named(name)
            self = .record(table, constants: former?.table == table ? former?.constants ?? [:] : [:])
            return
        }
        let tables = element.distinctMembers.compactMap { member -> (ListingTable, JSONElement)? in
            guard element["id"] == nil, member.value.elements != nil, let table = Self.table(named: member.name) else {
                return nil
            }
            return (table, member.value)
        }
        self = tables.isEmpty ? .unknown : .tables(tables)
    }

    /// The table whose members most of the names are: of several the one of the hint, or the one that an API offers.
    private static func table(with members: [JSONMember], hint: ListingTable?) -> ListingTable? {
        let counts = ListingTable.allCases.map { table in (table: table, count: members.count { fits($0, table) }) }
        guard let most = counts.map(\.count).max(), most * 2 > members.count else { return nil }
        let fitting = counts.filter { $0.count == most }.map(\.table)
        if let hint, fitting.contains(hint) { return hint }
        if fitting.count == 1 { return fitting[0] }
        let offered = fitting.filter(Self.offered.contains)
        return offered.count == 1 ? offered[0] : nil
    }

    /// Whether the member tells of an object of the table; one object alone does not tell that others hang on it.
    private static func fits(_ member: JSONMember, _ table: ListingTable) -> Bool {
        switch HSDSMember.named(member.name.lowercased(), in: table) {
        case nil: false
        case .children, .joined: member.value.elements != nil
        case .column, .parent, .notes: true
        }
    }

    /// The tables whose records the standard's interface offers as documents.
    private static let offered: Set<ListingTable> = [
        .organizations, .services, .serviceAtLocations, .taxonomies, .taxonomyTerms,
    ]

    /// The table that a file or list is named after: `services.csv`, `service_full`, `organization_list`.
    static func table(named name: String) -> ListingTable? {
        var name = name.lowercased()
        for ending in [".csv", "_full", "_list"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
        return HSDSFormerTable.named(name)?.table ?? ListingTable(looselyNamed: name)
    }

    /// Members that any object may have, and that therefore tell nothing.
    private static let everywhere: Set<String> = [
        "id", "attributes", "metadata", "translations", HSDSObject.filled, HSDSObject.asGiven,
    ]
}
