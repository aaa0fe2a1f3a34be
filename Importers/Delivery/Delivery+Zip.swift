import Feeds

extension Delivery {
    /// The files of a zip archive as if it were the folder that was packed, without the folders that hold all of them.
    ///
    /// Hidden files and those of `__MACOSX` are left out. Throws `unreadable`.
    init(archive bytes: [UInt8], at path: String) throws(ImportError) {
        do throws(FeedError) {
            let archive = try ZipArchive(bytes: bytes)
            let entries = archive.entries.filter { !Self.isHidden($0.name) }
            if entries.contains(where: { $0.name == "[Content_Types].xml" || $0.name == "content.xml" }) {
                throw FeedError(
                    code: .notText, detail: "it is a spreadsheet; open it and save each sheet as CSV (UTF-8)")
            }
            let paths = entries.map { $0.name.split(separator: "/") }
            let depth = Self.commonDepth(of: paths)
            var contents: [File] = []
            for (entry, path) in zip(entries, paths) {
                let name = path.dropFirst(depth).joined(separator: "/")
                contents.append(File(name: name, bytes: try archive.content(of: entry)))
            }
            self.init(files: contents)
        } catch {
            throw ImportError(.unreadable, at: path, detail: error.detail)
        }
    }

    /// How many folders are around every file.
    private static func commonDepth(of paths: [[Substring]]) -> Int {
        var common = paths.first?.dropLast()[...] ?? []
        for path in paths {
            common = common.prefix(zip(common, path.dropLast()).prefix { $0 == $1 }.count)
        }
        return common.count
    }

    private static func isHidden(_ name: String) -> Bool {
        name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }
}
