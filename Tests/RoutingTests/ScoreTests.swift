import Directory
import Routing
import TestSupport
import Testing

/// The weights of the score and what may not be told by it.
struct ScoreTests {
    private func known(_ id: String, _ change: (inout SampleService) -> Void = { _ in }) -> SampleService {
        var service = SampleService(
            id, columns: ["assured_date": "2026-03-01"], languages: ["it"], costs: ["free"],
            places: [.init(44.9, 8.6)])
        change(&service)
        return service
    }

    private func score(_ service: SampleService, _ change: (inout Inquiry) -> Void = { _ in }) -> Score? {
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        inquiry.facts.languages = ["it"]
        inquiry.origin = Coordinate(latitude: 44.9, longitude: 8.6)
        change(&inquiry)
        return Router(network: SampleNetwork.network([service])).route(inquiry).matches.first?.score
    }

    @Test func `with all known the score is distance, language, cost and wait by the standard weights`() {
        #expect(score(known("a"))?.total == 0)
        #expect(score(known("a") { $0.languages = ["en"] })?.total == 8000)
        #expect(score(known("a") { $0.costs = ["sliding"] })?.total == 2000)
        #expect(score(known("a") { $0.costs = ["12"] })?.total == 6000)
        #expect(score(known("a") { $0.columns["wait_days"] = "7" })?.total == 700)
        // One thousandth of a degree of latitude on the mean sphere: 6371008.77 m × π / 180 000 = 111.195 m.
        #expect(score(known("a")) { $0.origin = Coordinate(latitude: 44.901, longitude: 8.6) }?.total == 111)
        let far = score(
            known("a") {
                $0.languages = ["en"]; $0.costs = ["paid"]; $0.columns["wait_days"] = "2"
            })
        #expect(far?.parts.map(\.metres) == [0, 8000, 6000, 200])
    }

    @Test func `nobody is charged for a language that nobody asked about`() {
        #expect(score(known("a") { $0.languages = ["en"] }) { $0.facts.languages = [] }?.total == 0)
    }

    @Test func `a stale listing and missing details weigh, each by its name`() {
        let stale = score(known("a") { $0.columns["assured_date"] = "2024-01-01" })
        #expect(stale?.parts.map(\.kind) == [.distance, .staleness])
        let bare = score(
            known("a") {
                $0.columns = [:]; $0.costs = []; $0.languages = []
            })
        #expect(bare?.parts.map(\.metres) == [0, 3 * RoutingPolicy.standard.missingDetail])
    }

    @Test func `a confidential place has the same answer wherever it is`() {
        func answer(_ latitude: Double) -> RoutingAnswer {
            let service = known("a") { $0.places = [.init(latitude, 8.6, isConfidential: true)] }
            var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
            inquiry.origin = Coordinate(latitude: 44.9, longitude: 8.6)
            inquiry.radius = Distance(metres: 5000)
            return Router(network: SampleNetwork.network([service])).route(inquiry)
        }
        #expect(answer(44.9) == answer(46.2))
        #expect(answer(44.9).matches.first?.distance == nil)
        #expect(answer(44.9).matches.first?.unknowns.map(\.rule) == [.distance])
    }

    @Test func `there is no way to go to a service on the telephone`() {
        let service = known("a") { $0.places = [.init(isVirtual: true)] }
        #expect(score(service) { $0.radius = Distance(metres: 1) }?.total == 0)
    }

    @Test func `a service counts once, at its best place`() {
        let service = known("a") { $0.places = [.init(45.5, 8.6), .init(44.9, 8.6), .init(45.0, 8.6)] }
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)
        inquiry.origin = Coordinate(latitude: 44.9, longitude: 8.6)
        let answer = Router(network: SampleNetwork.network([service])).route(inquiry)
        #expect(answer.matches.map(\.siteID) == ["a-site1"])
    }

    @Test func `outcomes count from twenty on, up to the cap, and are shown`() {
        func match(_ standing: Standing) -> Match? {
            Router(network: SampleNetwork.network([known("a")]), standings: ["a": standing])
                .route(Inquiry(needs: ["health"], now: RandomWorld.now)).matches.first
        }
        let few = match(Standing(helped: 19, outcomes: 19, categoryHelped: 50, categoryOutcomes: 100))
        #expect(few?.score.total == 0 && few?.standing == nil)
        // Prior 51/102; mean (34 + 20 × 0.5) / 70; less the prior 0.12857; times twice 2000 m: 514 m.
        let some = match(Standing(helped: 34, outcomes: 50, categoryHelped: 50, categoryOutcomes: 100))
        #expect(some?.score.total == -514)
        #expect(some?.standing?.phrase == Phrase("routing.standing", ["helped": .text("34"), "total": .text("50")]))
        let worse = match(Standing(helped: 16, outcomes: 50, categoryHelped: 50, categoryOutcomes: 100))
        #expect(worse?.score.total == 514)
        let best = match(Standing(helped: 100_000, outcomes: 100_000, categoryHelped: 0, categoryOutcomes: 1000))
        #expect(best?.score.total == -2000)
    }
}
