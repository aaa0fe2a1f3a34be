import Foundation

/// The demo network: made-up partner files around Alessandria, kept inside the binary byte for byte.
///
/// What is invented and what is real is said in `Importers/Demo/README.md`.
public struct DemoNetwork: Sendable {
    /// What one partner sends, and the profile by which it is read.
    public struct Partner: Sendable {
        /// The partner's folder, which is also the source of its records.
        public let name: String
        /// The name of its profile.
        public let profileName: String
        /// The profile as JSON.
        public let profileJSON: [UInt8]
        /// The files by name.
        public let files: [(name: String, bytes: [UInt8])]
    }

    /// The partners in the order in which to import them: the first brings the areas that the others name.
    public let partners: [Partner]

    /// The timetable of a made-up operator: the tables of a GTFS feed by name.
    public let timetable: [(name: String, bytes: [UInt8])]

    /// The demo network.
    public init() {
        let files = DemoFiles.all.map { (path: $0.path, bytes: Self.bytes(of: $0.text, isUTF8: $0.isUTF8)) }
        func folder(_ name: String) -> [(name: String, bytes: [UInt8])] {
            files.filter { $0.path.hasPrefix(name + "/") }.map {
                (String($0.path.dropFirst(name.utf8.count + 1)), $0.bytes)
            }
        }
        timetable = folder("orari")
        partners = ["cooperazione", "agenzie", "volontariato", "famiglie", "mappa"].map { name in
            Partner(
                name: name, profileName: name,
                profileJSON: files.first { $0.path == "profili/\(name).json" }?.bytes ?? [], files: folder(name))
        }
    }

    /// Writes each partner's files into a folder of its own, the profiles into `profili` and the timetable into
    /// `orari`, below a directory.
    ///
    /// Folders are made as needed and files of the same name are replaced. Throws what the file system says.
    public func write(to directory: String) throws {
        let root = URL(fileURLWithPath: directory, isDirectory: true)
        for partner in partners {
            try Self.write(partner.files, to: root.appendingPathComponent(partner.name, isDirectory: true))
        }
        let profiles = partners.map { (name: "\($0.profileName).json", bytes: $0.profileJSON) }
        try Self.write(timetable, to: root.appendingPathComponent("orari", isDirectory: true))
        try Self.write(profiles, to: root.appendingPathComponent("profili", isDirectory: true))
    }

    /// The bytes of an embedded text; one that is no UTF-8 has a scalar for each byte.
    private static func bytes(of text: String, isUTF8: Bool) -> [UInt8] {
        isUTF8 ? Array(text.utf8) : text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func write(_ files: [(name: String, bytes: [UInt8])], to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files {
            try Data(file.bytes).write(to: folder.appendingPathComponent(file.name), options: .atomic)
        }
    }
}
