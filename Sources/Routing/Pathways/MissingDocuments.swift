/// Finds the fewest documents that would open the way to a service that cannot be got to.
///
/// Of sets as small, the one with the fewest documents that some service gives comes first (a paper that a service
/// gives is missing only because of another), then the one that the goal names first, then the lower by identifier. As services stay shut while one of
/// their groups is unmet, every set that opens the goal holds a document of each *cut*: the documents of one unmet
/// group of the goal, of one of each service that gives such a document, and so on. So the sets are those that hit
/// the cuts, tried by size. Exact within `workLimit` steps; past it a document for each unmet group of the goal
/// stands, which opens it but may not be the fewest.
package struct MissingDocuments {
    private let search: PathwaySearch
    private let goal: Int
    private var graph: PathwayGraph { search.graph }
    private var isMet: BitColumn
    private var missing: [Int32]
    private var served: [Int32]
    /// What was changed, to be taken back: groups met, and documents with how far they were served before.
    private var metTrail: [Int32] = []
    private var servedTrail: [(document: Int32, before: Int32)] = []
    private var workLeft = MissingDocuments.workLimit
    private var best: Choice?

    /// A set that opens the goal.
    private struct Choice: Comparable {
        /// How many of the documents some service gives.
        let given: Int
        /// Where the goal names them, rising; past all others where it does not.
        let places: [Int]
        let documents: [Int32]

        static func < (left: Choice, right: Choice) -> Bool {
            if left.given != right.given { return left.given < right.given }
            if left.places != right.places { return left.places.lexicographicallyPrecedes(right.places) }
            return left.documents.lexicographicallyPrecedes(right.documents)
        }
    }

    /// The most steps from group to group: some milliseconds.
    package static let workLimit = 400_000

    /// A finder for a service that a search has not got to.
    package init(_ search: PathwaySearch, goal: Int) {
        self.search = search
        self.goal = goal
        isMet = search.isMet
        missing = search.missing
        served = search.served
    }

    /// A smallest set of documents with which, beside those held, the goal can be got to, rising; none when no
    /// document is enough.
    package mutating func smallest() -> [String] {
        let groups = graph.groups(of: goal).filter { !isMet[$0] }
        guard groups.allSatisfy({ !graph.documents(of: $0).isEmpty }) else { return [] }
        for size in 1...max(1, groups.count) {
            extend([], more: size, without: [])
            if workLeft <= 0 { break }
            if let best { return best.documents.map { graph.documents[Int($0)] } }
        }
        var plain = best?.documents ?? []
        guard plain.isEmpty else { return plain.map { graph.documents[Int($0)] } }
        workLeft = Self.workLimit
        for group in groups where !isMet[group] {
            guard let document = graph.documents(of: group).first else { continue }
            plain.append(document)
            hold(document)
        }
        return plain.sorted().map { graph.documents[Int($0)] }
    }

    private mutating func extend(_ chosen: [Int32], more: Int, without refused: Set<Int32>) {
        if missing[goal] == 0 { return weigh(chosen) }
        guard more > 0 else { return }
        var refused = refused
        for document in cut().filter({ !refused.contains($0) }) {
            guard workLeft > 0 else { return }
            let (met, moved) = (metTrail.count, servedTrail.count)
            hold(document)
            extend(chosen + [document], more: more - 1, without: refused)
            takeBack(toMet: met, served: moved)
            refused.insert(document)
        }
    }

    private mutating func weigh(_ chosen: [Int32]) {
        let documents = chosen.sorted()
        let given = documents.count { document in
            graph.givers(of: document).contains { search.admits(graph.giver(of: Int($0))) }
        }
        let named = graph.groups(of: goal).flatMap(graph.documents)
        let places = documents.map { named.firstIndex(of: $0) ?? .max }.sorted()
        let choice = Choice(given: given, places: places, documents: documents)
        best = best.map { min($0, choice) } ?? choice
    }

    /// Documents of which every set that opens the goal has one.
    private mutating func cut() -> [Int32] {
        var reached: Set = [goal]
        var waiting = [goal]
        var documents = Set<Int32>()
        while let service = waiting.popLast() {
            let open = graph.groups(of: service).filter { !isMet[$0] }
            guard let group = open.min(by: { graph.documents(of: $0).count < graph.documents(of: $1).count }) else {
                continue
            }
            for document in graph.documents(of: group) {
                documents.insert(document)
                for issue in graph.givers(of: document) where graph.isUsable(Int(issue), for: group) {
                    workLeft -= 1
                    let giver = graph.giver(of: Int(issue))
                    guard missing[giver] > 0, !reached.contains(giver), search.admits(giver) else { continue }
                    reached.insert(giver)
                    waiting.append(giver)
                }
            }
        }
        return documents.sorted()
    }

    /// Has the person hold a document more, and opens what that opens.
    private mutating func hold(_ document: Int32) {
        var had: [(document: Int32, validity: Int32)] = [(document, PathwayGraph.endless)]
        while let (document, validity) = had.popLast() {
            let start = served[Int(document)]
            let next = Int32(graph.endOfAsks(for: document, from: start, validity: validity))
            guard next > start else { continue }
            servedTrail.append((document, start))
            served[Int(document)] = next
            workLeft -= Int(next - start)
            for ask in graph.asks[Int(start)..<Int(next)] where !isMet[Int(ask.group)] {
                isMet[Int(ask.group)] = true
                metTrail.append(ask.group)
                let service = Int(ask.service)
                missing[service] -= 1
                guard missing[service] == 0, !graph.issues(of: service).isEmpty, search.admits(service) else {
                    continue
                }
                had += graph.issues(of: service).map { (graph.issued[$0].document, graph.issued[$0].validity) }
            }
        }
    }

    private mutating func takeBack(toMet met: Int, served moved: Int) {
        while metTrail.count > met, let group = metTrail.popLast() {
            isMet[Int(group)] = false
            missing[Int(graph.groupOwners[Int(group)])] += 1
        }
        while servedTrail.count > moved, let (document, before) = servedTrail.popLast() {
            served[Int(document)] = before
        }
    }
}
