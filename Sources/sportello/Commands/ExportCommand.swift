import Directory
import Exports
import Foundation
import Search
import Store

/// `sportello export …`: the public listings in the formats of others.
enum ExportCommand {
    /// One format: its name, its own options, and what makes its files.
    private struct Format {
        let name: String
        var options: [OptionDescription] = []
        /// Whether it is one file, which may go to standard output.
        var isSingle = true
        let files: @Sendable (PublicListings, Invocation) throws -> [ExportFile]
    }

    private static let formats: [Format] = [
        Format(name: "hsds-csv", isSingle: false) { listings, _ in CSVPackage(listings).files },
        Format(name: "hsds-json", options: [.flag("ndjson", "option.ndjson")], isSingle: false) {
            JSONDocuments($0, form: $1.arguments.has("ndjson") ? .ndjson : .json).files
        },
        Format(name: "airs", options: [.single("airs-version", "3.0|3.1", "option.airs_version")]) {
            [try airs($0, $1)]
        },
        Format(name: "table") { listings, _ in [ServiceTable(listings).file] },
        Format(name: "geojson") { listings, _ in [GeoJSONText(listings).file] },
        Format(name: "graphml") { [GraphMLText($0, language: $1.language).file] },
        Format(name: "dot") { [DotText($0, language: $1.language).file] },
    ]

    static let commands = formats.map { format in
        CommandDescription(
            "export \(format.name)",
            options: format.options + [.single("area", "AREA", "option.area"), .single("out", "PATH", "option.out")]
        ) { invocation in
            let listings = try listings(invocation)
            try deliver(try format.files(listings, invocation), isSingle: format.isSingle, invocation)
            return .success
        }
    }

    private static func airs(_ listings: PublicListings, _ invocation: Invocation) throws -> ExportFile {
        let word = invocation.arguments.value("airs-version") ?? AIRSVersion.v31.rawValue
        guard let version = AIRSVersion(rawValue: word) else {
            let known = AIRSVersion.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError.badValue("--airs-version", value: word, expected: known)
        }
        let origin = AIRSDocument.Origin(
            entity: try invocation.archive().deskContact().name, softwareVersion: Version.text,
            time: invocation.surroundings.timestamp)
        return AIRSDocument(listings, version: version, origin: origin).file
    }

    /// What anybody may have, of the area named or of all.
    private static func listings(_ invocation: Invocation) throws -> PublicListings {
        let archive = try invocation.archive()
        let listings = PublicListings(try archive.records())
        guard let word = invocation.arguments.value("area") else { return listings }
        let network = try archive.snapshot()
        let options = FactOptions(network: network, lookup: Lookup(network: network))
        return listings.limited(to: try options.area(word, option: "--area").id)
    }

    private static func deliver(_ files: [ExportFile], isSingle: Bool, _ invocation: Invocation) throws {
        guard let path = invocation.arguments.value("out") else {
            guard isSingle else { throw UsageError.operandMissing("--out") }
            for file in files { Output.write(file.bytes) }
            return
        }
        let target = URL(filePath: path)
        if isSingle {
            for file in files { try Data(file.bytes).write(to: target, options: .atomic) }
        } else {
            guard mayReplace(target) else {
                throw UsageError.badValue("--out", value: path, expected: invocation.words("export.folder_wanted"))
            }
            try write(files, asFolder: target)
        }
        invocation.say("written", ["path": .text(path)])
    }

    /// Whether a folder is new, empty or an earlier export, of which nothing else is lost.
    private static func mayReplace(_ folder: URL) -> Bool {
        guard FileManager.default.fileExists(atPath: folder.path) else { return true }
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names?.allSatisfy { name in
            let stem = name.split(separator: ".").first.map(String.init) ?? ""
            return name == "datapackage.json" || ListingTable.allCases.contains { $0.fileName == stem }
        } == true
    }

    /// Writes all files beside the folder and then puts them in its place, so that no half of an export is ever there.
    private static func write(_ files: [ExportFile], asFolder folder: URL) throws {
        let manager = FileManager.default
        let parent = folder.deletingLastPathComponent()
        try manager.createDirectory(at: parent, withIntermediateDirectories: true)
        let fresh = parent.appending(path: ".\(folder.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        try manager.createDirectory(at: fresh, withIntermediateDirectories: false)
        do {
            for file in files { try Data(file.bytes).write(to: fresh.appending(path: file.name)) }
            if manager.fileExists(atPath: folder.path) {
                _ = try manager.replaceItemAt(folder, withItemAt: fresh)
            } else {
                try manager.moveItem(at: fresh, to: folder)
            }
        } catch {
            try? manager.removeItem(at: fresh)
            throw error
        }
    }
}
