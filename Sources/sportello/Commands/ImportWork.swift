import Directory
import Foundation
import Importers
import Store

/// The planning and carrying out of one delivery, which says how far it is and can be called off at any moment.
struct ImportWork {
    /// What was written.
    struct Done {
        /// The run.
        let run: ImportRun
        /// What was joined to records of others, where the policy says so.
        let joined: [MatchDecision]
    }

    let invocation: Invocation
    let progress: Progress
    /// The archive; `nil` while it is yet to be made.
    private let archive: Archive?
    private let interruption: Interruption
    private let isListening: Bool
    /// What was known before it; nothing before `plan`.
    private var known = KnownRecords(source: "")
    /// What the source's lists confirmed before this delivery.
    private(set) var confirmations: ListConfirmations?

    /// Work on the data file, which is made only when there is something to write, if it may be made at all; it listens
    /// for Ctrl-C unless somebody does already.
    init(_ invocation: Invocation, makingArchive: Bool, interruption: Interruption? = nil) throws {
        self.invocation = invocation
        let isThere = FileManager.default.fileExists(atPath: invocation.dataPath)
        archive = makingArchive && !isThere ? nil : try invocation.archive()
        progress = Progress(invocation)
        isListening = interruption == nil
        self.interruption = interruption ?? Interruption { [invocation] in Self.sayCalledOff(invocation) }
    }

    /// Says on standard error that everything is as before.
    static func sayCalledOff(_ invocation: Invocation) {
        Output.complain("\nsportello: \(invocation.words("trouble.archive.cancelled"))\n")
    }

    /// Ceases to listen for Ctrl-C, if it was this work that did.
    func end() {
        if isListening { interruption.end() }
    }

    /// The plan of a delivery, and the importer that made it: by the policy set for its source or else by the profile's.
    mutating func plan(_ delivery: Delivery, by profile: PartnerProfile) throws -> (ChangePlan, Importer) {
        let policy = try archive?.setting("policy.\(profile.source)")
        var importer = Importer(profile, policy: try policy.map { try MergePolicy(json: [UInt8]($0.utf8)) })
        progress.begin(.comparing)
        known = try archive?.known(source: profile.source) ?? KnownRecords(source: profile.source)
        confirmations = try archive?.listConfirmations(source: profile.source)
        progress.begin(.reading)
        importer.progress = { [progress] in progress.report($0, of: $1) }
        return (try importer.plan(delivery, known: known), importer)
    }

    /// What a plan's new records may be among those of others.
    func matches(of plan: ChangePlan, _ policy: MergePolicy) throws -> PlanMatches {
        try PlanMatches(plan, policy, known, archive)
    }

    /// Carries out a plan, keeping how it was read and those of the delivery's files that were read; called off, it
    /// leaves everything as it was.
    func apply(
        _ plan: ChangePlan, _ delivery: Delivery, by importer: Importer, joining matches: PlanMatches? = nil
    ) throws -> Done {
        progress.begin(.writing)
        interruption.beginWriting()
        do {
            let archive = try archive ?? invocation.archive(creating: true)
            let read = Set(plan.files.map(\.name))
            let total = plan.changes.count
            let run = try archive.apply(
                plan, rawFiles: delivery.files.filter { read.contains($0.name) }.map { ($0.name, $0.bytes) },
                basis: RunBasis(profile: importer.profile.json, policy: importer.policy.json),
                at: invocation.surroundings.timestamp, by: invocation.surroundings.user
            ) { [progress, interruption] (written) throws(CancellationError) in
                progress.report(written, of: total)
                try interruption.check()
            }
            return Done(run: run, joined: try matches?.join(importer.policy, in: archive, invocation) ?? [])
        } catch let error as ArchiveError where error.code == .cancelled && archive == nil {
            for ending in ["", "-journal"] { try? FileManager.default.removeItem(atPath: invocation.dataPath + ending) }
            throw error
        }
    }
}
