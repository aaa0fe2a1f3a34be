import Directory
import Routing
import TestSupport
import Testing

/// Near misses small enough to know by heart.
struct RemedyExampleTests {
    private func nearMisses(
        _ services: [SampleService], _ change: (inout Inquiry) -> Void = { _ in }
    ) -> [NearMiss] {
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        inquiry.facts.holdsNoOtherDocuments = true
        change(&inquiry)
        return Router(network: SampleNetwork.network(services)).route(inquiry).nearMisses
    }

    private func changes(_ missed: NearMiss?) -> [Remedy.Change?] { missed?.remedies.map(\.change) ?? [] }

    @Test func `a listing that asks for more papers than can be weighed has an answer all the same`() {
        var builder = NetworkBuilder()
        builder.add(ListingRecord(.services, id: "s:1", ["name": "X"]))
        builder.add(ListingRecord(.attributes, id: "a:1", ["link_id": "s:1", "taxonomy_term_id": "health"]))
        for number in 0..<90 {
            builder.add(
                ListingRecord(
                    .documentRequirements, id: "d:\(number)",
                    ["service_id": "s:1", "alternative_group": "\(number / 3)", "document": "paper-\(number)"]))
        }
        var inquiry = Inquiry(needs: ["health"], now: LocalTime(day: Day(ordinal: 20_000), minute: 600))
        inquiry.facts.holdsNoOtherDocuments = true
        let missed = Router(network: builder.build()).route(inquiry).nearMisses
        #expect(missed.first?.remedies.count == 30 && missed.first?.alternatives.count == 3)
    }

    @Test func `one document for two groups is proposed once, the sooner of two, and the other as an alternative`() {
        func missed(_ groups: [[String]], _ offices: [SampleService] = []) -> NearMiss? {
            nearMisses([SampleService("goal", documents: groups)] + offices).first
        }
        #expect(changes(missed([["isee", "permit"], ["cv", "permit"]])) == [.document("permit")])
        #expect(changes(missed([["isee"], ["cv"]])) == [.document("cv"), .document("isee")])
        let office = SampleService("office", terms: ["legal"], issues: [("permit", 3, nil)])
        #expect(changes(missed([["isee", "permit"]])) == [.document("isee")])
        let sooner = missed([["isee", "permit"]], [office])
        #expect(changes(sooner) == [.document("permit")])
        #expect(sooner?.alternatives.map { $0.map(\.change) } == [[.document("isee")]])
    }

    @Test func `registering is no remedy where another rule forbids it`() {
        func remedy(_ rules: [(kind: String, parameters: String)]) -> Remedy.Change? {
            nearMisses([SampleService("goal", rules: rules)]) { $0.facts.hasHealthInsurance = false }
                .first?.remedies.first?.change
        }
        #expect(remedy([("health_insurance", "yes")]) == .healthInsurance)
        #expect(remedy([("health_insurance", "yes"), ("health_insurance", "no")]) == nil)
    }

    @Test func `who will be old enough within the year waits, who is too old or much too young does not`() {
        func remedies(_ age: Int, _ ages: String...) -> [Remedy.Change?] {
            let service = SampleService("goal", rules: ages.map { ("age", $0) })
            return changes(nearMisses([service]) { $0.facts.age = age }.first)
        }
        #expect(remedies(17, "18..") == [.age(18)])
        #expect(remedies(17, "17..", "18..25") == [.age(18)])
        #expect(remedies(16, "18..") == [nil])
        #expect(remedies(30, "18..25") == [nil])
        #expect(remedies(17, "18..", "..17") == [nil])
    }

    @Test func `of two places the one with the fewest changes stands, though fewer rules fail at the other`() {
        var service = SampleService("goal", documents: [["isee"]])
        service.rules = [("residence", "municipality")]
        service.places = [
            .init(44.90, 8.60, areaID: "al-1"), .init(44.95, 8.60, areaID: "al-2", hours: ["MO 09:00-12:00"]),
        ]
        let missed = nearMisses([service]) { inquiry in
            inquiry.origin = Coordinate(latitude: 44.90, longitude: 8.60)
            inquiry.radius = Distance(metres: 1000)
            inquiry.facts.residenceAreaID = "al-2"
            inquiry.openAt = RandomWorld.now
        }.first
        #expect(missed?.match.siteID == "goal-site1")
        #expect(missed?.remedies.map(\.rule) == [.hours, .distance, .document])
    }

    @Test func `a sex asked for is said and nothing else is proposed, not even the paper that is missing too`() {
        let missed = nearMisses([SampleService("goal", rules: [("sex", "male")], documents: [["isee"]])]) {
            $0.facts.sex = .female
        }.first
        #expect(missed?.remedies == [Remedy(rule: .sex, change: nil)] && missed?.isRemediable == false)
        #expect(missed?.failures.map(\.rule) == [.sex, .document])
    }

    @Test func `near misses come by the rules they fail, then by score`() {
        let services = [
            SampleService("two", rules: [("sex", "male")], documents: [["isee"]]),
            SampleService("one-far", columns: ["wait_days": "9"], rules: [("sex", "male")]),
            SampleService("one", rules: [("sex", "male")]),
        ]
        let missed = nearMisses(services) { $0.facts.sex = .female }
        #expect(missed.map(\.match.serviceID) == ["one", "one-far", "two"])
    }
}
