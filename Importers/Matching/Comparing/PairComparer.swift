import Foundation

/// Says for a pair of records how far each column agrees.
struct PairComparer {
    /// The level of a column of which one record has no value.
    static let missing: UInt64 = 15

    private var comparer = WordComparer()

    /// Notes in each pair the levels of all columns, four bits each from the first column on: column by column, so that
    /// the processor has but one at hand.
    mutating func compare(_ pairs: inout [CandidatePairs.Pair], by columns: [ColumnValues]) {
        for (index, column) in columns.enumerated() {
            comparer.place = index
            for place in pairs.indices {
                let level = level(column, Int(pairs[place].left), Int(pairs[place].right))
                pairs[place].pattern |= level << UInt64(4 * index)
            }
        }
    }

    /// The best level among the values that both have in a column.
    private mutating func level(_ column: ColumnValues, _ left: Int, _ right: Int) -> UInt64 {
        let lefts = column.values(of: left), rights = column.values(of: right)
        guard !lefts.isEmpty, !rights.isEmpty else { return Self.missing }
        var best: UInt64 = 0
        for i in lefts {
            for j in rights {
                best = max(best, level(column, column.values[i], column.values[j]))
            }
        }
        return best
    }

    /// The level of two values; equal ones have the same number.
    private mutating func level(_ column: ColumnValues, _ left: UInt32, _ right: UInt32) -> UInt64 {
        switch column.kind {
        case .name: left == right ? 5 : Self.nameLevel(comparer.overlap(column, left, right))
        case .address: left == right ? 5 : addressLevel(column, left, right)
        case .locality: left == right ? 2 : comparer.overlap(column, left, right).ofLesser >= 0.75 ? 1 : 0
        case .postalCode, .email, .website:
            left == right ? 2 : column.numbers[Int(left)] == column.numbers[Int(right)] ? 1 : 0
        case .phone: left == right ? 3 : PhoneDistance.level(column, left, right)
        case .coordinate: Self.distanceLevel(column.points[Int(left)], column.points[Int(right)])
        }
    }

    private static func nameLevel(_ overlap: WordOverlap) -> UInt64 {
        if overlap.ofBoth >= 0.85 { return 4 }
        if overlap.ofBoth >= 0.65 { return 3 }
        if overlap.ofLesser >= 0.85 { return 2 }
        return overlap.ofBoth >= 0.35 ? 1 : 0
    }

    private mutating func addressLevel(_ column: ColumnValues, _ left: UInt32, _ right: UInt32) -> UInt64 {
        let numbers = (column.numbers[Int(left)], column.numbers[Int(right)])
        let street = comparer.overlap(column, left, right).ofLesser >= 0.7
        if numbers.0 == numbers.1, numbers.0 >= 0 { return street ? 4 : 1 }
        guard street else { return 0 }
        return numbers.0 < 0 || numbers.1 < 0 ? 3 : 2
    }

    /// Metres on a sphere of the earth's mean radius, by the flat formula that is exact enough for neighbours.
    private static func distanceLevel(_ left: ColumnValues.Point, _ right: ColumnValues.Point) -> UInt64 {
        let metresOfDegree = 111_195.0
        let north = (left.latitude - right.latitude) * metresOfDegree
        let middle = (left.latitude + right.latitude) / 2 * Double.pi / 180
        let turn = abs(left.longitude - right.longitude)
        let east = min(turn, 360 - turn) * metresOfDegree * cos(middle)
        let square = north * north + east * east
        if square <= 50 * 50 { return 4 }
        if square <= 200 * 200 { return 3 }
        if square <= 1000 * 1000 { return 2 }
        return square <= 5000 * 5000 ? 1 : 0
    }
}
