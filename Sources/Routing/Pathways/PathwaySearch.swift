import Directory

/// The soonest way to every document and service, over services as arcs of a directed hypergraph.
///
/// Knuth's generalisation of Dijkstra's algorithm (Information Processing Letters 6, 1977). The way to a service is
/// the latest of the ways to its documents (they are got side by side), then its wait; a document comes some days
/// later. Of equally soon ways to a document the one of fewer visits, then fewer metres, then the lower service stands.
/// A document that stays good for less than a service's wait is of no use there, whenever it is got.
struct PathwaySearch {
    /// Where a document comes from.
    enum Source: Hashable {
        /// The person holds it.
        case held(String)
        /// An office gives it: positions among the offices and among what the office gives.
        case office(Int, issue: Int)
    }

    /// The way to an office, as far as it is open.
    struct Way {
        /// For each group of documents where one comes from; `nil` for a group that nothing meets.
        var sources: [Source?]
        /// The day to ask, and the visits and metres before.
        var before = WayCost()
        /// The groups that nothing meets yet.
        var missingCount: Int
    }

    /// The offices, by service.
    let offices: [Office]
    /// The ways, an office each.
    private(set) var ways: [Way]
    /// The days until each document that can be got is had, the soonest way.
    private(set) var daysByDocument: [String: Int] = [:]
    private var heap = Heap<Event>()
    private let consumers: [String: [(office: Int, group: Int)]]

    /// A document about to be had.
    private struct Event: Comparable {
        let cost: WayCost
        let office: Int
        let issue: Int

        static func < (left: Event, right: Event) -> Bool {
            if left.cost != right.cost { return left.cost < right.cost }
            return (left.office, left.issue) < (right.office, right.issue)
        }
    }

    /// Searches the ways through the offices for somebody who holds some documents.
    init(_ offices: [Office], holding isHeld: (String) -> Bool) {
        self.offices = offices
        var consumers: [String: [(office: Int, group: Int)]] = [:]
        for (position, office) in offices.enumerated() {
            for (group, documents) in office.requirements.enumerated() {
                for document in Set(documents) { consumers[document, default: []].append((position, group)) }
            }
        }
        self.consumers = consumers
        ways = offices.map { office in
            let sources = office.requirements.map { $0.first(where: isHeld).map { Source.held($0) } }
            return Way(sources: sources, missingCount: sources.count { $0 == nil })
        }
        for position in offices.indices where ways[position].missingCount == 0 { open(position) }
        while let event = heap.popLowest() { take(event) }
    }

    /// Whether an office can be got to.
    func isReachable(_ office: Int) -> Bool { ways[office].missingCount == 0 }

    /// The document's name.
    func document(of source: Source) -> String {
        switch source {
        case .held(let id): id
        case .office(let office, let issue): offices[office].issues[issue].documentID
        }
    }

    /// Puts what an office gives among the documents about to be had.
    private mutating func open(_ position: Int) {
        let office = offices[position]
        let before = ways[position].before
        for (index, issued) in office.issues.enumerated() {
            let cost = WayCost(
                days: before.days + office.waitDays + max(0, issued.afterDays), visits: before.visits + 1,
                metres: before.metres + office.metres)
            heap.insert(Event(cost: cost, office: position, issue: index))
        }
    }

    /// Brings a document to every group that still wants it and can use it.
    private mutating func take(_ event: Event) {
        let issued = offices[event.office].issues[event.issue]
        if daysByDocument[issued.documentID] == nil { daysByDocument[issued.documentID] = event.cost.days }
        for (consumer, group) in consumers[issued.documentID] ?? [] where ways[consumer].sources[group] == nil {
            guard issued.validDays.map({ $0 >= offices[consumer].waitDays }) ?? true else { continue }
            ways[consumer].sources[group] = .office(event.office, issue: event.issue)
            ways[consumer].before.days = max(ways[consumer].before.days, event.cost.days)
            ways[consumer].before.visits += event.cost.visits
            ways[consumer].before.metres += event.cost.metres
            ways[consumer].missingCount -= 1
            if ways[consumer].missingCount == 0 { open(consumer) }
        }
    }
}
