import Importers
import TestSupport

/// How right the matcher is where somebody has told who is who.
enum LinkageFigures {
    static func run() throws {
        guard SharedData.isPresent else { return print("The labelled lists are not here (SPORTELLO_SHARED)") }
        try show("chicago-early-childhood", .chicago())
        try show("fodors-zagats", .restaurants())
    }

    static func show(_ name: String, _ list: LabelledList, _ known: MatchReport? = nil) throws {
        let report = known ?? list.report()
        print(
            "\(name): \(list.records.count) records, \(list.truth.count) true links, \(report.comparedPairs) compared")
        let links = LabelledList.links(ofClusters: report)
        line("links inside clusters", list.score(links))
        line("pairs same or for review", list.score(LabelledList.links(of: report) { _ in true }))
        line("pairs of the band same", list.score(LabelledList.links(of: report) { $0.band == .same }))
    }

    private static func line(_ name: String, _ score: LabelledList.Score) {
        let figures = [score.precision, score.recall, score.measure].map { (($0 * 10_000).rounded() / 10_000) }
        print("  \(name): \(score.found) found, precision \(figures[0]), recall \(figures[1]), F1 \(figures[2])")
    }
}
