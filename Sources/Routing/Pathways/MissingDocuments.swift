import Directory

/// Finds the fewest documents that would open the way to an office that cannot be got to.
///
/// Of sets as small, the one whose documents no office gives comes first (a paper that an office gives is
/// missing only because of another), then the one lower by identifier.
struct MissingDocuments {
    /// The goal first, then every office whose documents may open it.
    private let offices: [Office]
    private let candidates: [String]
    /// The most sets tried; beyond it the goal's own first choices stand, which open it but may not be the fewest.
    private static let trialLimit = 2000

    /// A finder for an office of a search.
    init(_ search: PathwaySearch, goal: Int) {
        var issuers: [String: [Int]] = [:]
        for (position, office) in search.offices.enumerated() {
            for issued in office.issues { issuers[issued.documentID, default: []].append(position) }
        }
        var relevant = [goal]
        var documents: [String] = []
        var next = 0
        while next < relevant.count {
            let way = search.ways[relevant[next]]
            let groups = zip(search.offices[relevant[next]].requirements, way.sources).filter { $0.1 == nil }
            for document in groups.flatMap(\.0) where !documents.contains(document) {
                documents.append(document)
                relevant += (issuers[document] ?? []).filter { !relevant.contains($0) }
            }
            next += 1
        }
        // Only these offices can open the goal, and what they can get already they will still get.
        offices = relevant.map { Self.wanting(search, $0) }
        candidates = documents.sorted { left, right in
            let (leftIssued, rightIssued) = (issuers[left] != nil, issuers[right] != nil)
            return leftIssued == rightIssued ? IdentifierOrder.precedes(left, right) : !leftIssued
        }
    }

    /// An office that asks only for what the search could not get it.
    private static func wanting(_ search: PathwaySearch, _ position: Int) -> Office {
        let office = search.offices[position]
        let open = zip(office.requirements, search.ways[position].sources).filter { $0.1 == nil }.map(\.0)
        return Office(
            service: office.service, site: office.site, requirements: open, issues: office.issues,
            waitDays: office.waitDays, metres: office.metres)
    }

    /// A smallest set of documents with which, beside those held, the goal can be got to.
    func smallest() -> [String] {
        let groups = offices[0].requirements
        guard groups.allSatisfy({ !$0.isEmpty }) else { return [] }
        var trials = 0
        func opens(_ documents: [String]) -> Bool {
            trials += 1
            return PathwaySearch(offices, holding: { documents.contains($0) }).isReachable(0)
        }
        func find(_ chosen: [String], from start: Int, more: Int) -> [String]? {
            guard more > 0 else { return opens(chosen) ? chosen : nil }
            for index in candidates.indices.dropFirst(start) where trials < Self.trialLimit {
                if let found = find(chosen + [candidates[index]], from: index + 1, more: more - 1) { return found }
            }
            return nil
        }
        for size in 1...max(1, groups.count) {
            if let found = find([], from: 0, more: size) { return found.sorted(by: IdentifierOrder.precedes) }
        }
        return groups.compactMap(\.first).unique.sorted(by: IdentifierOrder.precedes)
    }
}
