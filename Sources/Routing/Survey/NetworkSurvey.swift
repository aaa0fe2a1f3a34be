import Directory

/// Looks over a whole network for what its services together leave open.
public struct NetworkSurvey {
    private let network: ServiceNetwork
    /// The positions of the services that can be had, now or again.
    private let living: Set<Int>

    /// A survey of a network.
    public init(_ network: ServiceNetwork) {
        self.network = network
        living = Set(
            network.services.indices.filter { position in
                let status = network.services[position].status
                return status != .defunct && status != .inactive
            })
    }

    /// All gaps: documents, circles, areas, statuses, each kind by identifier.
    public func gaps() -> [NetworkGap] { documentGaps() + areaGaps() + statusGaps() }

    // MARK: Documents

    /// Whether a living service gives the document to those who have none: one that asks for it renews or exchanges it.
    private func isFirst(_ issue: Int, _ graph: PathwayGraph) -> Bool {
        let service = graph.giver(of: issue)
        return living.contains(service)
            && !graph.groups(of: service).contains {
                graph.documents(of: $0).elementsEqual([graph.issued[issue].document])
            }
    }

    /// Documents that nobody gives, and circles among those that somebody gives.
    func documentGaps() -> [NetworkGap] {
        let graph = PathwayGraph(network)
        let isGiven = graph.documents.indices.map { document in
            graph.givers(of: Int32(document)).contains { isFirst(Int($0), graph) }
        }
        var wanting: [Int: [String]] = [:]
        for service in living.sorted() {
            let groups = graph.groups(of: service).filter { group in
                !graph.documents(of: group).contains { isGiven[Int($0)] }
            }
            for document in Set(groups.flatMap(graph.documents)) {
                wanting[Int(document), default: []].append(network.services[service].id)
            }
        }
        let unissued = wanting.sorted { $0.key < $1.key }.map { document, services in
            NetworkGap.unissued(document: graph.documents[document], services: services)
        }
        return unissued + circles(graph, isGiven)
    }

    /// Circles that remain for somebody who holds all that nobody gives and whom every service admits.
    private func circles(_ graph: PathwayGraph, _ isGiven: [Bool]) -> [NetworkGap] {
        let held = isGiven.indices.filter { !isGiven[$0] }.map { Int32($0) }
        let search = PathwaySearch(graph, holding: held, admits: living.contains)
        let stuck = isGiven.indices.filter { isGiven[$0] && search.days(until: graph.documents[$0]) == nil }
        // From each stuck document to those that its givers still want.
        var wanted: [Int: [Int]] = [:]
        for document in stuck {
            let givers = graph.givers(of: Int32(document)).map { graph.giver(of: Int($0)) }.filter(living.contains)
            let groups = givers.flatMap(graph.groups).filter { !search.isMet[$0] }
            wanted[document] = Set(groups.flatMap(graph.documents).map { Int($0) }.filter(stuck.contains)).sorted()
        }
        let reach = Dictionary(uniqueKeysWithValues: stuck.map { ($0, Self.reach(from: $0, wanted)) })
        var told = Set<Int>()
        return stuck.compactMap { document in
            guard reach[document]?.contains(document) == true, !told.contains(document) else { return nil }
            let members = stuck.filter {
                reach[document]?.contains($0) == true && reach[$0]?.contains(document) == true
            }
            told.formUnion(members)
            let givers = members.flatMap { graph.givers(of: Int32($0)) }.map { graph.giver(of: Int($0)) }
            return .circle(
                documents: members.map { graph.documents[$0] },
                services: Set(givers).filter(living.contains).sorted().map { network.services[$0].id })
        }
    }

    private static func reach(from start: Int, _ arrows: [Int: [Int]]) -> Set<Int> {
        var reached = Set<Int>()
        var waiting = arrows[start] ?? []
        while let next = waiting.popLast() {
            if reached.insert(next).inserted { waiting += arrows[next] ?? [] }
        }
        return reached
    }

    // MARK: Needs

    /// The needs that no service meets, for each province that has a place of the network.
    func areaGaps() -> [NetworkGap] {
        let inUse = network.locations.compactMap { $0.areaID.flatMap(province) }
        let provinces = Set(inUse).sorted(by: IdentifierOrder.precedes)
        var met: [String: Set<String>] = [:]
        for position in living {
            let terms = Set(network.services[position].termIDs.flatMap(network.needs.ancestors))
            for province in provincesServed(position, among: provinces) { met[province, default: []].formUnion(terms) }
        }
        return provinces.compactMap { province in
            let needs = widest { !(met[province]?.contains($0) ?? false) }
            return needs.isEmpty ? nil : .unserved(area: province, needs: needs)
        }
    }

    private func province(of area: String) -> String? { network.areas.enclosing(area, kind: .province)?.id }

    /// The provinces in which a service can be had: it has a place there or on the web, or covers them or part of them.
    private func provincesServed(_ position: Int, among provinces: [String]) -> Set<String> {
        let sites = network.sites(ofServiceAt: position).map { network.serviceAtLocations[Int($0)] }
        let places = sites.compactMap { network.findLocation($0.locationID) }
        guard !places.contains(where: { $0.kind == .virtual }) else { return Set(provinces) }
        let covered = (network.services[position].areas + sites.flatMap(\.areas)).compactMap(\.areaID)
        return (places.compactMap(\.areaID) + covered).reduce(into: []) { found, area in
            if let province = province(of: area) {
                found.insert(province)
            } else {
                found.formUnion(provinces.filter { network.areas.lies($0, in: area) == .yes })
            }
        }
    }

    /// The needs of which every service has a rule that shuts out the status, for each status.
    func statusGaps() -> [NetworkGap] {
        let statuses = network.legalStatuses.terms.map(\.id)
        // For each need the statuses that some service lets in, and no entry for a need without services.
        var admitted: [String: Set<String>] = [:]
        for position in living {
            let open = Set(statuses.filter { !shutsOut(position, $0) })
            for need in Set(network.services[position].termIDs.flatMap(network.needs.ancestors)) {
                admitted[need, default: []].formUnion(open)
            }
        }
        return statuses.compactMap { status in
            let needs = widest { admitted[$0]?.contains(status) == false }
            return needs.isEmpty ? nil : .shutOut(status: status, needs: needs)
        }
    }

    private func shutsOut(_ position: Int, _ status: String) -> Bool {
        network.services[position].eligibilityRules.contains { rule in
            if case .legalStatus(let ids) = rule.condition { !ids.contains(status) } else { false }
        }
    }

    /// The needs of which something holds, without those below one of which it holds too.
    private func widest(_ holds: (String) -> Bool) -> [String] {
        let found = Set(network.needs.terms.map(\.id).filter(holds))
        return network.needs.terms.map(\.id).filter { need in
            found.contains(need) && found.isDisjoint(with: network.needs.ancestors(of: need).dropFirst())
        }
    }
}
