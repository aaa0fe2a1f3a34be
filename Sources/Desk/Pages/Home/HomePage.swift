import Directory

/// The first page: needs by group, emergency numbers, and what the directory holds.
struct HomePage {
    /// One group of needs.
    struct Group {
        /// The group's own need.
        let need: Need
        /// The needs right below it.
        let needs: [Need]
    }

    /// One need with the services that meet it.
    struct Need {
        let id: String
        let label: LocalizedText
        let serviceCount: Int
    }

    /// The groups, in the order of the vocabulary.
    let groups: [Group]
    /// How much there is.
    let serviceCount: Int, organizationCount: Int, areaCount: Int
    /// Telephones for emergencies, each with the key of what it is for.
    static let emergencies = [
        ("112", "emergency.112"), ("1522", "emergency.1522"), ("114", "emergency.114"),
        ("800 290 290", "emergency.trafficking"),
    ].map { (phone: $0.0, key: $0.1) }

    init(_ visit: Visit) {
        let network = visit.network
        func need(_ term: Term) -> Need {
            Need(id: term.id, label: term.label, serviceCount: network.services(underTerm: term.id).count)
        }
        groups = network.needs.roots.map { root in
            Group(need: need(root), needs: network.needs.children(of: root.id).map(need))
        }
        serviceCount = network.services.count
        organizationCount = network.organizations.count
        areaCount = network.areas.areas.values.count { $0.kind == .municipality }
    }
}
