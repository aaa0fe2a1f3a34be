import Foundation

/// The files of the package as they lie on the disk, without what a build makes.
struct PackageTree: Sendable {
    let names: [String]
    let files: [SourceFile]

    /// The package that this test belongs to.
    static let here = PackageTree(
        root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent())

    init(root: URL) {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        names = all.filter { !Self.isProduct($0) }.sorted()
        files = names.flatMap { Self.files(at: root.appending(path: $0), as: $0) }
    }

    var swiftFiles: [SourceFile] { files.filter(\.isSwift) }

    /// The modules and test targets with code in them.
    var modules: Set<String> { Set(swiftFiles.compactMap(\.module)) }

    func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }

    /// What `.gitignore` names, and what version control keeps for itself.
    static func isProduct(_ name: String) -> Bool {
        [".git", "build", "Package.resolved", "__pycache__", ".swiftpm", ".DS_Store"].contains(name)
            || [".build", ".index-build"].contains { name.hasPrefix($0) }
            || [".sportello", ".xcodeproj", ".pyc"].contains { name.hasSuffix($0) }
    }

    private static func files(at url: URL, as path: String) -> [SourceFile] {
        guard !isProduct(url.lastPathComponent) else { return [] }
        if let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) {
            return names.sorted().flatMap { files(at: url.appending(path: $0), as: "\(path)/\($0)") }
        }
        // What is not UTF-8 is an image, or a partner's file in its own encoding.
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return [SourceFile(path: path, text: text)]
    }
}
