/// Every command, in the order the help lists them.
enum CommandTable {
    static let commands: [CommandDescription] =
        [InitCommand.command, DemoCommand.command] + ImportCommands.commands
        + [CheckCommand.command, GuessCommand.command, WatchCommand.command]
        + [FindCommand.command, ShowCommand.command, RouteCommand.command] + CaseCommands.commands
        + ReferCommands.commands + WorkCommands.commands + GuideCommands.commands + NetworkCommands.commands
        + ExportCommand.commands
        + UpkeepCommands.commands + ServeCommand.commands
}
