import Foundation
import Importers
import TestSupport

/// Finds the copies among made-up organizations, against Splink on the same file in the same run.
enum DuplicateContest {
    private static let originals = 150_000

    static func run() throws {
        guard SharedData.isPresent else {
            return print("The generator is not here (SPORTELLO_SHARED), so there is no contest")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "matching-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "orgs.csv").path()
        let peer: SplinkPeer
        do {
            peer = try SplinkPeer()
            try peer.makeList(at: file, originals: originals)
        } catch {
            return print("Splink or its generator cannot be installed here, so there is no contest: \(error)")
        }
        let list = try LabelledList.organizations(file)
        let own = try measure(list)
        print(own.line("Sportello"))
        do {
            let other = try peer.measure(file)
            print(other.line(peer.name))
            let ratios = [own.rate / other.rate, own.wholeRate / other.wholeRate].map(ContestReport.number)
            print("  Pairs a second, blocking, comparing and weighing: \(ratios[0]) times the peer's.")
            print("  Pairs a second, the whole job from rows in memory: \(ratios[1]) times the peer's.")
        } catch {
            print("  Splink did not come to its end, so there is no ratio: \(error)")
        }
        print("  Both have two threads. The whole job is also normalising and training, and on our side clustering.")
    }

    private static func measure(_ list: LabelledList) throws -> MatchingRate {
        let clock = ContinuousClock()
        let start = clock.now
        var begun: [(stage: MatchStage, at: ContinuousClock.Instant)] = []
        let report = RecordMatcher(list.columns, settings: list.settings).match(
            list.records, begins: { begun.append(($0, clock.now)) })
        let end = clock.now
        var predicting = Duration.zero
        for (place, entry) in begun.enumerated() {
            let next = place + 1 < begun.count ? begun[place + 1].at : end
            if [.blocking, .comparing, .weighing].contains(entry.stage) { predicting += next - entry.at }
            print("  \(entry.stage.rawValue): \(ContestReport.number((next - entry.at) / .seconds(1))) s")
        }
        try LinkageFigures.show("dedup_gen.py \(originals) 1", list, report)
        let score = list.score(LabelledList.links(ofClusters: report))
        return MatchingRate(
            pairs: report.comparedPairs, predicting: predicting / .seconds(1),
            whole: (end - start) / .seconds(1), measure: score.measure)
    }
}
