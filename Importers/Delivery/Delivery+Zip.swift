import Feeds

extension Delivery {
    /// The files of a zip archive as if it were the folder that was packed: those right inside its outermost folder.
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
            let folders = Dictionary(grouping: entries) { Self.folder(of: $0.name) }
            let depth = folders.keys.map(\.count).min() ?? 0
            let outermost = folders.filter { $0.key.count == depth }
            guard outermost.count < 2, let files = outermost.first?.value else {
                let names = outermost.keys.map { $0.joined(separator: "/") }.sorted().joined(separator: ", ")
                throw FeedError(code: .refusedArchive, detail: "it holds no single folder of files: \(names)")
            }
            var contents: [File] = []
            for entry in files {
                let name = entry.name.split(separator: "/").last.map(String.init) ?? entry.name
                contents.append(File(name: name, bytes: try archive.content(of: entry)))
            }
            self.init(files: contents)
        } catch {
            throw ImportError(.unreadable, at: path, detail: error.detail)
        }
    }

    private static func folder(of name: String) -> [Substring] { name.split(separator: "/").dropLast() }

    private static func isHidden(_ name: String) -> Bool {
        name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }
}
