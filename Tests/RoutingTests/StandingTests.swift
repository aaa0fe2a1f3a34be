import Directory
import Routing
import TestSupport
import Testing

/// What outcomes do to the ranking, and what they may not do.
struct StandingTests {
    private static let network = SampleNetwork.network(
        ["a", "b"].map {
            SampleService($0, columns: ["assured_date": "2026-03-01"], languages: ["it"], costs: ["free"])
        })

    private func match(_ standing: Standing, of id: String = "a") -> Match? {
        Router(network: Self.network, standings: [id: standing])
            .route(Inquiry(needs: ["health"], now: RandomWorld.now)).matches.first { $0.serviceID == id }
    }

    private func metres(_ helped: Int, of outcomes: Int, category: (Int, Int)) -> Int {
        let standing = Standing(
            helped: helped, outcomes: outcomes, categoryHelped: category.0, categoryOutcomes: category.1)
        return match(standing)?.score.total ?? 0
    }

    @Test func `one more success never raises the score, whatever went before and however few`() {
        for category in [(0, 0), (0, 40), (20, 40), (40, 40), (3, 5)] {
            for failures in 0...30 {
                let scores = (0...30).map { metres($0, of: $0 + failures, category: category) }
                #expect(zip(scores, scores.dropFirst()).allSatisfy { $1 <= $0 })
            }
        }
    }

    @Test func `nineteen outcomes say nothing, and against a service speak twenty failures`() {
        #expect(metres(19, of: 19, category: (0, 40)) == 0)
        #expect(metres(20, of: 20, category: (0, 40)) < 0)
        #expect(metres(11, of: 30, category: (40, 40)) == 0)
        #expect(metres(10, of: 30, category: (40, 40)) > 0)
    }

    @Test func `the effect is capped on both sides and shrinks to nothing at the category's own share`() {
        #expect(metres(100_000, of: 100_000, category: (0, 1000)) == -2000)
        #expect(metres(0, of: 100_000, category: (1000, 1000)) == 2000)
        #expect(metres(50, of: 100, category: (499, 998)) == 0)
    }

    @Test func `equal scores stand by identifier, and outcomes break the tie`() {
        func order(_ standings: [String: Standing]) -> [String] {
            Router(network: Self.network, standings: standings)
                .route(Inquiry(needs: ["health"], now: RandomWorld.now)).matches.map(\.serviceID)
        }
        let good = Standing(helped: 40, outcomes: 40, categoryHelped: 5, categoryOutcomes: 10)
        #expect(order([:]) == ["a", "b"])
        #expect(order(["a": good, "b": good]) == ["a", "b"])
        #expect(order(["b": good]) == ["b", "a"])
    }

    @Test func `the line tells outcomes and days, but never counts out a handful of people`() {
        func line(_ helped: Int, _ outcomes: Int, days: Int?) -> Phrase? {
            match(
                Standing(helped: helped, outcomes: outcomes, categoryHelped: 0, categoryOutcomes: 0, medianDays: days)
            )?.standing?.phrase
        }
        #expect(
            line(34, 50, days: 9)
                == Phrase("routing.standing.days", ["helped": .text("34"), "total": .text("50"), "count": .count(9)]))
        #expect(line(0, 50, days: nil)?.key == "routing.standing")
        #expect(line(4, 50, days: 3) == Phrase("routing.standing.few", ["limit": .text("5"), "total": .text("50")]))
        #expect(line(46, 50, days: 3) == Phrase("routing.standing.nearly_all", ["total": .text("50")]))
        #expect(line(45, 50, days: 3)?.key == "routing.standing.days")
        #expect(line(19, 19, days: 3) == nil)
    }
}
