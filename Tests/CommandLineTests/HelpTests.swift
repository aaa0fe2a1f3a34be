import Foundation
import Testing

/// Help, words and languages of the tool.
struct HelpTests {
    static let languages = ["en", "it"]

    /// The commands that the overview lists: indented lines up to the next blank one.
    static func commands(language: String = "en") throws -> [String] {
        let help = try Tool.run(["--help", "--language", language]).output
        let sections = help.components(separatedBy: "\n\n")
        let listed = try #require(sections.first { $0.contains("\n  import plan ") })
        return listed.split(separator: "\n").dropFirst().map { line in
            line.dropFirst(2).components(separatedBy: "  ")[0]
        }
    }

    /// Whether a text shows a key of the catalogue, or a place that nothing was put into.
    static func showsKey(_ text: String) -> Bool {
        text.contains(/\[[a-z]+[._][a-z_.]+\]/) || text.contains(/\{[a-z_]+\}/)
    }

    @Test func `a raw key is seen when it is there`() {
        #expect(Self.showsKey("x [command.init] y"))
        #expect(Self.showsKey("the {place}"))
        #expect(!Self.showsKey("[--need NEED]… [AREA]"))
    }

    @Test(arguments: languages)
    func `every command explains itself, every option has words, and no key is shown`(language: String) throws {
        let overview = try Tool.run(["--help", "--language", language])
        #expect(overview.status == 0)
        #expect(!Self.showsKey(overview.output), "\(overview.output)")
        let commands = try Self.commands(language: language)
        #expect(commands.contains("route") && commands.contains("refer step") && commands.contains("network dot"))
        for command in commands {
            let page = try Tool.run(
                command.split(separator: " ").map(String.init) + ["--help", "--language", language])
            #expect(page.status == 0, "\(command)")
            #expect(page.complaint.isEmpty)
            #expect(page.output.contains("sportello \(command)"), "\(command)")
            #expect(!Self.showsKey(page.output), "\(command): \(page.output)")
            for row in page.output.split(separator: "\n") where row.hasPrefix("  --") {
                let parts = row.dropFirst(2).components(separatedBy: "  ").filter { !$0.isEmpty }
                #expect(parts.count == 2, "an option without words in \(command): \(row)")
            }
        }
    }

    @Test func `the overview promises every exit status`() throws {
        let help = try Tool.run(["--help"]).output
        for status in [0, 1, 2, 3, 4, 5, 130] { #expect(help.contains("\n  \(status)  ")) }
    }

    @Test func `without a command the tool says how to use it and fails`() throws {
        let answer = try Tool.run([])
        #expect(answer.status == 2)
        #expect(answer.output.contains("sportello COMMAND --help"))
    }

    @Test func `words are Italian in an Italian locale and English in any other`() throws {
        #expect(try Tool.run(["--help"], locale: "it_IT.UTF-8").output.contains("Comandi:"))
        for other in ["C", "en_GB.UTF-8", "de_DE.UTF-8", ""] {
            #expect(try Tool.run(["--help"], locale: other).output.contains("Commands:"))
        }
    }

    @Test func `the language option wins over the locale, in complaints as well`() throws {
        let english = try Tool.run(["rotue", "--language", "en"], locale: "it_IT.UTF-8")
        #expect(english.complaint.contains("unknown command"))
        let italian = try Tool.run(["rotue", "--language=it"])
        #expect(italian.complaint != english.complaint)
        #expect(!italian.complaint.contains("unknown command"))
    }

    @Test func `a language the tool does not speak is refused`() throws {
        let answer = try Tool.run(["find", "x", "--language", "de"])
        #expect(answer.status == 2)
        #expect(answer.complaint.contains("it, en"))
    }

    @Test func `the version is that of semantic versioning`() throws {
        let answer = try Tool.run(["--version"])
        #expect(answer.status == 0)
        #expect(answer.output.wholeMatch(of: /sportello \d+\.\d+\.\d+\n/) != nil)
    }
}
