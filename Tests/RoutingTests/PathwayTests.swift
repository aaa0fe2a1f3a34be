import Directory
import Routing
import TestSupport
import Testing

/// Pathways in worlds small enough to know the best way by heart.
struct PathwayTests {
    private func pathways(_ services: [SampleService], held: [String] = [], asked: Bool = true) -> [Pathway] {
        var inquiry = Inquiry(needs: ["health.doctor"], now: RandomWorld.now)
        for document in held { inquiry.facts.documents[document] = true }
        inquiry.facts.holdsNoOtherDocuments = asked
        return Router(network: SampleNetwork.network(services)).route(inquiry).pathways
    }

    private func doctor(_ documents: [[String]], wait: Int = 0) -> SampleService {
        SampleService("doctor", columns: ["wait_days": String(wait)], documents: documents)
    }

    private func office(
        _ id: String, asks: [[String]] = [], gives: String, wait: Int = 0, after: Int = 0, valid: Int? = nil
    ) -> SampleService {
        SampleService(
            id, terms: ["legal.permit"], columns: ["wait_days": String(wait)], documents: asks,
            issues: [(gives, after, valid)])
    }

    @Test func `a chain is walked step by step, and the days add up`() throws {
        let path = try #require(
            pathways(
                [
                    doctor([["health_card"]], wait: 3),
                    office("tax", asks: [["passport"]], gives: "tax_code", wait: 2),
                    office("asl", asks: [["tax_code"], ["passport"]], gives: "health_card", wait: 5, after: 10),
                ], held: ["passport"]
            ).first)
        #expect(path.steps.map(\.serviceID) == ["tax", "asl", "doctor"])
        #expect(path.steps.map(\.startDay) == [0, 2, 17])
        #expect(path.steps.map(\.endDay) == [2, 17, 20])
        #expect(path.steps.map(\.brings) == [["passport"], ["tax_code", "passport"], ["health_card"]])
        #expect(path.steps.map(\.gives) == [["tax_code"], ["health_card"], []])
        #expect(path.days == 20 && path.visits == 3 && path.isReachable)
    }

    @Test func `what is got side by side takes as long as the latest`() {
        let path = pathways([
            doctor([["a"], ["b"]]), office("one", gives: "a", wait: 30), office("two", gives: "b", wait: 7),
        ]).first
        #expect(path?.days == 30)
        #expect(Set(path?.steps.map(\.serviceID) ?? []) == ["one", "two", "doctor"])
    }

    @Test func `of two alternatives the sooner is taken`() {
        let path = pathways([
            doctor([["permit", "permit_receipt"]]), office("questura", gives: "permit", wait: 90),
            office("post", gives: "permit_receipt", wait: 4),
        ]).first
        #expect(path?.steps.map(\.serviceID) == ["post", "doctor"])
    }

    @Test func `a circle opens nothing, and one of its documents is missing`() {
        let path = pathways([
            doctor([["a"]]), office("one", asks: [["b"]], gives: "a"), office("two", asks: [["a"]], gives: "b"),
        ]).first
        #expect(path?.days == nil && path?.steps == [])
        #expect(path?.missing == ["a"])
    }

    @Test func `what nobody gives is named as missing rather than what follows from it`() {
        let path = pathways([
            doctor([["tax_code"], ["permit"]]), office("tax", asks: [["passport"]], gives: "tax_code"),
            office("questura", asks: [["passport"]], gives: "permit"),
        ]).first
        #expect(path?.missing == ["passport"])
    }

    @Test func `a document that dies in the queue is not used`() {
        let services = [
            doctor([["report"]], wait: 30), office("quick", gives: "report", wait: 1, valid: 10),
            office("slow", gives: "report", wait: 20),
        ]
        #expect(pathways(services).first?.steps.map(\.serviceID) == ["slow", "doctor"])
        #expect(pathways(Array(services.prefix(2))).first?.missing == ["report"])
    }

    @Test func `a document that would die while another is awaited is got later`() {
        let path = pathways([
            doctor([["short"], ["long"]]), office("one", gives: "long", wait: 60),
            office("two", gives: "short", wait: 2, valid: 5),
        ]).first
        let timed = path?.steps.first { $0.serviceID == "two" }
        #expect(timed?.isTimed == true && timed?.startDay == 53 && timed?.expiring == [])
        #expect(path?.days == 60)
    }

    @Test func `an office that the person may not use is no way`() {
        var tax = office("tax", gives: "tax_code")
        tax.columns["status"] = "defunct"
        #expect(pathways([doctor([["tax_code"]]), tax]).first?.missing == ["tax_code"])
    }

    @Test func `what nobody has asked about is taken for lacking, and said so`() {
        let services = [doctor([["tax_code"]]), office("tax", gives: "tax_code", wait: 2)]
        let path = pathways(services, asked: false).first
        #expect(path?.days == 2 && path?.assumedLacking == ["tax_code"])
        #expect(pathways(services, held: ["tax_code"], asked: false).isEmpty)
    }

    @Test func `of two goals the one soonest and nearest in all comes first`() {
        let far = SampleService("doctor-2", columns: ["wait_days": "1"], documents: [["permit"]])
        let found = pathways([
            doctor([["tax_code"]], wait: 9), far, office("tax", gives: "tax_code", wait: 1),
            office("questura", gives: "permit", wait: 60),
        ])
        #expect(found.map(\.goalServiceID) == ["doctor", "doctor-2"])
        #expect(found.map(\.days) == [10, 61])
    }
}
