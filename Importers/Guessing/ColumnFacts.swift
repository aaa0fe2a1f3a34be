import Directory
import Foundation

/// What the values of a column have in common, each counted once over the whole column.
struct ColumnFacts {
    /// The values that are not blank.
    let values: [String]
    /// The values that differ, in the order they come.
    let distinct: [String]
    /// How much of the column is filled, from 0 to 1.
    let filled: Double

    init(_ column: SampleTable.Column) {
        values = column.values.compactMap(\.self)
        var seen: Set<String> = []
        distinct = values.filter { seen.insert($0).inserted }
        filled = column.values.isEmpty ? 0 : Double(values.count) / Double(column.values.count)
    }

    /// At most so many of the differing values, spread over the column: what is true of them is true of it.
    var sample: [String] {
        let step = max(1, distinct.count / 400)
        return stride(from: 0, to: distinct.count, by: step).map { distinct[$0] }
    }

    /// The share of the sample that a test holds for; 0 for an empty column.
    func share(_ test: (String) -> Bool) -> Double {
        let sample = sample
        return sample.isEmpty ? 0 : Double(sample.count(where: test)) / Double(sample.count)
    }

    /// The share of the sample whose values have at least one letter and are no address of the web.
    var wordShare: Double { share { $0.contains(where: \.isLetter) && !$0.contains("@") && !$0.contains("://") } }

    /// How many characters a value has on average.
    var averageLength: Double {
        let sample = sample
        return sample.isEmpty ? 0 : Double(sample.reduce(0) { $0 + $1.count }) / Double(sample.count)
    }

    /// The share of filled cells whose value no other cell has.
    var distinctRatio: Double { values.isEmpty ? 0 : Double(distinct.count) / Double(values.count) }

    /// Whether every entry has a value and no two the same.
    var isUnique: Bool { filled == 1 && distinct.count == values.count && values.count > 1 }

    /// Whether the values are short codes: no blanks inside, and figures or capitals in them.
    var isCode: Bool {
        share { value in
            value.count <= 40 && !value.contains(" ") && value.contains { $0.isNumber || $0.isUppercase }
                && !value.contains("@") && !value.contains("/")
        } >= 0.95
    }

    /// Whether the values merely number the rows: 1, 2, 3 in the order they stand.
    var isRowNumber: Bool {
        let numbers = values.compactMap { Int($0) }
        guard numbers.count == values.count, filled == 1, let first = numbers.first, (0...1).contains(first) else {
            return false
        }
        return numbers.enumerated().allSatisfy { $0.element == first + $0.offset }
    }

    /// Whether nearly all values are in capitals.
    var isShouted: Bool {
        let lettered = sample.filter { $0.contains(where: \.isLetter) }
        return !lettered.isEmpty
            && Double(lettered.count { !$0.contains(where: \.isLowercase) }) >= 0.9 * Double(lettered.count)
    }
}
