#if Print
    import Directory
    import Foundation
    import Guides

    /// `sportello guide slip`: one service on A6, or on the paper of an 80 mm printer.
    enum GuideSlipCommand {
        static let command = CommandDescription(
            "guide slip", operands: ["SERVICE"],
            options: [
                .single("in", "TAG", "option.in"), .flag("bilingual", "option.bilingual"),
                .single("format", "slip|receipt", "option.slip_format"), .single("link", "URL", "option.link"),
                .single("to", "FILE", "option.to"),
            ], run: run)

        private static func run(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try invocation.archive()
            let network = try archive.snapshot()
            let id = invocation.arguments.operands[0]
            guard let service = network.findService(id) else {
                throw UsageError.badValue("SERVICE", value: id, expected: "sportello find …")
            }
            let word = invocation.arguments.value("format") ?? "slip"
            guard let format = SheetFormat(rawValue: word), [.slip, .receipt].contains(format) else {
                throw UsageError.badValue("--format", value: word, expected: "slip, receipt")
            }
            let entry = SheetEntry(service: service, site: network.sites(of: service).first, network: network)
            let slip = ServiceSlip(
                date: invocation.surroundings.now.day, desk: try archive.deskContact(), entry: entry)
            let (book, beside) = try GuideCommands.books(invocation, network)
            try deliver(slip.leaflet(in: book, beside: beside), format: format, invocation)
            return .success
        }

        /// Writes one sheet as PDF to the file of `--to`, or to standard output.
        static func deliver(_ leaflet: Leaflet, format: SheetFormat, _ invocation: Invocation) throws {
            let mark = EditionMark(day: invocation.surroundings.now.day, link: invocation.arguments.value("link"))
            let sheet = try SheetPress().sheet(leaflet, format: format, edition: mark)
            guard let path = invocation.arguments.value("to") else {
                FileHandle.standardOutput.write(Data(sheet.reading))
                return
            }
            try Data(sheet.reading).write(to: URL(filePath: path))
            invocation.say("written", ["path": .text(path)])
        }
    }
#endif
