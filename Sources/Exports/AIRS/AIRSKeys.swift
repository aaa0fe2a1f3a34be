import Directory

/// The numbers that AIRS wants for identifiers, the same at every export.
///
/// An identifier that is a number after its source keeps it; any other becomes a number made from its letters.
struct AIRSKeys {
    private let keys: [ListingTable: [String: String]]

    /// The tables whose records have a Key.
    static let tables: [ListingTable] = [.organizations, .programs, .locations, .serviceAtLocations, .services]

    /// Keys for the records of the listings.
    init(_ listings: PublicListings) {
        var keys: [ListingTable: [String: String]] = [:]
        for table in Self.tables {
            let ids = listings.records(of: table).map(\.id)
            var taken: Set<String> = []
            var found: [String: String] = [:]
            for id in ids {
                guard let number = Self.ownNumber(id), taken.insert(number).inserted else { continue }
                found[id] = number
            }
            for id in ids where found[id] == nil { found[id] = Self.free(id, &taken) }
            keys[table] = found
        }
        self.keys = keys
    }

    /// The Key of a record; one that is not exported has one too, made from its identifier.
    func key(_ table: ListingTable, _ id: String) -> String { keys[table]?[id] ?? Self.number(id) }

    /// What follows the source, if it is digits alone.
    private static func ownNumber(_ id: String) -> String? {
        let local = id.drop { $0 != ":" }.dropFirst()
        let isNumber = (1...18).contains(local.utf8.count) && local.utf8.allSatisfy { (48...57).contains($0) }
        return isNumber ? String(local) : nil
    }

    private static func free(_ id: String, _ taken: inout Set<String>) -> String {
        var number = number(id)
        while !taken.insert(number).inserted { number = Self.number(number) }
        return number
    }

    /// Fifteen digits of the FNV-1a hash (Fowler, Noll, Vo): enough to be told apart, few enough for any reader.
    static func number(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(100_000_000_000_000 + hash % 900_000_000_000_000)
    }

    /// Whether one Key comes before another, as numbers.
    static func precedes(_ left: String, _ right: String) -> Bool { IdentifierOrder.precedes(left, right) }
}
