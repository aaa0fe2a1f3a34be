import Directory
import Routing
import TestSupport

/// Many services of few kinds scattered in towns over some degrees, and persons who ask from anywhere.
struct RandomCountry {
    private var random: SeededGenerator
    private let towns: [(Double, Double)]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        towns = (0..<12).map { _ in
            (Double.random(in: 36...47, using: &random), Double.random(in: 7...18, using: &random))
        }
        self.random = random
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[pick(list.count)] }
    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    private mutating func near(_ town: (Double, Double)) -> (Double, Double) {
        (
            town.0 + Double.random(in: -0.3...0.3, using: &random),
            town.1 + Double.random(in: -0.3...0.3, using: &random)
        )
    }

    /// So many services, now and then at two places, on the web, or where nobody says.
    mutating func services(count: Int) -> [SampleService] {
        (0..<count).map { number in
            var service = SampleService("s\(number)", terms: [pick(["health.doctor", "health.dentist", "training"])])
            if pick(5) == 0 { service.terms.append("health") }
            service.columns = ["wait_days": "\(pick(60))", "assured_date": "2026-01-01"]
            if pick(3) == 0 { service.columns["minimum_age"] = "\(pick(60))" }
            if pick(4) == 0 { service.documents = [[pick(RandomWorld.documents)]] }
            service.languages = [pick(["it", "en", "ar"])]
            service.costs = [pick(["free", "sliding", "paid"])]
            for _ in 0..<(pick(8) == 0 ? 2 : 1) { service.places.append(place()) }
            return service
        }
    }

    private mutating func place() -> SampleService.Place {
        var place = SampleService.Place(areaID: pick(["al-1", "al-2", "at-1"]))
        if pick(20) > 0 { place.point = near(pick(towns)) }
        place.isVirtual = pick(40) == 0
        return place
    }

    /// Somebody in a town or on the way between two.
    mutating func inquiry() -> Inquiry {
        let needs = pick(3) == 0 ? ["health", "training"] : [pick(["health.doctor", "health.dentist", "health"])]
        var inquiry = Inquiry(needs: needs, now: RandomWorld.now, limit: 1 + pick(15))
        let (town, other) = (near(pick(towns)), pick(towns))
        let share = pick(3) == 0 ? Double.random(in: 0...1, using: &random) : 0
        inquiry.origin = Coordinate(
            latitude: town.0 + share * (other.0 - town.0), longitude: town.1 + share * (other.1 - town.1))
        if pick(2) == 0 { inquiry.radius = Distance(metres: (1 + pick(600)) * 1000) }
        inquiry.facts.age = pick(3) == 0 ? nil : pick(90)
        inquiry.facts.languages = [["it"], ["ar"], []][pick(3)]
        for document in RandomWorld.documents { inquiry.facts.documents[document] = [true, false, nil][pick(3)] }
        return inquiry
    }
}
