import Directory
import Foundation
import Importers
import Store

/// `sportello import …`: what a partner's file would change, doing it, taking it back.
enum ImportCommands {
    private static let options: [OptionDescription] = [
        .single("profile", "NAME|FILE", "option.profile"), .single("source", "NAME", "option.source"),
        .single("errors", "FOLDER", "option.errors"), .flag("force", "option.force"), .flag("all", "option.all"),
        .flag("json", "option.json"), .flag("lines", "option.lines"), .flag("progress", "option.progress"),
    ]

    static let commands = [
        CommandDescription("import plan", operands: ["PATH"], options: options) { try plan($0, applying: false) },
        CommandDescription("import apply", operands: ["PATH"], options: options) { try plan($0, applying: true) },
        CommandDescription("import undo", operands: ["RUN"], run: undo),
        CommandDescription("import list", options: [.flag("json", "option.json")], run: list),
        CommandDescription("import profiles", options: [.flag("json", "option.json")], run: profiles),
    ]

    /// Reads a delivery, shows what it would change, and changes it if asked; the status is `negative` when rows
    /// were rejected, though the good ones land, and `stopped` when the policy's limits keep it from being done.
    private static func plan(_ invocation: Invocation, applying: Bool) throws -> ExitStatus {
        let profile = try profile(invocation)
        let delivery = try Delivery(path: invocation.arguments.operands[0])
        var work = try ImportWork(invocation, makingArchive: applying)
        defer { work.end() }
        let (plan, importer) = try work.plan(delivery, by: profile)
        let matches = try work.matches(of: plan, importer.policy)
        let isStopped = !plan.stops.isEmpty && !invocation.arguments.has("force")
        let isApplied = applying && !plan.isUnreadable && !isStopped
        let done = isApplied ? try work.apply(plan, delivery, by: importer, joining: matches) : nil
        work.progress.finish()
        work.end()
        try writeErrorFiles(plan, delivery, invocation)
        try show(plan, matches, done, work.confirmations, invocation)
        if plan.isUnreadable { return .input }
        if isStopped { return .stopped }
        return plan.rowsRejected > 0 ? .negative : .success
    }

    private static func show(
        _ plan: ChangePlan, _ matches: PlanMatches, _ done: ImportWork.Done?, _ confirmations: ListConfirmations?,
        _ invocation: Invocation
    ) throws {
        let (run, joined) = (done?.run, done?.joined ?? [])
        let text = ImportPlanText(plan: plan, phrasebook: invocation.phrasebook, confirmations: confirmations)
        if invocation.arguments.has("lines") {
            PlanLines(plan: plan, run: run, phrasebook: invocation.phrasebook).write()
            return
        }
        let limit = invocation.arguments.has("all") ? Int.max : 20
        guard !invocation.arguments.has("json") else {
            var members = text.json(limit: limit)
            members["run"] = .number(run?.id)
            members["matches"] = matches.json(joined: joined)
            invocation.print(try JSONValue.object(members).text())
            return
        }
        text.lines(limit: limit).forEach { invocation.print($0) }
        matches.lines(limit: limit, joined: joined, invocation.phrasebook).forEach { invocation.print($0) }
        if plan.isUnreadable {
            invocation.say("import.refused")
        } else if let run {
            invocation.say("import.applied", ["run": .text(String(run.id))])
        } else {
            invocation.say("import.planned")
        }
    }

