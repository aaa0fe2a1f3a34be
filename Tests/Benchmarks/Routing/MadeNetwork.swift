import Directory
import Routing
import TestSupport

/// A network of a whole country's size and persons who ask, the same for the same seed.
struct MadeNetwork {
    /// Wednesday 4 March 2026, 10:00.
    static let now = LocalTime(day: Day(ordinal: 20_516), minute: 600)

    private var random: SeededGenerator
    /// The needs without narrower ones, by identifier.
    private let needs: [String]
    private let documents: [String]
    private let statuses: [String]
    private static let provinces = 100
    private static let townsOfProvince = 20

    /// A maker; nothing is made yet.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        let terms = NeedVocabulary.taxonomy.terms
        let parents = Set(terms.compactMap(\.parentID))
        needs = terms.map(\.id).filter { !parents.contains($0) }.sorted()
        documents = DocumentVocabulary.taxonomy.terms.map(\.id).sorted()
        statuses = LegalStatusVocabulary.taxonomy.terms.map(\.id).sorted()
    }

    /// A network of so many services.
    mutating func network(services count: Int) -> ServiceNetwork {
        var builder = NetworkBuilder()
        for record in Self.areaRecords { builder.add(record) }
        for number in 0..<count {
            for record in service("s\(number)").records { builder.add(record) }
        }
        return builder.build()
    }

    /// A person who needs one to three things, and of whom most is known.
    mutating func inquiry() -> Inquiry {
        let (town, point) = town()
        var inquiry = Inquiry(needs: (0..<pick(1...3)).map { _ in need() }, now: Self.now, limit: 10)
        inquiry.facts.age = chance(90) ? pick(10...90) : nil
        inquiry.facts.sex = pick(PersonFacts.Sex.allCases)
        inquiry.facts.legalStatus = chance(80) ? pick(statuses) : nil
        inquiry.facts.residenceAreaID = chance(80) ? town : nil
        for document in documents { inquiry.facts.documents[document] = chance(80) ? chance(70) : nil }
        inquiry.facts.languages = [pick(["it", "en", "ar", "fr"])]
        inquiry.origin = Coordinate(latitude: point.latitude, longitude: point.longitude)
        inquiry.radius = Distance(metres: pick(20...120) * 1000)
        if chance(30) { inquiry.openAt = LocalTime(day: Self.now.day.adding(pick(0...6)), minute: pick(16...40) * 30) }
        return inquiry
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func pick<Element>(_ list: [Element]) -> Element { list[pick(0...(list.count - 1))] }

    /// A need, now and then a wide one.
    private mutating func need() -> String {
        let need = pick(needs)
        return chance(20) ? String(need.prefix { $0 != "." }) : need
    }

    private mutating func town() -> (id: String, point: (latitude: Double, longitude: Double)) {
        let (province, town) = (pick(0...(Self.provinces - 1)), pick(0...(Self.townsOfProvince - 1)))
        let north = 37 + Double(province / 10) + Double(town) / 40
        return ("m\(province)-\(town)", (north, 8 + Double(province % 10) + Double(pick(0...400)) / 1000))
    }

    private mutating func service(_ id: String) -> SampleService {
        let (town, point) = town()
        var service = SampleService(id, terms: [pick(needs)])
        if chance(20) { service.terms.append(pick(needs)) }
        service.columns = ["wait_days": "\(pick(0...30))", "assured_date": pick(["2026-01-01", "2024-06-01"])]
        service.columns["status"] = chance(95) ? "active" : "inactive"
        if chance(40) { service.columns["minimum_age"] = "18" }
        if chance(10) { service.rules.append(("sex", "female")) }
        if chance(15) { service.rules.append(("legal_status", "\(pick(statuses));\(pick(statuses))")) }
        if chance(15) { service.rules.append(("residence", pick(["municipality", "province"]))) }
        for _ in 0..<pick(0...1) { service.documents.append([pick(documents), pick(documents)]) }
        if chance(5) { service.issues = [(pick(documents), pick(0...20), chance(30) ? pick(20...90) : nil)] }
        service.languages = chance(80) ? ["it", pick(["en", "ar", "fr"])] : []
        service.costs = [pick(["free", "free", "sliding", "paid"])]
        if chance(30) { service.capacities = [(pick(0...3), "2026-03-01")] }
        let hours = [pick(["MO,WE 09:00-12:00", "TU,TH 14:00-18:00", "MO,TU,WE,TH,FR 09:00-17:00"])]
        service.places = [.init(point.latitude, point.longitude, areaID: town, hours: hours)]
        return service
    }

    private static let areaRecords: [ListingRecord] = (0..<provinces).flatMap { province in
        [ListingRecord(.areas, id: "p\(province)", ["kind": "province", "name": "p\(province)"])]
            + (0..<townsOfProvince).map { town in
                let id = "m\(province)-\(town)"
                return ListingRecord(
                    .areas, id: id, ["parent_id": "p\(province)", "kind": "municipality", "name": id])
            }
    }
}
