import Foundation
import Importers

/// The folder where partners leave their files: in it a folder a partner, with the `profile.json` its files are read by.
///
/// What was dealt with is moved to `done`, `held` or `refused` inside the partner's folder, under a name that starts
/// with the moment it was dealt with.
struct DropFolder {
    /// Where a delivery goes when it was dealt with.
    enum Shelf: String, CaseIterable {
        /// It was applied.
        case done
        /// Its plan asks for a person.
        case held
        /// It could not be read.
        case refused
    }

    /// A file or folder that a partner left, as it stood when it was looked at.
    struct Arrival: Hashable {
        /// The partner's folder.
        let partner: URL
        /// The name of what was left there.
        let name: String
        /// Every file of it, with its length and the moment it was last written to.
        let files: [String: [Double]]

        /// Where it stands.
        var url: URL { partner.appending(path: name) }
    }

    /// The name of the profile in a partner's folder.
    static let profileName = "profile.json"

    /// Where a delivery stands while it is dealt with, so that no second one is made of it.
    private static let working = ".working"

    let root: URL

    /// The partners' folders, by name.
    func partners() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { Self.isFolder($0) && !$0.lastPathComponent.hasPrefix(".") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// What partners have left, by partner and name; hidden files and those still being sent (`.part`, `.tmp`) wait.
    func arrivals() throws -> [Arrival] {
        try partners().flatMap { partner in
            try FileManager.default.contentsOfDirectory(atPath: partner.path).sorted().filter(Self.isDelivery)
                .map { Arrival(partner: partner, name: $0, files: Self.files(of: partner.appending(path: $0))) }
        }
    }

    /// The profile of a partner's folder.
    func profile(of partner: URL) throws -> PartnerProfile {
        try PartnerProfile(json: [UInt8](try Data(contentsOf: partner.appending(path: Self.profileName))))
    }

    /// Takes an arrival out of sight of others and returns where it stands now.
    func claim(_ arrival: Arrival) throws -> URL {
        let folder = arrival.partner.appending(path: Self.working)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let place = folder.appending(path: arrival.name)
        try FileManager.default.moveItem(at: arrival.url, to: place)
        return place
    }

    /// Puts what was claimed when the work was cut short back where the partner left it.
    func restoreClaims() throws {
        for partner in try partners() {
            let folder = partner.appending(path: Self.working)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names {
                // The partner may have sent another of the same name meanwhile.
                var place = partner.appending(path: name)
                while FileManager.default.fileExists(atPath: place.path) {
                    place = partner.appending(path: "earlier-" + place.lastPathComponent)
                }
                try FileManager.default.moveItem(at: folder.appending(path: name), to: place)
            }
        }
    }

    /// Where on a shelf a delivery is to stand, its name beginning with `stamp`; nothing is there yet.
    func place(for arrival: Arrival, on shelf: Shelf, stamp: String) throws -> URL {
        let folder = arrival.partner.appending(path: shelf.rawValue)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var place = folder.appending(path: "\(stamp)-\(arrival.name)")
        var count = 1
        while ["", ".changes.txt"].contains(where: { FileManager.default.fileExists(atPath: place.path + $0) }) {
            count += 1
            place = folder.appending(path: "\(stamp)-\(count)-\(arrival.name)")
        }
        return place
    }

    private static func isDelivery(_ name: String) -> Bool {
        let isOurs = name == profileName || Shelf(rawValue: name) != nil
        let isUnfinished = [".part", ".tmp", ".crdownload", ".filepart"].contains { name.lowercased().hasSuffix($0) }
        return !isOurs && !isUnfinished && !name.hasPrefix(".") && !name.hasPrefix("~")
    }

    private static func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
    }

    private static func files(of url: URL) -> [String: [Double]] {
        let inner = isFolder(url) ? (FileManager.default.subpaths(atPath: url.path) ?? []) : [""]
        var files: [String: [Double]] = [:]
        for path in inner {
            let attributes = try? FileManager.default.attributesOfItem(atPath: url.appending(path: path).path)
            let length = (attributes?[.size] as? NSNumber)?.doubleValue ?? -1
            let written = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? -1
            files[path] = [length, written]
        }
        return files
    }
}
