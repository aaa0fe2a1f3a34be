import Directory
import Exports
import Foundation
import Importers
import Store

/// Records written as files of a format, and read into an archive that has nothing else.
enum Journey {
    /// Records by table.
    typealias Records = [ListingTable: [ListingRecord]]

    /// The source as which exported files are read again.
    static let source = "again"
    private static let time = "2026-11-23T10:00:00Z"

    /// The records of partners' deliveries, imported one after the other.
    static func records(of deliveries: [(profile: PartnerProfile, delivery: Delivery)]) throws -> Records {
        let folder = FileManager.default.temporaryDirectory.appending(path: "journey-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = try Archive.open(path: folder.appending(path: "a.sportello").path, mode: .create)
        for (profile, delivery) in deliveries {
            let plan = try Importer(profile).plan(delivery, known: archive.known(source: profile.source))
            try archive.apply(plan, at: time, by: "test")
        }
        return try archive.records()
    }

    /// The records after they were exported and imported.
    static func records(_ records: Records, through format: RoundFormat) throws -> Records {
        let files = format.files(PublicListings(records))
        let delivery = Delivery(files: files.map { Delivery.File(name: $0.name, bytes: $0.bytes) })
        return try self.records(of: [(format.profile, delivery)])
    }
}

/// The formats that are both written and read.
enum RoundFormat: String, CaseIterable {
    case hsdsCSV = "HSDS CSV"
    case hsdsJSON = "HSDS JSON"
    case hsdsLines = "HSDS JSON on lines"
    case airs = "AIRS 3.1"

    /// Those of HSDS, which lose the same.
    static let hsds: [RoundFormat] = [.hsdsCSV, .hsdsJSON, .hsdsLines]

    /// The profile that reads it.
    var profile: PartnerProfile {
        switch self {
        case .hsdsCSV: PartnerProfile(hsdsPackagesOf: Journey.source)
        case .hsdsJSON, .hsdsLines: PartnerProfile(.hsdsJSON, of: Journey.source)
        case .airs: PartnerProfile(.airs, of: Journey.source)
        }
    }

    /// The files of an export.
    func files(_ listings: PublicListings) -> [ExportFile] {
        switch self {
        case .hsdsCSV: CSVPackage(listings).files
        case .hsdsJSON: JSONDocuments(listings).files
        case .hsdsLines: JSONDocuments(listings, form: .ndjson).files
        case .airs:
            [
                AIRSDocument(
                    listings, version: .v31,
                    origin: .init(entity: "Sportello", softwareVersion: "1", time: "2026-11-23T10:00:00Z")
                ).file
            ]
        }
    }
}
