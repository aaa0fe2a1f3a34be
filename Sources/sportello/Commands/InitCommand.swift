import Directory

/// `sportello init`: makes an empty data file.
enum InitCommand {
    static let command = CommandDescription("init") { invocation in
        let archive = try invocation.archive(creating: true)
        invocation.say("init.done", ["path": .text(archive.path)])
        return .success
    }
}
