import Foundation
import Guides

/// The manifest of an edition as a file of JSON.
enum EditionFile {
    /// Reads a manifest.
    static func read(_ path: String) throws -> EditionManifest {
        try JSONDecoder().decode(EditionManifest.self, from: Data(contentsOf: URL(filePath: path)))
    }

    /// Writes a manifest, its members in order, so that alike editions make alike files.
    static func write(_ manifest: EditionManifest, to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(manifest).write(to: file)
    }
}
