import Directory

/// The form in which a person's needs and facts are asked for; every fact may be left out.
struct RoutePage {
    /// A need with those below it.
    struct NeedItem {
        let term: Term
        let serviceCount: Int
        let children: [NeedItem]

        /// Whether the need or one below it is among those chosen.
        func contains(_ chosen: Set<String>) -> Bool {
            chosen.contains(term.id) || children.contains { $0.contains(chosen) }
        }
    }

    /// What the fields hold.
    let fields: FormBody
    /// The fields that could not be read.
    let problems: [InquiryField]
    /// Whether the form is shown because an inquiry is gone.
    let isForgotten: Bool
    /// The needs, by group.
    let needs: [NeedItem]
    /// The documents asked for most, by the services that ask for them, and the rest.
    let documents: (often: [Term], others: [Term])
    /// The names of municipalities, to choose from while typing.
    let municipalities: [String]

    /// The most names to choose from: beyond it a list helps nobody and is heavy.
    static let nameLimit = 1_500
    /// How many documents are shown without unfolding.
    static let oftenLimit = 10

    init(_ visit: Visit, fields: FormBody, problems: [InquiryField] = [], isForgotten: Bool = false) {
        let network = visit.network
        func item(_ term: Term) -> NeedItem {
            NeedItem(
                term: term, serviceCount: network.services(underTerm: term.id).count,
                children: network.needs.children(of: term.id).map(item))
        }
        self.fields = fields
        self.problems = problems
        self.isForgotten = isForgotten
        needs = network.needs.roots.map(item)
        documents = Self.documents(of: network)
        let names = network.areas.areas.values.filter { $0.kind == .municipality }.map(\.name.source).sorted()
        municipalities = names.count > Self.nameLimit ? [] : names
    }

    private static func documents(of network: ServiceNetwork) -> (often: [Term], others: [Term]) {
        var counts: [String: Int] = [:]
        for document in network.services.flatMap(\.requirements).flatMap(\.alternatives) {
            counts[document, default: 0] += 1
        }
        let terms = network.documents.terms
        let ranked = terms.indices.sorted { left, right in
            (counts[terms[right].id] ?? 0, left) < (counts[terms[left].id] ?? 0, right)
        }
        let often = Set(ranked.prefix(oftenLimit))
        return (
            terms.indices.filter(often.contains).map { terms[$0] },
            terms.indices.filter { !often.contains($0) }.map { terms[$0] }
        )
    }
}
