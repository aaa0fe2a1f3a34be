import Directory

/// Lays offices out in the columns of a `PathwayGraph`, documents numbered as they are met.
struct PathwayGraphBuilder {
    private(set) var waitDays: [Int32] = []
    private(set) var groupStarts: [Int32] = [0], alternativeStarts: [Int32] = [0]
    private(set) var alternatives: [Int32] = [], groupOwners: [Int32] = []
    private(set) var issueStarts: [Int32] = [0]
    private(set) var issued: [PathwayGraph.Issue] = []
    private var numbers: [String: Int32] = [:]

    /// Adds the next office.
    mutating func append(_ office: Office) {
        let service = Int32(waitDays.count)
        waitDays.append(Self.days(office.waitDays))
        for group in office.requirements {
            groupOwners.append(service)
            for document in group.unique { alternatives.append(number(document)) }
            alternativeStarts.append(Int32(alternatives.count))
        }
        groupStarts.append(Int32(groupOwners.count))
        for issue in office.issues {
            issued.append(
                PathwayGraph.Issue(
                    service: service, document: number(issue.documentID),
                    days: Self.days(office.waitDays) + Self.days(issue.afterDays),
                    validity: issue.validDays.map(Self.days) ?? PathwayGraph.endless))
        }
        issueStarts.append(Int32(issued.count))
    }

    private static func days(_ days: Int) -> Int32 { Int32(min(max(0, days), PathwayGraph.longestDays)) }

    private mutating func number(_ document: String) -> Int32 {
        if let known = numbers[document] { return known }
        let next = Int32(numbers.count)
        numbers[document] = next
        return next
    }

    /// The identifiers, rising, and the rank of each number among them.
    func rankDocuments() -> (sorted: [String], rank: [Int32]) {
        let sorted = numbers.sorted { IdentifierOrder.precedes($0.key, $1.key) }
        var rank = [Int32](repeating: 0, count: sorted.count)
        for (position, entry) in sorted.enumerated() { rank[Int(entry.value)] = Int32(position) }
        return (sorted.map(\.key), rank)
    }

    /// The positions in `alternatives` with their groups, those of services that keep one waiting least first.
    func alternativesByWait() -> [(alternative: Int32, group: Int32)] {
        let byWait = groupOwners.indices.map { (wait: waitDays[Int(groupOwners[$0])], group: Int32($0)) }
            .sorted { ($0.wait, $0.group) < ($1.wait, $1.group) }
        return byWait.flatMap { _, group in
            (alternativeStarts[Int(group)]..<alternativeStarts[Int(group) + 1]).map { ($0, group) }
        }
    }

    /// The values gathered by key, each key's in their order, and where those of each key begin.
    static func inverse(of keys: [Int32], among count: Int, in values: [Int32]) -> (starts: [Int32], values: [Int32]) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var next = starts
        var gathered = [Int32](repeating: 0, count: values.count)
        for (key, value) in zip(keys, values) {
            gathered[Int(next[Int(key)])] = value
            next[Int(key)] += 1
        }
        return (starts, gathered)
    }
}
