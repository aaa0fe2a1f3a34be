import Foundation

/// A made-up partner's list of canteens, and how it is read.
enum Canteens {
    static let profile = """
        {"version": 1, "name": "canteens", "source": "mense", "format": "table", "language": "it", "key": "{code}",
         "records": [{"table": "organizations", "fields": {"name": "{name}", "email": "{email}"}}]}
        """

    /// A list of so many rows; the addresses are at `host`.
    static func list(_ count: Int, at host: String = "example.org") -> String {
        "code,name,email\n" + (1...count).map { "\($0),Mensa \($0),m\($0)@\(host)\n" }.joined()
    }

    /// Writes the profile and a list beside the tool's data file, and gives the words that import it.
    static func words(_ verb: String, _ list: String, beside tool: Tool) throws -> [String] {
        let folder = URL(filePath: tool.data).deletingLastPathComponent()
        let (profile, file) = (folder.appending(path: "canteens.json"), folder.appending(path: "list.csv"))
        try Data(Self.profile.utf8).write(to: profile)
        try Data(list.utf8).write(to: file)
        return ["import", verb, file.path, "--profile", profile.path]
    }
}
