import Directory
import Routing
import TestSupport

/// A small made-up network and inquiries over it, the same for the same seed.
struct RandomWorld {
    static let documents = ["passport", "permit", "tax_code", "isee", "health_card"]
    static let needs = ["health.doctor", "health.doctor.walk_in", "training.italian", "health"]
    static let statuses = ["citizen", "asylum_seeker", "refugee", "undocumented"]
    static let areas = ["al-1", "al-2", "at-1", "al", "piemonte"]
    static let now = LocalTime(day: Day(ordinal: 20_516), minute: 600)  // Wednesday 4 March 2026, 10:00

    private var random: SeededGenerator
    /// The services.
    private(set) var services: [SampleService] = []

    init(seed: UInt64, sites: ClosedRange<Int> = 0...3) {
        random = SeededGenerator(seed: seed)
        let count = pick(1...10)
        for number in 1...count { services.append(service("svc-\(number)", sites: sites)) }
    }

    var network: ServiceNetwork { SampleNetwork.network(services) }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func pick<Element>(_ list: [Element]) -> Element { list[pick(0...(list.count - 1))] }
    mutating func maybe<Value>(_ percent: Int, _ value: (inout RandomWorld) -> Value) -> Value? {
        chance(percent) ? value(&self) : nil
    }
    mutating func some<Element>(_ percent: Int, of list: [Element]) -> [Element] {
        var chosen: [Element] = []
        for element in list where chance(percent) { chosen.append(element) }
        return chosen
    }

    private mutating func service(_ id: String, sites: ClosedRange<Int>) -> SampleService {
        var service = SampleService(id, terms: [pick(Self.needs)])
        if chance(20) { service.terms.append(pick(Self.needs)) }
        if chance(30) { service.columns["status"] = pick(["active", "active", "inactive", "temporarily closed"]) }
        if chance(60) { service.columns["wait_days"] = String(pick(0...40)) }
        if chance(70) { service.columns["assured_date"] = pick(["2026-01-01", "2024-06-01", "2026-12-31"]) }
        if chance(30) {
            service.columns["minimum_age"] = "18"
            service.columns["maximum_age"] = pick(["40", "120"])
        }
        for _ in 0..<pick(0...2) { service.rules.append(rule()) }
        for _ in 0..<pick(0...2) { service.documents.append(documentGroup()) }
        for document in some(25, of: Self.documents) {
            service.issues.append((document, pick(0...20), maybe(40) { $0.pick(0...60) }))
        }
        service.languages = some(25, of: ["it", "en", "fa", "ar"])
        service.costs = some(20, of: ["free", "sliding", "paid", "0", "12.5"])
        if chance(40) {
            service.capacities = [(pick(0...2), maybe(80) { $0.pick(["2026-03-01", "2025-03-01", "2026-02-02"]) })]
        }
        service.areas = some(8, of: Self.areas)
        for _ in 0..<pick(sites) { service.places.append(place()) }
        return service
    }

    private mutating func documentGroup() -> [String] {
        let group = some(30, of: Self.documents)
        return group.isEmpty ? [pick(Self.documents)] : group
    }

    private mutating func rule() -> (kind: String, parameters: String) {
        switch pick(0...10) {
        case 0: ("sex", pick(["female", "male;other"]))
        case 1: ("legal_status", pick(["asylum_seeker;refugee", "citizen", "undocumented"]))
        case 2: ("nationality", pick(["IT;FR", "NG"]))
        case 3: ("residence", pick(["municipality", "province", "al-1;at", "piemonte"]))
        case 4: ("household", pick(["children;pregnant", "homeless"]))
        case 5: ("income", pick(["9000", "15000"]))
        case 6: ("health_insurance", pick(["yes", "no"]))
        case 7: ("disability", pick(["yes", "no"]))
        case 8: ("referral_required", "")
        case 9: ("employment", pick(["unemployed", "employed;student"]))
        default: ("custom", "solo casi particolari")
        }
    }

    private mutating func place() -> SampleService.Place {
        var place = SampleService.Place(areaID: maybe(80) { $0.pick(["al-1", "al-2", "at-1", "at-2"]) })
        if chance(85) { place.point = (44.9 + Double(pick(0...100)) / 1000, 8.6 + Double(pick(0...100)) / 1000) }
        place.isConfidential = chance(10)
        place.isVirtual = chance(10)
        if chance(70) {
            place.hours = [
                pick(["MO,WE 09:00-12:00", "TH 22:00-02:00", "WE,FR 14:00-18:00", "SA 00:00-00:00"])
            ]
        }
        return place
    }

    /// An inquiry of which much may be unknown.
    mutating func inquiry(limit: Int = 100) -> Inquiry {
        var inquiry = Inquiry(needs: some(40, of: Self.needs), facts: facts(), now: Self.now, limit: limit)
        if chance(80) { inquiry.origin = Coordinate(latitude: 44.91 + Double(pick(0...50)) / 1000, longitude: 8.62) }
        if chance(60) { inquiry.radius = Distance(metres: pick(2000...9000)) }
        if chance(50) {
            inquiry.openAt = LocalTime(day: Self.now.day.adding(pick(0...6)), minute: pick(0...47) * 30)
        }
        return inquiry
    }

    mutating func facts() -> PersonFacts {
        var facts = PersonFacts()
        facts.age = maybe(70) { $0.pick(10...90) }
        facts.sex = maybe(70) { $0.pick(PersonFacts.Sex.allCases) }
        facts.legalStatus = maybe(70) { $0.pick(Self.statuses) }
        facts.nationality = maybe(60) { $0.pick(["IT", "FR", "NG"]) }
        facts.residenceAreaID = maybe(70) { $0.pick(["al-1", "al-2", "at-1", "nowhere"]) }
        for document in Self.documents { facts.documents[document] = maybe(60) { $0.chance(50) } }
        facts.holdsNoOtherDocuments = chance(30)
        facts.languages = some(30, of: ["it", "en", "fa-af"])
        for kind in PersonFacts.Household.allCases { facts.household[kind] = maybe(50) { $0.chance(50) } }
        facts.isee = maybe(60) { $0.pick(0...20000) }
        facts.hasHealthInsurance = maybe(60) { $0.chance(50) }
        facts.hasDisability = maybe(60) { $0.chance(50) }
        facts.hasReferral = maybe(60) { $0.chance(50) }
        facts.employment = maybe(60) { $0.pick(PersonFacts.Employment.allCases) }
        return facts
    }
}
