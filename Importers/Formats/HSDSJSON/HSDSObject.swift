import Directory
import Feeds

/// One object of an HSDS file as a record: what its members mean, what is missing and what is unknown.
struct HSDSObject {
    /// The member that lists those whose value nobody gave (`docs/formats/hsds.md`).
    static let filled = "filled"
    /// The member with values that the standard's type cannot hold.
    static let asGiven = "as_given"

    let table: ListingTable
    let element: JSONElement
    /// The columns' values as they stand, with the member that gave each.
    private(set) var columns: [(column: Int, member: JSONMember)] = []
    /// The members that hold other records.
    private(set) var nested: [(meaning: HSDSMember, member: JSONMember)] = []
    /// The members that mean nothing here.
    private(set) var unknown: [JSONMember] = []

    /// Sorts the members of an object.
    init(_ element: JSONElement, as table: ListingTable) {
        self.table = table
        self.element = element
        let fillers = Set((element[Self.filled]?.elements ?? []).compactMap(\.text))
        let members = element.distinctMembers.filter { !fillers.contains($0.name) }
        let names = Set(members.map { $0.name.lowercased() })
        for member in members where ![Self.filled, Self.asGiven, "id"].contains(member.name) {
            let name = member.name.lowercased()
            // Of a column's two names the present one counts.
            if let present = HSDSMember.presentName(of: name, in: table), names.contains(present) { continue }
            sort(member, as: HSDSMember.named(name, in: table))
        }
        for member in element[Self.asGiven]?.distinctMembers ?? [] {
            sort(member, as: HSDSMember.named(member.name.lowercased(), in: table))
        }
    }

    private mutating func sort(_ member: JSONMember, as meaning: HSDSMember?) {
        switch meaning {
        case nil: unknown.append(member)
        case .column(let column): columns.append((column, member))
        case let meaning?: nested.append((meaning, member))
        }
    }

    /// The identifier, if one is given.
    var id: String? { element["id"]?.text.flatMap { CellText.trimmed($0[...]) } }

    /// Whether the object only says which record is meant.
    var isReference: Bool {
        id != nil && element.distinctMembers.allSatisfy { $0.name == "id" || $0.value.isNull }
    }

    /// Where the value of a column stands, or else the object.
    func position(of column: Int) -> FeedPosition {
        columns.first { $0.column == column }?.member.value.position ?? element.position
    }

    /// The name by which the object has a column.
    func name(of column: Int) -> String {
        columns.first { $0.column == column }?.member.name ?? table.columns[column].name
    }
}
