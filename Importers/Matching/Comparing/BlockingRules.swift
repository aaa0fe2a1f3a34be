/// What two records must have in common to be compared at all: each rule gives a record keys.
struct BlockingRules {
    private let columns: [ColumnValues]
    /// The columns of each kind, names first.
    private let names: [Int], addresses: [Int], places: [Int], contacts: [Int], points: [Int]

    /// The rules for some columns.
    init(_ columns: [ColumnValues]) {
        self.columns = columns
        func indices(_ kinds: [MatchColumn.Kind]) -> [Int] {
            columns.indices.filter { kinds.contains(columns[$0].kind) }
        }
        names = indices([.name])
        addresses = indices([.address])
        places = indices([.locality, .postalCode])
        contacts = indices([.phone, .email, .website])
        points = indices([.coordinate])
    }

    /// The keys of a record by all rules.
    func keys(of record: Int) -> [UInt64] {
        var keys: [UInt64] = []
        for column in names + addresses + contacts { appendValues(column, record, to: &keys) }
        for column in names { appendNames(column, record, to: &keys) }
        for column in addresses { appendStreets(column, record, to: &keys) }
        for column in points { appendCells(column, record, to: &keys) }
        return keys
    }

    /// Rule: the same telephone, mailbox, site, name or address.
    private func appendValues(_ column: Int, _ record: Int, to keys: inout [UInt64]) {
        for place in columns[column].values(of: record) {
            keys.append(Self.key(1, column, columns[column].values[place]))
        }
    }

    /// Rules: two of the three rarest words of the name; the rarest word; one of them in the same place.
    private func appendNames(_ column: Int, _ record: Int, to keys: inout [UInt64]) {
        for place in columns[column].values(of: record) {
            let rare = rarest(3, of: columns[column].values[place], in: columns[column])
            for (index, word) in rare.enumerated() {
                for other in rare[(index + 1)...] {
                    keys.append(Self.key(2, column, min(word, other), max(word, other)))
                }
                if index < 1 { keys.append(Self.key(3, column, word)) }
                for area in places {
                    for value in columns[area].values(of: record) {
                        keys.append(Self.key(4, column, word, UInt32(area), columns[area].values[value]))
                    }
                }
            }
        }
    }

    /// Rules: house number and rarest word of the street; the two rarest words of the street.
    private func appendStreets(_ column: Int, _ record: Int, to keys: inout [UInt64]) {
        for place in columns[column].values(of: record) {
            let value = columns[column].values[place]
            let rare = rarest(2, of: value, in: columns[column])
            let number = columns[column].numbers[Int(value)]
            if number >= 0 {
                for word in rare { keys.append(Self.key(5, column, word, UInt32(number))) }
            }
            if rare.count == 2 { keys.append(Self.key(6, column, min(rare[0], rare[1]), max(rare[0], rare[1]))) }
        }
    }

    /// Rule: the same cell of about 200 metres, or the one north, east or north-east of it.
    private func appendCells(_ column: Int, _ record: Int, to keys: inout [UInt64]) {
        for place in columns[column].values(of: record) {
            let point = columns[column].points[Int(columns[column].values[place])]
            let row = Int32(((point.latitude + 90) * 500).rounded(.down))
            let cell = Int32(((point.longitude + 180) * 350).rounded(.down))
            for north in [Int32(0), 1] {
                for east in [Int32(0), 1] {
                    keys.append(Self.key(7, column, UInt32(row + north), UInt32(cell + east)))
                }
            }
        }
    }

    /// The words of a value that the fewest records have, rarest first.
    private func rarest(_ count: Int, of value: UInt32, in column: ColumnValues) -> ArraySlice<UInt32> {
        let bits = column.bits
        return column.words[column.words(of: value)].sorted {
            let (left, right) = (bits[Int($0)], bits[Int($1)])
            return left != right ? left > right : $0 < $1
        }.prefix(count)
    }

    private static func key(_ parts: UInt64...) -> UInt64 {
        parts.reduce(0xCBF2_9CE4_8422_2325) { hash, part in
            let mixed = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
            return mixed ^ (mixed >> 29)
        }
    }

    private static func key(_ rule: UInt64, _ column: Int, _ parts: UInt32...) -> UInt64 {
        parts.reduce(key(rule, UInt64(column))) { key($0, UInt64($1)) }
    }
}
