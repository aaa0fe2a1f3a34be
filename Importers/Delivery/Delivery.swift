import Directory
import Feeds
import Foundation

/// What a partner sent: one file, or the files of a folder and of those in it, as they are.
public struct Delivery: Sendable, Hashable {
    /// One file of a delivery.
    public struct File: Sendable, Hashable {
        /// The name, after those of the folders inside the delivery's own.
        public let name: String
        /// Where the content is.
        let content: Content

        /// Where a file's content is.
        enum Content: Sendable, Hashable {
            case memory([UInt8])
            /// A file too large to be held while it is read.
            case path(String, byteCount: Int)
        }

        /// A file from its name and content.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            content = .memory(bytes)
        }

        /// A large file at a path, read when it is needed and never held whole by those who can do without.
        init(name: String, path: String, byteCount: Int) {
            self.name = name
            content = .path(path, byteCount: byteCount)
        }

        /// The content; empty when the file has gone or cannot be read any more.
        public var bytes: [UInt8] {
            switch content {
            case .memory(let bytes): bytes
            case .path(let path, _): (try? Data(contentsOf: URL(fileURLWithPath: path))).map { [UInt8]($0) } ?? []
            }
        }

        /// The first bytes of the content, as many as asked for if there are so many.
        func start(_ count: Int) -> [UInt8] {
            switch content {
            case .memory(let bytes): Array(bytes.prefix(count))
            case .path(let path, _):
                (try? FileHandle(forReadingAtPath: path)?.read(upToCount: count)).map { [UInt8]($0) } ?? []
            }
        }

        /// How many bytes the content has.
        public var byteCount: Int {
            switch content {
            case .memory(let bytes): bytes.count
            case .path(_, let byteCount): byteCount
            }
        }

        /// The name in lower case without its folders and its ending.
        var stem: String {
            let lowered = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
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

    /// Reads the file at a path, or every file inside the folder at it, however deep; hidden files and folders, and
    /// folders that are links, are left out.
    ///
    /// Throws `unreadable`.
    public init(path: String) throws(ImportError) {
        switch try Self.kind(of: path) {
        case .typeDirectory: try self.init(folder: path)
        case .typeRegular:
            let file = try Self.file(at: path, name: URL(fileURLWithPath: path).lastPathComponent)
            if ZipArchive.isArchive(file.start(4)) {
                try self.init(archive: file.bytes, at: path)
            } else {
                self.init(files: [file])
            }
        default: throw ImportError(.unreadable, at: path, detail: "it is neither a file nor a folder")
        }
    }

    private init(folder path: String) throws(ImportError) {
        self.init(files: try Self.files(in: path, prefix: ""))
    }

    /// The files inside a folder, their names after a prefix.
    private static func files(in path: String, prefix: String) throws(ImportError) -> [File] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw ImportError(.unreadable, at: path, detail: "the folder cannot be listed")
        }
        var files: [File] = []
        for name in names where !name.hasPrefix(".") {
            let inner = path + "/" + name
            switch try kind(of: inner) {
            case .typeRegular: files.append(try file(at: inner, name: prefix + name))
            case .typeDirectory where !isLink(inner): files += try self.files(in: inner, prefix: prefix + name + "/")
            default: break
            }
        }
        return files
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    private static func kind(of path: String) throws(ImportError) -> FileAttributeType? {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
            throw ImportError(.unreadable, at: path, detail: "there is no such file or folder")
        }
        return attributes[.type] as? FileAttributeType
    }

    /// Beyond so many bytes a file is not held in memory.
    private static let largeFile = 8 << 20

    private static func file(at path: String, name: String) throws(ImportError) -> File {
        do {
            let url = URL(fileURLWithPath: path)
            let size = try url.resolvingSymlinksInPath().resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
            if size > largeFile { return File(name: name, path: path, byteCount: size) }
            return File(name: name, bytes: [UInt8](try Data(contentsOf: url)))
        } catch {
            throw ImportError(.unreadable, at: path, detail: "the file cannot be read")
        }
    }
}

extension Delivery.File {
    /// The file's name, length and fingerprint.
    public var rawFile: ChangePlan.RawFile {
        ChangePlan.RawFile(name: name, byteCount: byteCount, hash: fingerprint)
    }

    /// The fingerprint of the content, of which a piece at a time is held.
    private var fingerprint: String {
        if case .path(let path, _) = content, let hash = try? Self.hash(path: path) { return hash.text }
        var hash = XXHash64()
        hash.add(bytes.span)
        return hash.text
    }

    private static func hash(path: String) throws(FeedError) -> XXHash64 {
        var hash = XXHash64()
        var pieces = try FilePieces(path: path)
        try pieces.forEach { hash.add($0) }
        return hash
    }

    /// The rows of the file as CSV. Throws as `CSVReader.rows` does.
    func rows(by reader: CSVReader) throws(FeedError) -> CSVRows {
        switch content {
        case .memory(let bytes): try reader.rows(bytes: bytes)
        case .path(let path, _): try reader.rows(path: path)
        }
    }

    /// The records of the file as XML. Throws as `XMLRecordReader.records` does.
    func records(by reader: XMLRecordReader) throws(FeedError) -> XMLRecords {
        switch content {
        case .memory(let bytes): try reader.records(bytes: bytes)
        case .path(let path, _): try reader.records(path: path)
        }
    }

    /// The records of the file as XML in stretches. Throws as `XMLRecordReader.stretches` does.
    func stretches(by reader: XMLRecordReader, of size: Int) throws(FeedError) -> XMLStretches {
        switch content {
        case .memory(let bytes): reader.stretches(bytes: bytes, of: size)
        case .path(let path, _): try reader.stretches(path: path, of: size)
        }
    }
}
