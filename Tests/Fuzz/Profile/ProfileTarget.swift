import Directory
import Importers

/// Reads any bytes as a profile and a list, with a zero byte between; a list planned again must change nothing.
enum ProfileTarget {
    /// Runs one input. Without a profile that holds together the list is read as a table of HSDS.
    static func run(_ input: [UInt8]) {
        let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        let profile = (try? PartnerProfile(json: parts[0])) ?? PartnerProfile(hsdsPackagesOf: "hsds")
        let delivery = Delivery(files: [.init(name: "services.csv", bytes: parts.last ?? [])])
        let importer = Importer(profile)
        guard let plan = try? importer.plan(delivery, known: KnownRecords(source: profile.source)) else { return }
        let again = try? importer.plan(delivery, known: known(after: plan))
        precondition(again?.changes.isEmpty == true)
    }

    private static func known(after plan: ChangePlan) -> KnownRecords {
        var records: [ListingTable: [String: KnownRecords.Known]] = [:]
        for change in plan.changes {
            var record = ListingRecord(change.table, id: change.id)
            for field in change.fields { record[field.column] = field.new }
            records[change.table, default: [:]][change.sourceID] = .init(record: record, base: record)
        }
        let identifiers = records.mapValues { Set($0.values.map(\.record.id)) }
        return KnownRecords(source: plan.source, records: records, identifiers: identifiers, areas: AreaTree())
    }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    ProfileTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
