import Directory

/// The services as arcs of a directed hypergraph over documents, in flat arrays; built once for a network.
///
/// A service's number is its position, a document's its rank by identifier. A *group* is one demand of a service, met
/// by any of its documents; an *issue* is one document that a service gives. Days are at most `longestDays`.
package struct PathwayGraph: Sendable {
    /// The identifiers of the documents, rising.
    package let documents: [String]
    /// The days from asking to being seen, by service.
    let waitDays: [Int32]
    /// How many groups each service has, and the services that have none.
    let groupCounts: [Int32], roots: [Int]
    /// The groups of each service begin here, and the documents of each group.
    let groupStarts: [Int32], alternativeStarts: [Int32]
    /// The documents of the groups, in the partner's order.
    let alternatives: [Int32]
    /// The service of each group.
    let groupOwners: [Int32]
    /// The issues of each service begin here.
    let issueStarts: [Int32]
    /// The issues.
    let issued: [Issue]
    /// The groups that ask for each document begin here; those of services that keep one waiting least come first.
    let askStarts: [Int32]
    /// The groups that ask, and the days that their services keep one waiting.
    let asks: [Ask], askWaits: [Int32]
    /// The issues of each document begin here.
    let giverStarts: [Int32]
    /// The issues by document.
    let givers: [Int32]

    /// A group that asks for a document.
    struct Ask: Sendable {
        /// The group and its service.
        let group: Int32, service: Int32
    }

    /// A document that a service gives.
    struct Issue: Sendable {
        /// The service and the document.
        let service: Int32
        var document: Int32
        /// The days from asking to having the document in hand, and the days it is then good for.
        let days: Int32, validity: Int32
    }

    /// More days than any procedure takes; a listing that says more is read as this.
    static let longestDays = 1_000_000
    /// The validity of a document without an end.
    static let endless = Int32.max - 1
    /// The wait of nobody: longer than any document is good for.
    static let nobody = Int32.max

    /// The number of services.
    package var serviceCount: Int { waitDays.count }
    /// The number of documents asked for or given by a service, over all services.
    package var arcCount: Int { alternatives.count + issued.count }

    /// The graph of a network's services.
    init(_ network: ServiceNetwork) {
        self.init(
            network.services.lazy.map { service in
                Office(
                    requirements: service.requirements.map(\.alternatives), issues: service.issues,
                    waitDays: service.waitDays ?? 0)
            })
    }

    /// The graph of some offices, in the order of their positions.
    package init(_ offices: some Sequence<Office>) {
        var columns = PathwayGraphBuilder()
        for office in offices { columns.append(office) }
        let ranks = columns.rankDocuments()
        documents = ranks.sorted
        alternatives = columns.alternatives.map { ranks.rank[Int($0)] }
        issued = columns.issued.map { issue in
            var ranked = issue
            ranked.document = ranks.rank[Int(issue.document)]
            return ranked
        }
        waitDays = columns.waitDays
        groupStarts = columns.groupStarts
        alternativeStarts = columns.alternativeStarts
        groupOwners = columns.groupOwners
        issueStarts = columns.issueStarts
        (giverStarts, givers) = PathwayGraphBuilder.inverse(
            of: issued.map(\.document), among: documents.count, in: Array(0..<Int32(issued.count)))
        let (starts, byWait) = (columns.groupStarts, columns.alternativesByWait())
        groupCounts = zip(starts, starts.dropFirst()).map { $1 - $0 }
        roots = groupCounts.indices.filter { starts[$0] == starts[$0 + 1] }
        let (owners, waits) = (columns.groupOwners, columns.waitDays)
        let (askStarts, askGroups) = PathwayGraphBuilder.inverse(
            of: byWait.map { ranks.rank[Int(columns.alternatives[Int($0.alternative)])] }, among: documents.count,
            in: byWait.map(\.group))
        self.askStarts = askStarts
        asks = askGroups.map { Ask(group: $0, service: owners[Int($0)]) }
        askWaits = asks.map { waits[Int($0.service)] }
    }

    /// The groups of a service.
    func groups(of service: Int) -> Range<Int> { Int(groupStarts[service])..<Int(groupStarts[service + 1]) }

    /// The documents of which one meets a group.
    func documents(of group: Int) -> ArraySlice<Int32> {
        alternatives[Int(alternativeStarts[group])..<Int(alternativeStarts[group + 1])]
    }

    /// The issues of a service.
    func issues(of service: Int) -> Range<Int> { Int(issueStarts[service])..<Int(issueStarts[service + 1]) }

    /// The issues of a document.
    func givers(of document: Int32) -> ArraySlice<Int32> {
        givers[Int(giverStarts[Int(document)])..<Int(giverStarts[Int(document) + 1])]
    }

    /// The wait of the group at a position in `asks`, which asks for a document; past the last one `nobody`.
    func wait(ofAsk position: Int, for document: Int32) -> Int32 {
        position < Int(askStarts[Int(document) + 1]) ? askWaits[position] : Self.nobody
    }

    /// The service of an issue.
    func giver(of issue: Int) -> Int { Int(issued[issue].service) }

    /// The days from asking at an issue's service to having the document in hand.
    func days(of issue: Int) -> Int { Int(issued[issue].days) }

    /// Whether an issue's document, if got just in time, is still good when the group's service is got to.
    func isUsable(_ issue: Int, for group: Int) -> Bool {
        issued[issue].validity >= waitDays[Int(groupOwners[group])]
    }

    /// The first position from there on in `asks` of a group that a document of that validity is no use to.
    func endOfAsks(for document: Int32, from position: Int32, validity: Int32) -> Int {
        var (next, end) = (Int(position), Int(askStarts[Int(document) + 1]))
        guard validity < Self.endless else { return end }
        while next < end {
            let middle = (next + end) / 2
            if askWaits[middle] <= validity { next = middle + 1 } else { end = middle }
        }
        return next
    }

    /// The number of a document; `nil` for one that no service asks for or gives.
    package func number(of document: String) -> Int32? {
        var range = 0..<documents.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            if documents[middle] == document { return Int32(middle) }
            let isBelow = IdentifierOrder.precedes(documents[middle], document)
            range = isBelow ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }
}
