import Directory
import Feeds
import Foundation

/// What a partner sent: one file, or the files of one folder, as they are.
public struct Delivery: Sendable, Hashable {
    /// One file of a delivery.
    public struct File: Sendable, Hashable {
        /// The name without its folder.
        public let name: String
        /// The content.
        public let bytes: [UInt8]

        /// A file from its name and content.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        /// The name in lower case without its ending.
        var stem: String {
            let lowered = name.lowercased()
            return lowered.lastIndex(of: ".").map { String(lowered[..<$0]) } ?? lowered
        }

        /// Whether the name ends in `.csv`, in any case.
        var isCSV: Bool { name.lowercased().hasSuffix(".csv") }

        /// Whether the name ends in `.xml`, in any case.
        var isXML: Bool { name.lowercased().hasSuffix(".xml") }

        /// Whether the name ends as JSON, or JSON on lines, does, in any case.
        var isJSON: Bool {
            let lowered = name.lowercased()
            return [".json", ".ndjson", ".jsonl", ".geojson"].contains { lowered.hasSuffix($0) }
        }
    }

    /// The files, by name.
    public let files: [File]

    /// A delivery of files already in memory.
    public init(files: [File]) {
        self.files = files.sorted { $0.name < $1.name }
    }

    /// Reads the file at a path, or every file right inside the folder at it; hidden files and folders are left out.
    ///
    /// Throws `unreadable`.
    public init(path: String) throws(ImportError) {
        switch try Self.kind(of: path) {
        case .typeDirectory: try self.init(folder: path)
        case .typeRegular:
            let file = try Self.file(at: path)
            if ZipArchive.isArchive(file.bytes) {
                try self.init(archive: file.bytes, at: path)
            } else {
                self.init(files: [file])
            }
        default: throw ImportError(.unreadable, at: path, detail: "it is neither a file nor a folder")
        }
    }

    private init(folder path: String) throws(ImportError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw ImportError(.unreadable, at: path, detail: "the folder cannot be listed")
        }
        var files: [File] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let inner = path + "/" + name
            if try Self.kind(of: inner) == .typeRegular { files.append(try Self.file(at: inner)) }
        }
        self.init(files: files)
    }

    private static func kind(of path: String) throws(ImportError) -> FileAttributeType? {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
            throw ImportError(.unreadable, at: path, detail: "there is no such file or folder")
        }
        return attributes[.type] as? FileAttributeType
    }

    private static func file(at path: String) throws(ImportError) -> File {
        do {
            let url = URL(fileURLWithPath: path)
            return File(name: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
        } catch {
            throw ImportError(.unreadable, at: path, detail: "the file cannot be read")
        }
    }
}

extension Delivery.File {
    /// The file's name, length and fingerprint.
    public var rawFile: ChangePlan.RawFile {
        ChangePlan.RawFile(name: name, byteCount: bytes.count, hash: Fingerprint.of(bytes))
    }
}
