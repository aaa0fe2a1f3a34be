import Foundation
import Testing

/// The data file: made, missing, foreign, copied.
struct DataFileTests {
    @Test func `init makes an empty file, and again does no harm`() throws {
        try Scratch.withTool { tool in
            #expect(try tool.succeed("init").output.contains(tool.data))
            let hash = try tool.contentHash()
            try tool.succeed("init")
            #expect(try tool.contentHash() == hash)
            #expect(try tool.succeed("network", "check", "--json").object()["nodes"] as? Int == 0)
        }
    }

    @Test(arguments: ["check", "find medico", "route --need medico", "report", "import list", "network dot"])
    func `a missing file ends with 3, says init, and is not made`(line: String) throws {
        try Scratch.withTool { tool in
            let answer = try tool.run(line.split(separator: " ").map(String.init))
            #expect(answer.status == 3)
            #expect(answer.complaint.contains("sportello init"))
            #expect(!FileManager.default.fileExists(atPath: tool.data))
        }
    }

    @Test(arguments: ["check", "init", "demo", "find medico"])
    func `a file that is no archive ends with 3 and stays as it is`(line: String) throws {
        try Scratch.withTool { tool in
            let other = Data("This is somebody's letter, not an archive.\n".utf8)
            try other.write(to: URL(filePath: tool.data))
            let answer = try tool.run(line.split(separator: " ").map(String.init))
            #expect(answer.status == 3, "\(answer.words)")
            #expect(answer.complaint.contains(tool.data))
            #expect(try Data(contentsOf: URL(filePath: tool.data)) == other)
        }
    }

    @Test func `a backup opens and has the same content`() throws {
        try Scratch.withDemo { tool in
            let copy = Tool(data: tool.data + ".copy")
            #expect(try tool.succeed("backup", copy.data).output.contains(copy.data))
            let original = try tool.contentHash(), copied = try copy.contentHash()
            #expect(original == copied)
            let first = try tool.succeed("find", "medico").output, second = try copy.succeed("find", "medico").output
            #expect(first == second)
        }
    }

    @Test func `a backup onto itself is refused and harms nothing`() throws {
        try Scratch.withDemo { tool in
            let hash = try tool.contentHash()
            #expect(try tool.run("backup", tool.data).status != 0)
            #expect(try tool.contentHash() == hash)
        }
    }

    @Test func `only its owner may read the file`() throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            let attributes = try FileManager.default.attributesOfItem(atPath: tool.data)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }
}
