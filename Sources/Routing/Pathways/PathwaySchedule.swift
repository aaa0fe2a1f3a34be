import Directory

/// The days of the visits on one way: each as early as can be, but late enough that no document expires before use.
struct PathwaySchedule {
    /// A document of an office put to use at another.
    struct Use: Hashable {
        /// Which of the office's documents.
        let issue: Int
        /// The office that asks for it.
        let consumer: Int
    }

    /// The offices of the way, those that come before others first, the goal last.
    private(set) var members: [Int] = []
    /// What each office's documents are used for.
    let uses: [Int: [Use]]
    private let search: PathwaySearch
    private var starts: [Int: Int] = [:]

    /// The schedule of the way to a goal that can be got to.
    init(_ search: PathwaySearch, goal: Int) {
        self.search = search
        var uses: [Int: [Use]] = [:]
        var found: Set = [goal]
        var waiting = [goal]
        while let consumer = waiting.popLast() {
            for case .office(let office, let issue)? in search.ways[consumer].sources {
                let use = Use(issue: issue, consumer: consumer)
                if !(uses[office] ?? []).contains(use) { uses[office, default: []].append(use) }
                if found.insert(office).inserted { waiting.append(office) }
            }
        }
        self.uses = uses
        // A way has more visits than any way it is made of, so this order puts what is needed first.
        let inward = found.sorted {
            (search.ways[$0].before.visits, $0) < (search.ways[$1].before.visits, $1)
        }
        starts = Dictionary(uniqueKeysWithValues: inward.map { ($0, search.ways[$0].before.days) })
        for office in inward.reversed() { starts[office] = startDay(of: office) + delay(of: office) }
        members = inward.enumerated().sorted {
            (startDay(of: $0.element), $0.offset) < (startDay(of: $1.element), $1.offset)
        }.map(\.element)
    }

    /// The day to ask at an office.
    func startDay(of office: Int) -> Int { starts[office] ?? 0 }

    /// The day of being seen at an office.
    func visitDay(of office: Int) -> Int { startDay(of: office) + search.offices[office].waitDays }

    /// The day on which an office's document is in hand.
    func readyDay(of issue: Int, from office: Int) -> Int {
        visitDay(of: office) + max(0, search.offices[office].issues[issue].afterDays)
    }

    /// The documents of an office that expire before one of their uses.
    func expiring(from office: Int) -> [Int] {
        (uses[office] ?? []).filter { shortfall(of: $0, from: office) > 0 }.map(\.issue).unique.sorted()
    }

    /// The days by which a document expires too early for a use, if any.
    private func shortfall(of use: Use, from office: Int) -> Int {
        guard let valid = search.offices[office].issues[use.issue].validDays else { return 0 }
        return visitDay(of: use.consumer) - readyDay(of: use.issue, from: office) - valid
    }

    /// How many days later to go so that nothing expires, as far as the first use allows.
    private func delay(of office: Int) -> Int {
        let uses = uses[office] ?? []
        let wanted = uses.map { shortfall(of: $0, from: office) }.max() ?? 0
        let slack = uses.map { startDay(of: $0.consumer) - readyDay(of: $0.issue, from: office) }.min() ?? 0
        return max(0, min(wanted, slack))
    }
}
