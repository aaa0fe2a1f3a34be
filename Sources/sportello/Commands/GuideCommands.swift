import Desk
import Directory
import Guides
import Routing
import Search

/// `sportello guide …`: a person's sheet and a territory's guide.
enum GuideCommands {
    private static let output: [OptionDescription] = [
        .single("in", "TAG", "option.in"), .flag("bilingual", "option.bilingual"),
        .single("format", "text|html|pdf", "option.format"), .single("to", "FILE", "option.to"),
    ]

    static let commands =
        [
            CommandDescription(
                "guide sheet",
                options: [
                    .many("services", "ID", "option.services"), .single("case", "CODE", "option.case"),
                    .many("appointment", "TIME", "option.sheet_appointment"),
                ]
                    + RouteCommand.options + output, run: sheet),
            CommandDescription(
                "guide area", operands: ["[AREA]"],
                options: [.many("need", "NEED", "option.need"), .single("months", "N", "option.months")] + output,
                run: area
            ),
        ] + printed + GuideCheckCommands.commands + TranslationCommands.commands

    #if Print
        private static let printed = [GuideBuildCommand.command, GuideSlipCommand.command]
    #else
        private static let printed: [CommandDescription] = []
    #endif

    /// The sheet of the services named, or of the router's answer to the needs and facts given.
    private static func sheet(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let composer = SheetComposer(
            network: network, desk: try archive.deskContact(), now: invocation.surroundings.now)
        let ids = invocation.arguments.all("services")
        let code = try CaseCommands.find(invocation, archive)?.code.description
        var sheet: PersonSheet
        if ids.isEmpty {
            let inquiry = try RouteCommand.inquiry(invocation, network)
            let router = Router(network: network, standings: try archive.standings(in: network))
            sheet = composer.sheet(of: router.route(inquiry), atMost: inquiry.limit, caseCode: code)
        } else {
            let services = try ids.map { id in
                guard let service = network.findService(id) else {
                    throw UsageError.badValue("--services", value: id, expected: "sportello find …")
                }
                return service
            }
            sheet = composer.sheet(of: services, caseCode: code)
        }
        let (book, beside) = try books(invocation, network)
        sheet.appointments = try invocation.arguments.all("appointment").map { word in
            guard let moment = LocalTime(word) else {
                throw UsageError.badValue("--appointment", value: word, expected: "\(invocation.surroundings.now)")
            }
            return moment
        }
        try deliver(sheet.leaflet(in: book, beside: beside), invocation)
        return .success
    }

    private static func area(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let options = FactOptions(network: network, lookup: Lookup(network: network))
        let area = try invocation.arguments.operands.first.map { try options.area($0, option: "AREA") }
        let months = try invocation.number("months", 1...120) ?? 6
        let guide = AreaGuide(
            network: network, areaID: area?.id, needs: try invocation.arguments.all("need").map(options.need),
            edition: invocation.surroundings.now.day, desk: try archive.deskContact(), monthsUntilOld: months)
        let (book, beside) = try books(invocation, network)
        try deliver(guide.leaflet(in: book, beside: beside), invocation)
        return guide.entries.isEmpty ? .negative : .success
    }

    static func books(
        _ invocation: Invocation, _ network: ServiceNetwork
    ) throws -> (book: Phrasebook, beside: Phrasebook?) {
        let word = invocation.arguments.value("in") ?? "it"
        guard let language = LanguageTag(word), LanguageTag.printed.contains(language) else {
            let all = LanguageTag.printed.map(\.text).joined(separator: ", ")
            throw UsageError.badValue("--in", value: word, expected: all)
        }
        let beside = invocation.arguments.has("bilingual") && language != "it" ? Phrasebook("it", of: network) : nil
        return (Phrasebook(language, of: network), beside)
    }

    private static func deliver(_ leaflet: Leaflet, _ invocation: Invocation) throws {
        switch invocation.arguments.value("format") ?? "text" {
        case "text": try invocation.deliver(PlainTextRenderer().text(leaflet))
        case "html": try invocation.deliver(HTMLRenderer().text(leaflet))
        #if Print
            case "pdf": try GuideSlipCommand.deliver(leaflet, format: .person, invocation)
        #endif
        case let other: throw UsageError.badValue("--format", value: other, expected: "text, html, pdf")
        }
    }
}
