import Directory
import Foundation
import Guides
import Store

/// `sportello guide translations …`: the texts of listings to translators and back.
enum TranslationCommands {
    static let commands = [
        CommandDescription(
            "guide translations export",
            options: [
                .single("in", "TAG", "option.guide_in"), .single("format", "po|csv", "option.translation_format"),
                .single("to", "FILE", "option.to"),
            ], run: export),
        CommandDescription(
            "guide translations import", operands: ["FILE"],
            options: [
                .single("in", "TAG", "option.guide_in"), .single("state", "STATE", "option.translation_trust"),
                .single("by", "NAME", "option.translated_by"),
            ], run: take),
        CommandDescription("guide translations report", run: report),
    ]

    private static func language(_ invocation: Invocation) throws -> LanguageTag {
        guard let word = invocation.arguments.value("in"), let tag = LanguageTag(word), tag != "it" else {
            throw UsageError.badValue("--in", value: invocation.arguments.value("in") ?? "", expected: "ar, fr, …")
        }
        return tag
    }

    private static func export(_ invocation: Invocation) throws -> ExitStatus {
        let language = try language(invocation)
        let units = TranslationUnit.units(in: try invocation.archive().records(), language: language)
        switch invocation.arguments.value("format") ?? "po" {
        case "po": try invocation.deliver(TranslationFile.po(units, language: language))
        case "csv": try invocation.deliver(TranslationFile.csv(units))
        case let other: throw UsageError.badValue("--format", value: other, expected: "po, csv")
        }
        return .success
    }

    /// Takes translations as one run that can be undone; one of a source that has changed since comes in as stale.
    private static func take(_ invocation: Invocation) throws -> ExitStatus {
        let language = try language(invocation)
        let word = invocation.arguments.value("state") ?? "draft"
        guard let state = TranslationState(rawValue: word), state != .stale else {
            throw UsageError.badValue("--state", value: word, expected: "machine, draft, reviewed, approved")
        }
        let path = invocation.arguments.operands[0]
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        let archive = try invocation.archive()
        let records = try archive.records()
        let delivery = TranslationDelivery(
            language: language, state: state, translator: invocation.arguments.value("by"),
            day: invocation.surroundings.now.day)
        let plan = delivery.plan(
            TranslationFile.entries(text), records: records, file: URL(filePath: path).lastPathComponent)
        let taken = plan.changes.filter { $0.kind == .create || $0.kind == .update }.count
        if taken > 0 {
            try archive.apply(plan, at: invocation.surroundings.timestamp, by: invocation.arguments.value("by") ?? "")
        }
        invocation.say(
            "translations.taken",
            ["count": .count(taken), "others": .text("\(plan.rowsRejected)"), "language": .language(language)])
        return taken > 0 ? .success : .negative
    }

    private static func report(_ invocation: Invocation) throws -> ExitStatus {
        let records = try invocation.archive().records()
        for language in LanguageTag.printed where language != "it" {
            let units = TranslationUnit.units(in: records, language: language)
            let coverage = TranslationCoverage(units, language: language)
            let states = TranslationState.allCases.map { "\($0.rawValue) \(coverage.counts[$0] ?? 0)" }
            invocation.say(
                "translations.coverage",
                [
                    "language": .language(language), "translated": .text("\(coverage.translated)"),
                    "total": .text("\(coverage.total)"), "states": .text(states.joined(separator: ", ")),
                ])
        }
        return .success
    }
}
