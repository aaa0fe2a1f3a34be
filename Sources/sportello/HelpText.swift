import Directory
import Guides

/// The help pages, made from the command table.
struct HelpText {
    /// The catalogue in the operator's language.
    let phrasebook: Phrasebook

    private func words(_ key: String) -> String { phrasebook.text(Phrase(key)) }

    /// The page of the whole tool: every command with its summary, the common options, the exit statuses.
    func overview(_ commands: [CommandDescription]) -> String {
        let width = (commands.map { $0.path.joined(separator: " ").count }.max() ?? 0) + 2
        var lines = [words("help.title"), "", words("help.usage") + " sportello " + words("help.shape"), ""]
        lines.append(words("help.commands"))
        for command in commands {
            lines.append("  " + padded(command.path.joined(separator: " "), width) + phrasebook.text(command.summary))
        }
        lines += ["", words("help.common_options")]
        lines += rows(CommandDescription.common)
        lines += ["", words("help.exit_status")]
        lines += ExitStatus.allCases.map { "  \($0.rawValue)  " + words("exit.\($0)") }
        lines += ["", words("help.more")]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The page of one command.
    func text(of command: CommandDescription) -> String {
        var lines = [phrasebook.text(command.summary), "", words("help.usage") + " " + command.usage]
        if !command.options.isEmpty { lines += ["", words("help.options")] + rows(command.options) }
        lines += ["", words("help.common_options")] + rows(CommandDescription.common)
        return lines.joined(separator: "\n") + "\n"
    }

    private func rows(_ options: [OptionDescription]) -> [String] {
        let width = (options.map { $0.usage.count }.max() ?? 0) + 2
        return options.map { "  " + padded($0.usage, width) + words($0.help) }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
