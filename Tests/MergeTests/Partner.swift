import Directory
import Foundation
import Importers
import Store
import TestSupport

/// A made-up partner: its list as rows by table and identifier, and what it does to it.
struct Partner {
    /// The columns it fills, which no reference keeps from being blank.
    static let columns: [ListingTable: [String]] = [
        .organizations: ["name", "email", "description"],
        .services: ["name", "organization_id", "description", "fees_description"],
        .phones: ["service_id", "number", "description"],
    ]

    let source: String
    var rows: [ListingTable: [String: [String: String]]] = [:]
    private var made = 0

    init(_ source: String, using random: inout SeededGenerator) {
        self.source = source
        for number in 1...Int.random(in: 2...5, using: &random) {
            rows[.organizations, default: [:]]["o\(number)"] = [
                "name": "Org \(number)", "email": "o\(number)@x.example",
            ]
            rows[.services, default: [:]]["s\(number)"] = [
                "name": "Service \(number)", "organization_id": "o\(number)",
            ]
            rows[.phones, default: [:]]["t\(number)"] = ["service_id": "s\(number)", "number": "0131 55510\(number)"]
        }
    }

    /// Changes some cells, never to a blank, so that the partner really says something else.
    mutating func change(using random: inout SeededGenerator) {
        for (table, id) in places where Int.random(in: 0..<3, using: &random) == 0 {
            made += 1
            let free = (Self.columns[table] ?? []).filter { !$0.hasSuffix("_id") }
            guard let column = free.randomElement(using: &random) else { continue }
            rows[table]?[id]?[column] = column == "email" ? "\(source)\(made)@x.example" : "\(source) \(made)"
        }
    }

    /// The places of its rows, in an order of their own.
    var places: [(table: ListingTable, id: String)] {
        rows.flatMap { table, rows in rows.keys.map { (table, $0) } }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }

    /// The list as files, rows in the order of identifiers or shuffled.
    func delivery(shuffled random: SeededGenerator? = nil) -> Delivery {
        let files = rows.map { table, rows -> Delivery.File in
            let columns = Self.columns[table] ?? []
            var ids = rows.keys.sorted()
            if var random { ids.shuffle(using: &random) }
            let lines = ids.map { id in
                ([id] + columns.map { rows[id]?[$0] ?? "" }).joined(separator: ",")
            }
            let text = (["id," + columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
            return Delivery.File(name: table.fileName + ".csv", bytes: [UInt8](text.utf8))
        }
        return Delivery(files: files)
    }
}

/// An archive in a file of its own, with what the laws need of it.
final class Workshop: Sendable {
    static let time = "2026-03-01T09:00:00Z"
    private let folder: URL
    let archive: Archive

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "merge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try Archive.open(path: folder.appending(path: "archive.sportello").path, mode: .create)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func plan(_ partner: Partner, _ delivery: Delivery? = nil) throws -> ChangePlan {
        try importer(partner.source).plan(
            delivery ?? partner.delivery(), known: archive.known(source: partner.source))
    }

    @discardableResult
    func send(_ partner: Partner, _ delivery: Delivery? = nil) throws -> ImportRun {
        let delivery = delivery ?? partner.delivery()
        let importer = importer(partner.source)
        return try archive.apply(
            try plan(partner, delivery), rawFiles: delivery.files.map { ($0.name, $0.bytes) },
            basis: RunBasis(profile: importer.profile.json, policy: importer.policy.json), at: Self.time, by: "anna")
    }

    /// The desk changes a field of some of the partner's records.
    func edit(_ partner: Partner, using random: inout SeededGenerator) throws {
        for (table, id) in partner.places where Int.random(in: 0..<4, using: &random) == 0 {
            let column = table == .phones ? "number" : "name"
            try archive.edit(
                table, id: "\(partner.source):\(id)", [column: "desk \(Int.random(in: 0..<9, using: &random))"],
                at: Self.time, by: "anna")
        }
    }

    func importer(_ source: String) -> Importer { Importer(PartnerProfile(hsdsPackagesOf: source)) }
}
