import Directory
import Feeds

/// One page of a list whose envelope says how many entries the whole list has.
struct WrappedList {
    /// The table of its entries; `nil` when there are none or none is known.
    let table: ListingTable?
    /// How many entries the page has.
    let count: Int
    /// How many the whole list has, as the envelope says, and where it says so.
    private let total: (value: Int, field: String, position: FeedPosition)
    private let file: String

    /// The names by which envelopes give the number: the standard's, and that of Open Referral UK 1.
    private static let names: Set<String> = ["total_items", "totalElements"]

    /// A page from the members of its envelope; `nil` when they do not say the number.
    init?(_ envelope: [JSONMember], table: ListingTable?, count: Int, file: String) {
        guard let member = envelope.first(where: { Self.names.contains($0.name) }),
            let total = member.value.text.flatMap({ Int($0) })
        else { return nil }
        (self.table, self.count, self.file) = (table, count, file)
        self.total = (total, member.name, member.value.position)
    }

    /// What there is to say when the pages of a list together have another number of entries than the first one says.
    static func finding(_ pages: [WrappedList]) -> Finding? {
        let count = pages.reduce(0) { $0 + $1.count }
        guard let first = pages.first, first.total.value != count else { return nil }
        return Finding(
            .wrongTotal, file: first.file, line: first.total.position.line, column: first.total.position.column,
            field: first.total.field, value: String(first.total.value), expected: String(count))
    }
}
