/// Every command, in the order the help lists them.
enum CommandTable {
    static let commands: [CommandDescription] = [
        [InitCommand.command, DemoCommand.command], ImportCommands.commands, MergeCommands.commands,
        MatchCommands.commands, MatchDecisionCommands.commands,
        [GuessCommand.command, CheckCommand.command, WatchCommand.command],
        [FindCommand.command, ShowCommand.command, RouteCommand.command],
        CaseCommands.commands, ConsentCommands.commands, ReferCommands.commands,
        AppointmentCommands.commands, PartnerCommands.commands, ReceiptCommands.commands, PlanCommands.commands,
        WorkCommands.commands,
        ReportCommands.commands, NoticeCommands.commands,
        GuideCommands.commands,
        TransitCommands.commands, NetworkCommands.commands, [StandingCommand.command], VerifyCommands.commands,
        TrustCommands.commands,
        ExportCommand.commands,
        UpkeepCommands.commands,
        UserCommands.commands, ServeCommand.commands,
    ].flatMap { $0 }
}
