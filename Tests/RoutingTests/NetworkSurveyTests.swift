import Directory
import Routing
import TestSupport
import Testing

/// What whole networks leave open, in networks small enough to know it by heart.
struct NetworkSurveyTests {
    private func gaps(_ services: [SampleService]) -> [NetworkGap] {
        NetworkSurvey(SampleNetwork.network(services)).gaps()
    }

    private func office(_ id: String, asks: [[String]], gives: [String]) -> SampleService {
        SampleService(id, terms: ["legal"], documents: asks, issues: gives.map { ($0, 0, nil) })
    }

    private func documentGaps(_ services: [SampleService]) -> [NetworkGap] {
        gaps(services).filter { ["unissued_document", "circular_requirement"].contains($0.code) }
    }

    @Test func `a document that nobody gives is told with those who take nothing else`() {
        let found = documentGaps([
            office("one", asks: [["passport"]], gives: []),
            office("two", asks: [["passport", "tax_code"]], gives: []),
            office("three", asks: [["passport", "lease"]], gives: ["tax_code"]),
        ])
        #expect(
            found == [
                .unissued(document: "lease", services: ["three"]),
                .unissued(document: "passport", services: ["one", "three"]),
            ])
    }

    @Test func `documents that ask for each other are a circle, and what only follows from it is not in it`() {
        let found = documentGaps([
            office("a", asks: [["residence_certificate"]], gives: ["lease"]),
            office("b", asks: [["lease"]], gives: ["residence_certificate"]),
            office("c", asks: [["lease"]], gives: ["health_card"]),
        ])
        #expect(found == [.circle(documents: ["lease", "residence_certificate"], services: ["a", "b"])])
        #expect(found.first?.isFault == true)
    }

    @Test func `a circle that a document from elsewhere breaks is none, nor one of a service that is gone`() {
        let opened = documentGaps([
            office("a", asks: [["residence_certificate", "passport"]], gives: ["lease"]),
            office("b", asks: [["lease"]], gives: ["residence_certificate"]),
        ])
        #expect(opened.isEmpty)
        var gone = office("a", asks: [["residence_certificate"]], gives: ["lease"])
        gone.columns["status"] = "defunct"
        #expect(
            documentGaps([gone, office("b", asks: [["lease"]], gives: ["residence_certificate"])])
                == [.unissued(document: "lease", services: ["b"])])
    }

    @Test func `who exchanges a document for itself does not give it, which is no circle`() {
        let exchange = office("a", asks: [["driving_licence"]], gives: ["driving_licence"])
        #expect(documentGaps([exchange]) == [.unissued(document: "driving_licence", services: ["a"])])
    }

    @Test func `a need is unserved in a province without a place, a cover or a line for it, told by the widest term`() {
        var near = SampleService("near", terms: ["health.doctor"], places: [.init(areaID: "al-1")])
        let far = SampleService("far", terms: ["training.italian"], places: [.init(areaID: "at-1")])
        let line = SampleService("line", terms: ["legal.permit"], places: [.init(isVirtual: true)])
        func unserved(_ area: String, _ services: [SampleService]) -> [String] {
            gaps(services).compactMap { gap -> [String]? in
                guard case .unserved(area, let needs) = gap else { return nil }
                return needs
            }.first ?? []
        }
        #expect(unserved("al", [near, far, line]).contains("training"))
        #expect(!unserved("al", [near, far, line]).contains("training.italian"))
        #expect(unserved("at", [near, far, line]).contains("health"))
        #expect(!unserved("al", [near, far, line]).contains("legal"))
        #expect(!unserved("al", [near, far, line]).contains("health.doctor"))
        near.areas = ["piemonte"]
        #expect(!unserved("at", [near, far, line]).contains("health"))
        #expect(unserved("at", [near, far, line]).contains("health.dentist"))
    }

    @Test func `a status is shut out of a need where every service there says so`() {
        func service(_ id: String, _ statuses: String) -> SampleService {
            SampleService(id, terms: ["health.doctor"], rules: [("legal_status", statuses)])
        }
        func shut(_ services: [SampleService], _ status: String) -> [String]? {
            gaps(services).compactMap { gap -> [String]? in
                guard case .shutOut(status, let needs) = gap else { return nil }
                return needs
            }.first
        }
        let strict = [service("one", "citizen"), service("two", "citizen;refugee")]
        #expect(shut(strict, "undocumented") == ["health"])
        #expect(shut(strict, "refugee") == nil && shut(strict, "citizen") == nil)
        #expect(shut(strict + [SampleService("three", terms: ["health.doctor"])], "undocumented") == nil)
        #expect(shut(strict + [SampleService("four", terms: ["health.dentist"])], "undocumented") == ["health.doctor"])
    }
}
