import Directory

/// The soonest day of every document and service, for somebody who holds some documents.
///
/// Knuth's generalisation of Dijkstra's algorithm (Information Processing Letters 6, 1977) to directed hypergraphs
/// (Gallo, Longo, Pallottino and Nguyen, Discrete Applied Mathematics 42, 1993). A service can be asked on the latest
/// of the days of its documents (they are got side by side); then come its wait and the days that the document takes.
/// A document that stays good for less than a service's wait is of no use there, whenever it is got.
package struct PathwaySearch {
    /// The services and documents.
    let graph: PathwayGraph
    /// For each document whether the person holds it.
    let held: [Bool]
    /// Whether a service that gives documents may be used by the person; asked once it can be got to.
    let admits: (Int) -> Bool
    /// Whether each group is met.
    private(set) var isMet: BitColumn
    /// How many groups of each service nothing meets.
    private(set) var missing: [Int32]
    /// The day on which each service can be asked, where no group is missing.
    private(set) var startDays: [Int32]
    /// For each service whether the documents that it gives can be had from it.
    private(set) var isOpen: BitColumn
    /// The first day of each document; `never` where it cannot be had.
    private(set) var documentDays: [Int32]
    /// How far the groups that ask for each document are served, as positions in the graph's `asks`.
    private(set) var served: [Int32]
    /// The wait of the next group to be served with each document.
    private var nextWaits: [Int32]
    /// The first day on which each document comes, as far as is known, that serves all who ask for it.
    private var endlessDays: [Int32]
    /// The documents had, in the order in which they came, that served somebody or were the first of their kind.
    private(set) var arrivals: [Arrival] = []
    /// The last arrival of each document; -1 for none.
    private var lastArrivals: [Int32]
    /// Documents about to be had: the day, then the issue in the low 32 bits.
    private var heap = Heap<UInt64>()

    /// A document had.
    struct Arrival {
        /// What gives it; -1 for a document held.
        let issue: Int32
        /// The day on which it comes.
        let day: Int32
        /// The days it is good for.
        let validity: Int32
        /// The arrival of the same document before it, which is good for less; -1 for none.
        let before: Int32
    }

    static let never = Int32.max

    /// Searches for somebody who holds the documents of those numbers.
    package init(_ graph: PathwayGraph, holding documents: [Int32], admits: @escaping (Int) -> Bool = { _ in true }) {
        self.graph = graph
        self.admits = admits
        var held = [Bool](repeating: false, count: graph.documents.count)
        for document in documents { held[Int(document)] = true }
        self.held = held
        isMet = BitColumn(count: graph.groupOwners.count)
        missing = graph.groupCounts
        startDays = [Int32](repeating: 0, count: graph.serviceCount)
        isOpen = BitColumn(count: graph.serviceCount)
        documentDays = [Int32](repeating: Self.never, count: graph.documents.count)
        endlessDays = documentDays
        lastArrivals = [Int32](repeating: -1, count: graph.documents.count)
        served = Array(graph.askStarts.dropLast())
        nextWaits = held.indices.map { graph.wait(ofAsk: Int(graph.askStarts[$0]), for: Int32($0)) }
        for document in held.indices where held[document] {
            endlessDays[document] = 0
            serve(Int32(document), from: -1, on: 0, validity: PathwayGraph.endless)
        }
        for service in graph.roots { open(service) }
        while let event = heap.popLowest() {
            let (issue, day) = (Int(truncatingIfNeeded: event & 0xFFFF_FFFF), Int32(clamping: event >> 32))
            serve(graph.issued[issue].document, from: Int32(issue), on: day, validity: graph.issued[issue].validity)
        }
    }

    /// Whether a service can be got to.
    package func isReachable(_ service: Int) -> Bool { missing[service] == 0 }

    /// The day on which a service can be asked at the soonest; `nil` when it cannot be got to.
    package func startDay(of service: Int) -> Int? { isReachable(service) ? Int(startDays[service]) : nil }

    /// The days until a document can be had; `nil` when it cannot be had.
    package func days(until document: String) -> Int? {
        guard let number = graph.number(of: document), documentDays[Int(number)] != Self.never else { return nil }
        return Int(documentDays[Int(number)])
    }

    /// What meets a group first; `nil` where nothing does.
    func source(of group: Int) -> Arrival? {
        let wait = graph.waitDays[Int(graph.groupOwners[group])]
        var first: Int32?
        for document in graph.documents(of: group) {
            var arrival = lastArrivals[Int(document)]
            while arrival >= 0, arrivals[Int(arrival)].validity >= wait {
                first = min(first ?? arrival, arrival)
                arrival = arrivals[Int(arrival)].before
            }
        }
        return first.map { arrivals[Int($0)] }
    }

    /// Puts what a service gives among the documents about to be had, where somebody still wants it.
    private mutating func open(_ service: Int) {
        let issues = graph.issues(of: service)
        guard !issues.isEmpty, admits(service) else { return }
        isOpen[service] = true
        let start = Int(startDays[service])
        for number in issues {
            let issue = graph.issued[number]
            let document = Int(issue.document)
            guard nextWaits[document] <= issue.validity || documentDays[document] == Self.never else { continue }
            let day = Int32(clamping: start + Int(issue.days))
            guard day < endlessDays[document] else { continue }
            if issue.validity == PathwayGraph.endless { endlessDays[document] = day }
            heap.insert(UInt64(day) << 32 | UInt64(number))
        }
    }

    /// Brings a document to every group that still wants it and can use it.
    private mutating func serve(_ document: Int32, from source: Int32, on day: Int32, validity: Int32) {
        let isFirst = documentDays[Int(document)] == Self.never
        guard isFirst || nextWaits[Int(document)] <= validity else { return }
        if isFirst { documentDays[Int(document)] = day }
        let before = lastArrivals[Int(document)]
        lastArrivals[Int(document)] = Int32(arrivals.count)
        arrivals.append(Arrival(issue: source, day: day, validity: validity, before: before))
        let start = served[Int(document)]
        let next = graph.endOfAsks(for: document, from: start, validity: validity)
        served[Int(document)] = Int32(next)
        nextWaits[Int(document)] = graph.wait(ofAsk: next, for: document)
        for position in Int(start)..<next {
            let ask = graph.asks[position]
            guard !isMet[Int(ask.group)] else { continue }
            isMet[Int(ask.group)] = true
            missing[Int(ask.service)] -= 1
            guard missing[Int(ask.service)] == 0 else { continue }
            startDays[Int(ask.service)] = day
            open(Int(ask.service))
        }
    }
}
