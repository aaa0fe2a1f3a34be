import Desk
import Directory
import Foundation

#if Desk
    import Sealing
    import Store

    /// `sportello serve`: the web desk, on this computer only.
    enum ServeCommand {
        static let commands = [
            CommandDescription(
                "serve",
                options: [
                    .single("port", "N", "option.port"), .single("bind", "ADDRESS", "option.bind"),
                    .single("public-url", "URL", "option.public_url"),
                    .single("tls-certificate", "FILE", "option.tls_certificate"),
                    .single("tls-key", "FILE", "option.tls_key"), .flag("log", "option.log"),
                ], run: serve)
        ]

        /// Serves until asked to end (Ctrl-C).
        private static func serve(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try archive(invocation)
            let surroundings = invocation.surroundings
            let book = invocation.phrasebook
            let origin = try origin(invocation)
            let encryption = try encryption(invocation)
            // Who is reached by others lets in nobody without a name.
            if origin != nil || encryption != nil, try !archive.hasUsers() { throw UsageError.noUsers }
            var settings = DeskSettings(
                contact: try archive.deskContact(), clock: surroundings.clock,
                seconds: { Int(Date().timeIntervalSince1970) },
                accounts: Accounts(archive: archive, verify: PasswordHash.verify), origin: origin
            ) { error in
                Output.complain("sportello: \(book.text(Trouble(error).phrase))\n")
            }
            if invocation.arguments.has("log") {
                settings.log = { Output.complain($0.line(at: Date().formatted(.iso8601)) + "\n") }
            }
            let server = try DeskServer(
                FrontDesk(settings: settings, archive: archive),
                address: invocation.arguments.value("bind") ?? "127.0.0.1",
                port: try invocation.number("port", 0...65535) ?? 8080, encryption: encryption)
            invocation.say("serve.at", ["url": .text(server.url)])
            server.runUntilSignal()
            invocation.say("serve.closed")
            return .success
        }

        /// The archive with the desk's secret; where that lies behind a passphrase nobody gave, or cannot be made, the desk
        /// works without partners' links.
        private static func archive(_ invocation: Invocation) throws -> Archive {
            do {
                return try invocation.unlockedArchive()
            } catch is KeyFileError {
                return try invocation.archive()
            }
        }

        private static func origin(_ invocation: Invocation) throws -> WebOrigin? {
            guard let word = invocation.arguments.value("public-url") else { return nil }
            guard let origin = WebOrigin(word) else {
                throw UsageError.badValue("--public-url", value: word, expected: "https://sportello.example")
            }
            return origin
        }

        private static func encryption(_ invocation: Invocation) throws -> Encryption? {
            let names = ["tls-certificate", "tls-key"]
            let files = names.compactMap { invocation.arguments.value($0) }
            guard !files.isEmpty else { return nil }
            guard files.count == 2, invocation.arguments.value("public-url") != nil else {
                throw UsageError.badValue(
                    "--tls-certificate", value: files[0], expected: "--tls-certificate --tls-key --public-url")
            }
            let texts = try files.map { try String(contentsOf: URL(filePath: $0), encoding: .utf8) }
            return Encryption(certificate: texts[0], key: texts[1])
        }
    }
#else
    /// Built without the trait `Desk` there is nothing to serve with.
    enum ServeCommand {
        static let commands: [CommandDescription] = []
    }
#endif
