import Directory
import Foundation
import Guides
import Importers
import Store

/// One delivery taken from the drop folder to its end: planned, applied if its policy allows, shelved, answered.
struct DropDelivery {
    let folder: DropFolder
    let arrival: DropFolder.Arrival
    let invocation: Invocation
    let interruption: Interruption

    /// Deals with the delivery and says in a phrase what became of it.
    func carryOut() throws -> Phrase {
        let claimed = try folder.claim(arrival)
        var phrasebook = invocation.phrasebook
        do {
            let profile = try folder.profile(of: arrival.partner)
            phrasebook = Phrasebook(profile.language ?? invocation.language)
            return try carryOut(claimed, profile, phrasebook)
        } catch let error as ImportError {
            return try leave(claimed, .refused(Trouble(error).phrase), phrasebook: phrasebook)
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            let reason = Phrase("note.no_profile", ["file": .text(DropFolder.profileName)])
            return try leave(claimed, .held(reason), phrasebook: phrasebook)
        }
    }

    private func carryOut(_ claimed: URL, _ profile: PartnerProfile, _ phrasebook: Phrasebook) throws -> Phrase {
        let delivery = try Delivery(path: claimed.path)
        var work = try ImportWork(invocation, makingArchive: false, interruption: interruption)
        let (plan, importer) = try work.plan(delivery, by: profile)
        guard !plan.isUnreadable else {
            let reason = plan.findings.first.map(\.seen) ?? Phrase("import.refused")
            return try leave(claimed, .refused(reason), plan, delivery, phrasebook: phrasebook)
        }
        if let stop = plan.stops.first {
            let values: [String: Phrase.Argument] = ["count": .count(stop.count), "total": .count(stop.total)]
            let reason = Phrase("note.stop.\(stop.measure.rawValue)", values)
            return try leave(claimed, .held(reason), plan, delivery, phrasebook: phrasebook)
        }
        // What is only proposed is not looked for: `match list` shows it to the desk whenever it asks.
        let matches = importer.policy.matching == .join ? try work.matches(of: plan, importer.policy) : nil
        let run = try work.apply(plan, delivery, by: importer, joining: matches).run
        return try leave(claimed, .applied(run.id), plan, delivery, phrasebook: phrasebook)
    }

    /// Shelves the error files, the note to the partner, and last the delivery itself: cut short, the next start takes
    /// it up again, and no delivery is ever without its answer.
    private func leave(
        _ claimed: URL, _ outcome: ChangeNote.Outcome, _ plan: ChangePlan? = nil, _ delivery: Delivery? = nil,
        phrasebook: Phrasebook
    ) throws -> Phrase {
        let stamp = invocation.surroundings.timestamp.filter { $0 != "-" && $0 != ":" }
        let place = try folder.place(for: arrival, on: outcome.shelf, stamp: stamp)
        let errors = plan.flatMap { plan in
            delivery.map { ErrorFile.files(for: plan.findings, of: $0) { words(of: $0, phrasebook) } }
        }
        let beside = place.deletingLastPathComponent()
        var names: [String] = []
        for file in errors ?? [] {
            let inner = file.name == arrival.name ? "" : "-" + file.name
            let name = place.lastPathComponent + inner + ".errors.csv"
            try Data(file.bytes).write(to: beside.appending(path: name))
            names.append(name)
        }
        let note = ChangeNote(
            name: arrival.name, plan: plan, outcome: outcome, errorFiles: names, phrasebook: phrasebook)
        try Data(note.text.utf8).write(to: beside.appending(path: place.lastPathComponent + ".changes.txt"))
        try FileManager.default.moveItem(at: claimed, to: place)
        return Phrase(
            "watch.\(outcome.shelf.rawValue)",
            ["partner": .text(arrival.partner.lastPathComponent), "file": .text(arrival.name)])
    }

    private func words(of finding: Finding, _ phrasebook: Phrasebook) -> String {
        FindingText(finding: finding, phrasebook: phrasebook).line
    }
}

extension ChangeNote.Outcome {
    /// Where the delivery goes.
    fileprivate var shelf: DropFolder.Shelf {
        switch self {
        case .applied: .done
        case .held: .held
        case .refused: .refused
        }
    }
}
