import Foundation

/// The real data that tests read in place: `SPORTELLO_SHARED`, or the folder `shared` beside the package.
public enum SharedData {
    /// The folder's path, nil where there is none: a suite that needs it is then skipped with `.enabled(if:)`.
    public static let root: String? = {
        let named = ProcessInfo.processInfo.environment["SPORTELLO_SHARED"]
        let path = named ?? packageRoot + "/../shared"
        return FileManager.default.fileExists(atPath: path + "/data") ? path : nil
    }()

    /// Whether the real data is here.
    public static var isPresent: Bool { root != nil }

    /// The path of one file or folder in the real data, such as `data/hostile/csvlint/valid.csv`.
    ///
    /// Where the data is absent the path leads nowhere, so that reading it fails and says which file was wanted.
    public static func path(_ relative: String) -> String {
        (root ?? "/nonexistent/shared") + "/" + relative
    }

    /// The bytes of one file in the real data.
    public static func bytes(_ relative: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(relative))))
    }

    private static let packageRoot: String = {
        let here = #filePath.split(separator: "/").dropLast(3)
        return "/" + here.joined(separator: "/")
    }()
}
