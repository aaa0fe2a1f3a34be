import Directory
import Foundation
import Referrals
import Store

#if Desk
    import Sealing

    /// `sportello user …`: who signs in at the desk.
    enum UserCommands {
        static let commands = [
            CommandDescription(
                "user add", operands: ["NAME"],
                options: [
                    .single("role", Role.allCases.map(\.rawValue).joined(separator: "|"), "option.user_role"),
                    .single("organization", "ID", "option.organization"),
                ], run: add),
            CommandDescription("user password", operands: ["NAME"], run: password),
            CommandDescription("user code", operands: ["NAME"], options: [.flag("off", "option.off")], run: code),
            CommandDescription("user disable", operands: ["NAME"], run: disable),
            CommandDescription("user list", run: list),
        ]

        private static func add(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try invocation.archive()
            let name = try name(invocation)
            let word = invocation.arguments.value("role") ?? ""
            guard let role = Role(rawValue: word) else {
                throw UsageError.badValue(
                    "--role", value: word, expected: Role.allCases.map(\.rawValue).joined(separator: ", "))
            }
            let organization = invocation.arguments.value("organization")
            guard (role == .partner) == (organization != nil),
                try organization.map({ try archive.snapshot().findOrganization($0) != nil }) ?? true
            else { throw UsageError.badValue("--organization", value: organization ?? "", expected: "partner: ID") }
            guard try archive.user(named: name) == nil else {
                throw UsageError.badValue("NAME", value: name, expected: invocation.words("user.other_name"))
            }
            guard let hash = try newPassword(invocation, of: name) else { return .usage }
            try archive.save(
                user: DeskUser(name: name, role: role, passwordHash: hash, organizationID: organization))
            invocation.say("user.saved", ["user": .text(name)])
            return .success
        }

        private static func password(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try invocation.archive()
            var user = try find(invocation, archive)
            guard let hash = try newPassword(invocation, of: user.name) else { return .usage }
            user.passwordHash = hash
            try archive.save(user: user)
            invocation.say("user.saved", ["user": .text(user.name)])
            return .success
        }

        /// Gives the user a secret for one-time codes, shown this once, or takes it away.
        private static func code(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try invocation.archive()
            var user = try find(invocation, archive)
            guard !invocation.arguments.has("off"), let cipher = SodiumCipher() else {
                user.oneTimeSecret = nil
                try archive.save(user: user)
                invocation.say("user.saved", ["user": .text(user.name)])
                return .success
            }
            let secret = cipher.randomBytes(20)
            user.oneTimeSecret = secret
            try archive.save(user: user)
            invocation.say("user.code", ["user": .text(user.name)])
            let text = OneTimeCode.base32(secret)
            invocation.print(text)
            invocation.print("otpauth://totp/Sportello:\(user.name)?secret=\(text)&issuer=Sportello")
            return .success
        }

        private static func disable(_ invocation: Invocation) throws -> ExitStatus {
            let archive = try invocation.archive()
            var user = try find(invocation, archive)
            user.disabledOn = invocation.surroundings.now.day
            try archive.save(user: user)
            invocation.say("user.saved", ["user": .text(user.name)])
            return .success
        }

        private static func list(_ invocation: Invocation) throws -> ExitStatus {
            for user in try invocation.archive().users() {
                let marks = [
                    user.role.rawValue, user.organizationID, user.oneTimeSecret.map { _ in "+code" },
                    user.disabledOn.map { invocation.words("user.disabled", ["date": .day($0)]) },
                ]
                invocation.print("\(user.name)\t\(marks.compactMap { $0 }.joined(separator: "\t"))")
            }
            return .success
        }
    }

    extension UserCommands {
        private static func name(_ invocation: Invocation) throws -> String {
            let word = invocation.arguments.operands[0]
            guard let name = DeskUser.name(word) else {
                throw UsageError.badValue("NAME", value: word, expected: "maria.rossi")
            }
            return name
        }

        private static func find(_ invocation: Invocation, _ archive: Archive) throws -> DeskUser {
            let name = try name(invocation)
            guard let user = try archive.user(named: name) else {
                let names = try archive.users().map(\.name).joined(separator: ", ")
                throw UsageError.badValue("NAME", value: name, expected: names)
            }
            return user
        }

        /// The hash of a password read from standard input; `nil`, and said, when it is refused.
        private static func newPassword(_ invocation: Invocation, of name: String) throws -> String? {
            Output.complain(invocation.words("user.password") + " ")
            let typed = silently { readLine() } ?? ""
            Output.complain("\n")
            if let fault = PasswordRule.fault(of: typed, user: name) {
                Output.complain(invocation.words("user.password.\(fault.rawValue)") + "\n")
                return nil
            }
            return PasswordHash.text(of: typed)
        }

        /// Runs `body` while the terminal, if there is one, shows nothing of what is typed.
        private static func silently<T>(_ body: () -> T) -> T {
            guard isatty(STDIN_FILENO) == 1 else { return body() }
            set(["-echo"])
            defer { set(["echo"]) }
            return body()
        }

        private static func set(_ words: [String]) {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/stty")
            process.arguments = words
            process.standardInput = FileHandle.standardInput
            try? process.run()
            process.waitUntilExit()
        }
    }
#else
    /// Built without the trait `Desk` nobody signs in.
    enum UserCommands {
        static let commands: [CommandDescription] = []
    }
#endif
