import Desk
import Directory

#if Desk
    /// `sportello serve`: the web desk, on this computer only.
    enum ServeCommand {
        static let commands = [
            CommandDescription(
                "serve",
                options: [.single("port", "N", "option.port"), .single("bind", "ADDRESS", "option.bind")], run: serve)
        ]

        /// Serves until asked to end (Ctrl-C).
        private static func serve(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try invocation.archive()
            let surroundings = invocation.surroundings
            let book = invocation.phrasebook
            let settings = DeskSettings(contact: try archive.deskContact(), clock: surroundings.clock) { error in
                Output.complain("sportello: \(book.text(Trouble(error).phrase))\n")
            }
            let server = try DeskServer(
                FrontDesk(settings: settings, archive: archive),
                address: invocation.arguments.value("bind") ?? "127.0.0.1",
                port: try invocation.number("port", 0...65535) ?? 8080)
            invocation.say("serve.at", ["url": .text(server.url)])
            server.runUntilSignal()
            invocation.say("serve.closed")
            return .success
        }
    }
#else
    /// Built without the trait `Desk` there is nothing to serve with.
    enum ServeCommand {
        static let commands: [CommandDescription] = []
    }
#endif
