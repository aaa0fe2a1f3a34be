import Foundation
import Testing

/// What the front pages tell people to type can be typed.
struct ReadmeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The words of each `sportello …` in the code lines of a page, without what a shell adds.
    private static func calls(_ page: String) throws -> [[String]] {
        let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("    ") }
        return lines.flatMap { line -> [[String]] in
            let code = line.components(separatedBy: " #")[0]
            return code.components(separatedBy: "&&").map { $0.split(separator: " ").map(String.init) }
        }.filter { $0.first == "sportello" }.map { Array($0.dropFirst()) }
    }

    @Test(arguments: ["README.md", "README.it.md"])
    func `every command and option on a front page exists`(page: String) throws {
        let commands = try HelpTests.commands()
        let calls = try Self.calls(page)
        #expect(calls.count > 4)
        for call in calls {
            let fitting = commands.filter { call.starts(with: $0.split(separator: " ").map(String.init)) }
            let command = try #require(fitting.max { $0.count < $1.count }, "\(call)")
            let help = try Tool.run(command.split(separator: " ").map(String.init) + ["--help"]).output
            for option in call where option.hasPrefix("--") {
                #expect(help.contains("\n  \(option) "), "\(page): \(command) has no \(option)")
            }
        }
    }

    @Test func `the main job of the front page can be done as it is written`() throws {
        try Scratch.withDemo { tool in
            for call in try Self.calls("README.md") where call.first != "import" {
                let words = call.map { $0 == "asl-al:walk-in" ? "cooperazione:svc-asl-continuita" : $0 }
                let answer = try tool.run(words)
                #expect(answer.status == 0, "\(words): \(answer.complaint)")
            }
        }
    }
}
