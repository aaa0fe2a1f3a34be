import Directory

/// An inquiry in the numbers of an index.
final class IndexQuery {
    let inquiry: Inquiry
    let policy: RoutingPolicy
    /// The index asked; what hangs on it is looked up there, for all threads that ask count who holds it.
    let index: RoutingIndex
    let newestCapacity: Int
    let layout: IndexLayout
    /// The areas that rare rules name.
    let areas: AreaTree
    /// The posting lists under the needs, each once.
    let lists: [Int32]
    /// The documents known not to be held, and those nobody has asked about.
    let lacking: UInt32, unasked: UInt32
    /// What a record's statuses and sexes must share with, at their places in its words.
    let statusMask: UInt64, sexMask: UInt64
    /// The same and more, for passing over what is surely excluded.
    let sieve: RecordSieve
    let knowsStatus: Bool, knowsSex: Bool
    let age: Int?
    let languages: UInt32
    let hasLanguages: Bool, speaksOthers: Bool
    let home: IndexVocabulary.Locality
    /// The minute of the week to come at, and the day of today.
    let openMinute: Int?, today: Int
    /// The metres for each class of cost.
    let costs: [Int]
    /// Whether no record may be trusted with the inquiry.
    let isOdd: Bool
    /// The rare rules judged so far.
    var extras: [Int: Tally] = [:]

    init(_ inquiry: Inquiry, _ policy: RoutingPolicy, _ index: RoutingIndex, _ areas: AreaTree) {
        self.inquiry = inquiry
        self.policy = policy
        self.areas = areas
        self.index = index
        newestCapacity = index.vocabulary.newestCapacity
        layout = index.layout
        lists = Self.lists(inquiry.needs, index)
        let facts = inquiry.facts
        (lacking, unasked) = Self.papers(facts, index)
        knowsStatus = facts.legalStatus != nil
        statusMask = Self.statusMask(facts, index)
        knowsSex = facts.sex != nil
        let sex = facts.sex.flatMap { PersonFacts.Sex.allCases.firstIndex(of: $0) }
        sexMask = (sex.map { 1 << UInt64($0) } ?? UInt64(HotRecord.anySex)) << 32
        isOdd = facts.age.map { $0 < 0 } ?? false
        age = isOdd ? nil : facts.age.map { min($0, Int(UInt8.max)) }
        hasLanguages = !facts.languages.isEmpty
        (languages, speaksOthers) = Self.spoken(facts, index)
        let unknownHome = IndexVocabulary.Locality(municipality: -1, province: -1)
        home = facts.residenceAreaID.flatMap { index.vocabulary.homes[$0] } ?? unknownHome
        openMinute = inquiry.openAt?.minuteOfWeek
        today = inquiry.now.day.ordinal
        let halfDay = openMinute.map { 1 << UInt64(HotRecord.halfDay(of: $0)) } ?? UInt64(HotRecord.anyHalfDay)
        sieve = RecordSieve(
            lacking: UInt64(lacking), statuses: statusMask, halfDays: halfDay << 48, sexes: sexMask,
            ages: (UInt64(age ?? 0), UInt64(age ?? Int(UInt8.max))))
        costs = [0, policy.slidingCost, policy.paidCost, policy.missingDetail]
    }

    private static func lists(_ needs: [String], _ index: RoutingIndex) -> [Int32] {
        var found: [Int32] = []
        for need in needs { found += index.vocabulary.lists[need] ?? [] }
        guard needs.count > 1 else { return found }
        found.sort()
        var distinct: [Int32] = []
        distinct.reserveCapacity(found.count)
        for list in found where distinct.last != list { distinct.append(list) }
        return distinct
    }

    /// The bits of the documents known not to be held, and of those nobody has asked about.
    private static func papers(_ facts: PersonFacts, _ index: RoutingIndex) -> (UInt32, UInt32) {
        var (held, lacking): (UInt32, UInt32) = (0, 0)
        for (document, isHeld) in facts.documents {
            guard let bit = index.documentBits[document] else { continue }
            if isHeld { held |= bit } else { lacking |= bit }
        }
        let others = ~(held | lacking) & index.allDocumentBits
        return facts.holdsNoOtherDocuments ? (lacking | others, 0) : (lacking, others)
    }

    /// A status without a bit of its own meets only records without a rule about statuses.
    private static func statusMask(_ facts: PersonFacts, _ index: RoutingIndex) -> UInt64 {
        guard let status = facts.legalStatus else { return UInt64(HotRecord.anyStatus) }
        return 1 << UInt64(index.vocabulary.statuses.firstIndex(of: status) ?? IndexVocabulary.statusLimit)
    }

    private static func spoken(_ facts: PersonFacts, _ index: RoutingIndex) -> (UInt32, Bool) {
        var (mask, others): (UInt32, Bool) = (0, false)
        for language in facts.languages {
            if let bit = index.vocabulary.languages.firstIndex(of: language.primary) {
                mask |= 1 << UInt32(bit)
            } else {
                others = true
            }
        }
        return (mask, others)
    }
}
