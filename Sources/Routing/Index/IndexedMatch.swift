import Directory

/// A service that the index found, with the answers of its rules as codes; the words are written from the listing.
package struct IndexedMatch: Sendable {
    /// The service's number, which is its place in the order of identifiers.
    package let service: Int
    /// Which of the service's places.
    package let ordinal: Int
    /// The way to go, where it may be told.
    package let distance: Distance?
    /// What ranks it.
    package let score: Score
    /// The answer of every rule, hard ones first. A document's index is its bit.
    package let rulings: [Ruling]
}

extension RoutingIndex {
    /// The best services of an inquiry, by the records alone; `judge` takes a closer look where they do not suffice.
    package func matches(
        for inquiry: Inquiry, policy: RoutingPolicy = .standard, areas: AreaTree = AreaTree()
    ) -> [IndexedMatch] {
        let query = IndexQuery(inquiry, policy, self, areas)
        var search = NearestSearch(query, limit: inquiry.limit, bonuses: [:]) { _, _ in
            preconditionFailure(Self.suffices)
        }
        return words.read { words in
            search.run(words)
            return search.best.elements.map { search.query.explain($0, words) }
        }
    }
}

extension RoutingIndex {
    /// How many services no rule excludes, by the records alone: those within the radius, where one is given, are looked
    /// at, and nothing beyond it.
    package func eligibleCount(
        for inquiry: Inquiry, policy: RoutingPolicy = .standard, areas: AreaTree = AreaTree()
    ) -> Int {
        let query = IndexQuery(inquiry, policy, self, areas)
        guard inquiry.origin != nil, inquiry.radius != nil else {
            let survey = Survey(query, bonuses: [:]) { _, _ in preconditionFailure(Self.suffices) }
            return words.read { survey.run($0).eligibleCount }
        }
        var search = NearestSearch(query, limit: serviceCountBound, bonuses: [:]) { _, _ in
            preconditionFailure(Self.suffices)
        }
        return words.read { words in
            search.run(words)
            return search.best.elements.count
        }
    }

    private static let suffices = "the records of this index suffice"

    /// More services than there are.
    private var serviceCountBound: Int { siteCount + 1 }
}

extension IndexQuery {
    /// What the records say of a site that was found, in the order it is told.
    func explain(_ ranked: RankedSite, _ words: Span<UInt64>) -> IndexedMatch {
        let record = HotRecord(words, at: layout.record(ranked.record))
        let site = SiteRecord(words, at: layout.sites &+ record.site)
        var explanation = Explanation()
        let distance = explainWay(record, &explanation)
        if record.status != 0 { explanation.add(.status, Verdict(record.status == 1)) }
        explainPerson(record, words, &explanation)
        var documents = record.documents
        while documents != 0 {
            let bit = documents.trailingZeroBitCount
            documents &= documents &- 1
            let mask: UInt32 = 1 &<< UInt32(bit)
            let verdict: Verdict = lacking & mask != 0 ? .no : unasked & mask != 0 ? .unknown : .yes
            explanation.add(.document, verdict, index: bit)
        }
        if record.hasExtra { explainExtra(index.vocabulary.extras[site.extra], &explanation) }
        if record.capacity != CapacityKind.none.rawValue { explanation.add(.capacity, capacity(record)) }
        if openMinute != nil { explanation.add(.hours, hours(record, site, words)) }
        explainDetails(record, site, &explanation)
        explanation.weigh(.unknown, policy.unknownRule * explanation.unknowns)
        explanation.weigh(.missingDetail, policy.missingDetail * explanation.missing)
        return IndexedMatch(
            service: ranked.service, ordinal: ranked.ordinal, distance: distance, score: Score(explanation.parts),
            rulings: explanation.rulings)
    }

    /// What the way weighs, which is told first, and the distance where it is known.
    private func explainWay(_ record: HotRecord, _ explanation: inout Explanation) -> Distance? {
        let way = way(to: record)
        guard inquiry.origin != nil, record.placement == Placement.point.rawValue else {
            explanation.weigh(.unknownDistance, way.metres)
            return nil
        }
        explanation.parts.append(.init(kind: .distance, metres: way.metres))
        return Distance(metres: way.metres)
    }

    private func explainPerson(_ record: HotRecord, _ words: Span<UInt64>, _ explanation: inout Explanation) {
        if record.hasAge {
            explanation.add(.age, Verdict(age.map { $0 >= record.lowestAge && $0 <= record.highestAge }))
        }
        if record.sexes != HotRecord.anySex {
            explanation.add(.sex, Verdict(knowsSex ? record.marks & sexMask != 0 : nil))
        }
        if record.statuses != HotRecord.anyStatus {
            explanation.add(.legalStatus, Verdict(knowsStatus ? record.person & statusMask != 0 : nil))
        }
        if record.residence != 0 { explanation.add(.residence, residence(record, words)) }
    }

    private func explainExtra(_ rules: IndexVocabulary.ExtraRules, _ explanation: inout Explanation) {
        if !rules.areas.isEmpty { explanation.add(.area, verdict(ofAreas: rules.areas)) }
        for (index, condition) in rules.conditions.enumerated() {
            let verdict = condition.verdict(for: inquiry.facts, serviceAreaID: nil, areas: areas)
            explanation.add(Rule(condition), verdict, index: index)
        }
        for group in rules.groups {
            explanation.add(.document, DocumentRequirement(anyOf: group).verdict(for: inquiry.facts))
        }
    }

    /// The distance, and what weighs but never excludes.
    private func explainDetails(_ record: HotRecord, _ site: SiteRecord, _ explanation: inout Explanation) {
        let isRemote = record.placement == Placement.remote.rawValue
        if inquiry.origin != nil, inquiry.radius != nil, !isRemote {
            // A place that is too far would not have been found.
            explanation.add(.distance, record.placement == Placement.point.rawValue ? .yes : .unknown)
        }
        if hasLanguages {
            let shared = record.languages == 0 ? nil : record.languages & languages != 0
            explanation.add(.language, Verdict(shared))
            if shared == false { explanation.weigh(.language, policy.noSharedLanguage) }
        }
        explanation.add(.cost, record.cost == 3 ? .unknown : Verdict(record.cost == 0))
        if record.cost == 1 || record.cost == 2 { explanation.weigh(.cost, costs[Int(record.cost)]) }
        let isFresh = site.assuredOn.map { max(0, today &- $0) <= policy.staleAfterDays }
        explanation.add(.assurance, Verdict(isFresh))
        if isFresh == false { explanation.weigh(.staleness, policy.staleListing) }
        explanation.weigh(.wait, policy.waitDay * record.waitDays)
    }
}

/// The rules of a match as they are gone through.
private struct Explanation {
    var rulings: [Ruling] = []
    var parts: [Score.Part] = []
    var unknowns = 0, missing = 0

    init() {
        rulings.reserveCapacity(16)
        parts.reserveCapacity(6)
    }

    mutating func add(_ rule: Rule, _ verdict: Verdict, index: Int = 0) {
        rulings.append(Ruling(rule: rule, verdict: verdict, index: index))
        guard verdict == .unknown else { return }
        if rule.isHard { unknowns += 1 } else { missing += 1 }
    }

    mutating func weigh(_ kind: Score.Part.Kind, _ metres: Int) {
        if metres != 0 { parts.append(.init(kind: kind, metres: metres)) }
    }
}
