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
    public let partners: [Partner] = [cooperation, agencies, volunteers]

    /// The demo network.
    public init() {}

    /// Writes each partner's files into a folder of its own, and the profiles into `profili`, below a directory.
    ///
    /// Folders are made as needed and files of the same name are replaced. Throws what the file system says.
    public func write(to directory: String) throws {
        let root = URL(fileURLWithPath: directory, isDirectory: true)
        for partner in partners {
            try Self.write(partner.files, to: root.appendingPathComponent(partner.name, isDirectory: true))
        }
        let profiles = partners.map { (name: "\($0.profileName).json", bytes: $0.profileJSON) }
        try Self.write(profiles, to: root.appendingPathComponent("profili", isDirectory: true))
    }

    private static func write(_ files: [(name: String, bytes: [UInt8])], to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files {
            try Data(file.bytes).write(to: folder.appendingPathComponent(file.name), options: .atomic)
        }
    }
}
