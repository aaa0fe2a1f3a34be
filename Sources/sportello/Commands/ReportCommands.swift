import Directory
import Foundation
import Referrals
import Store

/// `sportello report …`: the desk's year, its partners and its notices, on screen, as data, and to be printed.
enum ReportCommands {
    private static let ways: [OptionDescription] = [
        .single("csv", "TABLE", "option.csv"), .single("plot", "TABLE", "option.plot"), .flag("json", "option.json"),
        .flag("html", "option.html"), .single("to", "FILE", "option.to"),
    ]

    static let commands = [
        CommandDescription(
            "report",
            options: [.single("year", "YYYY", "option.year"), .single("need", "NEED", "option.map_need")] + ways,
            run: year),
        CommandDescription("report partners", options: [.single("year", "YYYY", "option.year")] + ways, run: partners),
        CommandDescription("report notices", options: [.single("year", "YYYY", "option.year")] + ways, run: notices),
        CommandDescription(
            "report publish", operands: ["FOLDER"], options: [.single("year", "YYYY", "option.year")], run: publish),
    ]

    private static func wantedYear(_ invocation: Invocation) throws -> Int {
        try invocation.number("year", 2000...2999) ?? invocation.surroundings.now.day.civil.year
    }

    private static func year(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let year = try wantedYear(invocation)
        let report = YearReport(
            of: try archive.yearTally(year), year: year, areas: network.areas,
            serviceNames: names(network, invocation.language))
        let book = invocation.phrasebook
        let plots = report.plots(areas: network.areas, need: invocation.arguments.value("need")) { book.text($0) }
        return try deliver(report, plots, invocation)
    }

    private static func partners(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let year = try wantedYear(invocation)
        var names = names(network, invocation.language)
        for organization in network.organizations {
            names[organization.id] = organization.name.reading(in: invocation.language).text
        }
        let report = PartnerReport(of: try archive.partnerTally(year), year: year, names: names)
        let book = invocation.phrasebook
        let plots = report["partner_days"].map { ["partner_days": BarPlot($0).svg { book.text($0) }] } ?? [:]
        return try deliver(report, plots, invocation)
    }

    private static func notices(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let titles = Dictionary(
            try archive.notices().map { ($0.id, $0.title.reading(in: invocation.language).text) },
            uniquingKeysWith: { first, _ in first })
        let report = NoticeReach(try archive.noticeReach(year: try wantedYear(invocation)), titles: titles)
        let book = invocation.phrasebook
        let plots = report["notice_views"].map { ["notice_views": BarPlot($0, column: 4).svg { book.text($0) }] } ?? [:]
        return try deliver(report, plots, invocation)
    }

    private static func names(_ network: ServiceNetwork, _ language: LanguageTag) -> [String: String] {
        Dictionary(
            network.services.map { ($0.id, $0.name.reading(in: language).text) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func deliver(
        _ report: any PrintedReport, _ plots: [String: String], _ invocation: Invocation
    ) throws -> ExitStatus {
        let book = invocation.phrasebook
        if let table = invocation.arguments.value("csv") {
            guard let found = report[table] else {
                throw UsageError.badValue(
                    "--csv", value: table, expected: report.tables.map(\.id).joined(separator: ", "))
            }
            try invocation.deliver(found.csv(words: { book.text($0) }))
        } else if let table = invocation.arguments.value("plot") {
            guard let plot = plots[table] else {
                throw UsageError.badValue("--plot", value: table, expected: plots.keys.sorted().joined(separator: ", "))
            }
            try invocation.deliver(plot)
        } else if invocation.arguments.has("json") {
            try invocation.deliver(try json(report))
        } else if invocation.arguments.has("html") {
            try invocation.deliver(
                ReportPage(report, plots: plots, language: invocation.language) { book.text($0) }.html)
        } else {
            try invocation.deliver(report.text(words: { book.text($0) }))
        }
        return .success
    }

    private static func json(_ report: any PrintedReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
    }

    /// Writes the one edition of a year that there is, which the first publication makes.
    private static func publish(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let year = try wantedYear(invocation)
        let limit = YearReport.publicLimit
        // A year that goes on would be frozen before it is over.
        guard year < invocation.surroundings.now.day.civil.year else {
            throw UsageError.badValue(
                "--year", value: "\(year)", expected: "≤ \(invocation.surroundings.now.day.civil.year - 1)")
        }
        let wasPublished = try !archive.publication(year: year).isEmpty
        let files = try archive.publish(year: year, limit: limit, at: invocation.surroundings.timestamp) { tally in
            let report = YearReport(
                of: tally, year: year, areas: network.areas, serviceNames: names(network, invocation.language),
                limit: limit)
            return try edition(report, network, invocation)
        }
        let folder = URL(filePath: invocation.arguments.operands[0])
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
        invocation.say(
            wasPublished ? "report.published_before" : "report.published",
            ["path": .text(folder.path), "count": .count(files.count)])
        return .success
    }

    private static func edition(
        _ report: YearReport, _ network: ServiceNetwork, _ invocation: Invocation
    ) throws -> [Archive.PublishedFile] {
        let book = invocation.phrasebook
        let plots = report.plots(areas: network.areas) { book.text($0) }
        let page = ReportPage(report, plots: plots, language: invocation.language) { book.text($0) }.html
        var files = [
            ("report.html", page), ("report.txt", report.text { book.text($0) }), ("report.json", try json(report)),
        ]
        files += report.tables.map { ("\($0.id).csv", $0.csv { book.text($0) }) }
        return files.map { Archive.PublishedFile(name: $0.0, bytes: Array($0.1.utf8)) }
    }
}
