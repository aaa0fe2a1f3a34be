/// Numbers the nodes of a network and joins them by typed edges.
struct GraphBuilder {
    let organizations: [Organization]
    let services: [Service]
    let locations: [Location]
    let sites: [ServiceAtLocation]
    let areas: AreaTree
    let agreements: [ReferralAgreement]

    /// The nodes in the order of kinds and identifiers, and the edges between them.
    func build() -> (nodes: [Node], adjacency: Adjacency) {
        let edges = allEdges()
        var seen = Set(edges.flatMap { [$0.from, $0.to] })
        seen.formUnion(organizations.map { Node(.organization, $0.id) })
        seen.formUnion(services.map { Node(.service, $0.id) })
        seen.formUnion(locations.map { Node(.location, $0.id) })
        seen.formUnion(areas.areas.keys.map { Node(.area, $0) })
        let nodes = seen.sorted {
            $0.kind == $1.kind ? IdentifierOrder.precedes($0.id, $1.id) : $0.kind < $1.kind
        }
        let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element, Int32($0.offset)) })
        let numbered = edges.compactMap { edge in
            numbers[edge.from].flatMap { from in numbers[edge.to].map { (kind: edge.kind, from: from, to: $0) } }
        }
        return (nodes, Adjacency(nodeCount: nodes.count, edges: numbered))
    }

    private func allEdges() -> [Edge] {
        var edges: [Edge] = []
        for organization in organizations {
            if let parent = organization.parentID {
                edges.append(
                    Edge(.partOf, from: Node(.organization, organization.id), to: Node(.organization, parent)))
            }
        }
        for service in services { edges += edgesOf(service) }
        for site in sites {
            edges.append(Edge(.at, from: Node(.service, site.serviceID), to: Node(.location, site.locationID)))
        }
        for location in locations {
            if let area = location.areaID {
                edges.append(Edge(.partOf, from: Node(.location, location.id), to: Node(.area, area)))
            }
        }
        for area in areas.areas.values.sorted(by: { $0.id < $1.id }) {
            if let parent = area.parentID {
                edges.append(Edge(.partOf, from: Node(.area, area.id), to: Node(.area, parent)))
            }
        }
        for agreement in agreements {
            edges.append(
                Edge(
                    .refersTo, from: Node(.organization, agreement.organizationID),
                    to: Node(.service, agreement.serviceID)))
        }
        return edges
    }

    private func edgesOf(_ service: Service) -> [Edge] {
        let node = Node(.service, service.id)
        var edges: [Edge] = []
        if let id = service.organizationID { edges.append(Edge(.offers, from: Node(.organization, id), to: node)) }
        edges += service.areas.compactMap(\.areaID).map { Edge(.covers, from: node, to: Node(.area, $0)) }
        edges += service.requirements.flatMap(\.alternatives).map {
            Edge(.requires, from: node, to: Node(.document, $0))
        }
        edges += service.issues.map { Edge(.issues, from: node, to: Node(.document, $0.documentID)) }
        edges += service.termIDs.map { Edge(.tagged, from: node, to: Node(.term, $0)) }
        return edges
    }
}
