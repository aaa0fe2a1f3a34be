import Directory
import Importers
import TestSupport
import Testing

/// A list that partners really send, or the demo network.
struct DataSet: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let profile: String?
    private let path: String

    /// The data sets that can be read here; real ones only where they are.
    static let all: [DataSet] =
        [
            DataSet(testDescription: "demo", profile: nil, path: ""),
            DataSet(testDescription: "every column", profile: "", path: ""),
        ]
        + (SharedData.isPresent ? real : [])

    private static let real = [
        ("hsds-csv", "data/hsds-spec/examples/csv"), ("farmacie", "data/it-alessandria/farmacie_cap15.csv"),
        ("presidi-ospedalieri", "data/it-alessandria/presidi_ospedalieri.csv"),
        ("madrid-contenidos", "data/madrid-xml/200342-0-centros-dia.xml"),
        ("hsds-csv", "data/hsds1-sample/all_resources"), ("hsds-json", "data/oruk/V3.0-UK-Default"),
        ("airs", "data/airs/doc/airs_instance.xml"), ("hsds-csv", "data/hsds-validator-cases/hsds11/package"),
        ("hsds-json", "data/oruk/V3.0-UK-Fail"), ("ohana", "data/ohana/data/sample-csv"),
        ("florida-legal-aid", "data/hsds-transformer/examples/florida_data"),
        ("illinois-legal-aid", "data/hsds-transformer/spec/fixtures/base_transformer/input"),
        ("icarol", "data/servicenet-fixtures/icarol/complete.json"),
        ("hsds-json", "data/servicenet-fixtures/healthleads/minimal"),
    ].map { DataSet(testDescription: $0.1, profile: $0.0, path: $0.1) }

    /// Its records, imported.
    func records() throws -> Journey.Records {
        guard let profile else {
            return try Journey.records(
                of: DemoNetwork().partners.map { partner in
                    let files = partner.files.map { Delivery.File(name: $0.name, bytes: $0.bytes) }
                    return (try PartnerProfile(json: partner.profileJSON), Delivery(files: files))
                })
        }
        if profile.isEmpty { return FullNetwork.records }
        guard let bundled = PartnerProfile.bundled[profile] else { return [:] }
        return try Journey.records(of: [(bundled, try Delivery(path: SharedData.path(path)))])
    }

    /// Open records that tell a hidden place by its page, seen in the file.
    private static let quoting: Set<String> = ["airs:agency-A1234/url-2"]

    /// The records that are marked confidential and all that points at them, however far.
    func confidential(among records: Journey.Records) -> Set<String> {
        var hidden: [ListingTable: Set<String>] = [:]
        for (table, rows) in records where table.index(of: "is_confidential") != nil {
            hidden[table] = Set(rows.filter { $0["is_confidential"] == "true" }.map(\.id))
        }
        var count = -1
        while count != hidden.values.reduce(0, { $0 + $1.count }) {
            count = hidden.values.reduce(0) { $0 + $1.count }
            for row in records.values.joined() {
                for (column, id) in row.references {
                    guard case .reference(let table) = column.kind, hidden[table]?.contains(id) == true else {
                        continue
                    }
                    hidden[row.table, default: []].insert(row.id)
                }
            }
        }
        return hidden.values.reduce(into: profile == nil ? [] : Self.quoting) { $0.formUnion($1) }
    }
}