    /// Writes the rejected rows, each with its reasons, so that the partner can mend and send them again.
    private static func writeErrorFiles(
        _ plan: ChangePlan, _ delivery: Delivery, _ invocation: Invocation
    ) throws {
        guard let path = invocation.arguments.value("errors") else { return }
        let book = invocation.phrasebook
        let folder = URL(filePath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = ErrorFile.files(for: plan.findings, of: delivery) {
            FindingText(finding: $0, phrasebook: book).line
        }
        for file in files {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
    }

    /// The profile named, bundled or in a file; without one, that of HSDS packages.
    private static func profile(_ invocation: Invocation) throws -> PartnerProfile {
        let name = invocation.arguments.value("profile") ?? "hsds-csv"
        var profile: PartnerProfile
        if let format = PartnerProfile.Format(rawValue: name), format.isStandard {
            guard let source = invocation.arguments.value("source") else {
                throw UsageError.operandMissing("--source")
            }
            profile = PartnerProfile(format, of: source)
        } else if let bundled = PartnerProfile.bundled[name] {
            profile = bundled
        } else if FileManager.default.fileExists(atPath: name) {
            profile = try PartnerProfile(json: [UInt8](try Data(contentsOf: URL(filePath: name))))
        } else {
            let known = PartnerProfile.bundled.keys.sorted()
            throw UsageError.badValue(
                "--profile", value: name,
                expected: Nearest.word(to: name, among: known) ?? known.joined(separator: ", "))
        }
        if let source = invocation.arguments.value("source") {
            guard !source.isEmpty, !source.contains(":") else {
                throw UsageError.badValue("--source", value: source, expected: "asl-al")
            }
            profile.source = source
        }
        return profile
    }

    private static func undo(_ invocation: Invocation) throws -> ExitStatus {
        let word = invocation.arguments.operands[0]
        guard let run = Int(word) else { throw UsageError.badValue("RUN", value: word, expected: "1, 2, 3") }
        let report = try invocation.archive().undo(
            run: run, at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
        invocation.say(
            "import.undone",
            [
                "run": .text(String(run)), "count": .count(report.removedRecords),
                "fields": .count(report.restoredFields),
            ])
        for kept in report.kept {
            invocation.say(
                "import.kept",
                [
                    "record": .text("\(kept.table.rawValue) \(kept.id)"), "column": .text(kept.column ?? "*"),
                    "run": .text(String(kept.laterRun)),
                ])
        }
        return report.kept.isEmpty ? .success : .negative
    }

    private static func list(_ invocation: Invocation) throws -> ExitStatus {
        let runs = try invocation.archive().runs()
        if invocation.arguments.has("json") {
            invocation.print(try JSONValue.array(runs.map(json)).text())
            return .success
        }
        for run in runs {
            let counts = Change.Kind.allCases.compactMap { kind in
                run.counts[kind].flatMap {
                    $0 > 0 ? invocation.words("import.kind.\(kind.rawValue)", ["count": .count($0)]) : nil
                }
            }
            invocation.print(
                "\(run.id)  \(run.appliedAt)  \(run.source)  \(invocation.words("import.state.\(run.state.rawValue)"))  "
                    + "\(run.files.joined(separator: ", "))  \(counts.joined(separator: ", "))")
        }
        if runs.isEmpty { invocation.say("import.no_runs") }
        return .success
    }

    private static func json(_ run: ImportRun) -> JSONValue {
        let counts = Change.Kind.allCases.map { ($0.rawValue, JSONValue.int(run.counts[$0] ?? 0)) }
        return [
            "id": .int(run.id), "source": .string(run.source), "format": .string(run.format),
            "applied_at": .string(run.appliedAt), "state": .string(run.state.rawValue), "files": .texts(run.files),
            "counts": .object(Dictionary(uniqueKeysWithValues: counts)),
        ]
    }

    private static func profiles(_ invocation: Invocation) throws -> ExitStatus {
        let bundled = PartnerProfile.bundled.values.sorted { $0.name < $1.name }
        if invocation.arguments.has("json") {
            let list = bundled.map { profile -> JSONValue in
                [
                    "name": .string(profile.name), "source": .string(profile.source),
                    "format": .string(profile.format.rawValue), "title": .text(profile.title),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return .success
        }
        for format in PartnerProfile.Format.standards {
            invocation.print("\(format.rawValue)\t\(invocation.words("import.profile.\(format.rawValue)"))")
        }
        for profile in bundled where !profile.format.isStandard {
            invocation.print("\(profile.name)\t\(profile.title ?? profile.format.rawValue)")
        }
        return .success
    }
}
