import Directory
import Feeds

/// Recognises the deliveries that need no mapping, by the names of their files and of their first elements.
enum KnownFormat {
    /// The format; `nil` for a list of the partner's own.
    static func format(of delivery: Delivery) -> PartnerProfile.Format? {
        if delivery.files.count > 1 {
            return isPackage(delivery) ? .hsdsCSV : isCollection(delivery) ? .hsdsJSON : nil
        }
        guard let file = delivery.files.first else { return nil }
        if file.bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return isSpreadsheet(file) ? nil : .hsdsCSV }
        if file.isCSV, isPackageTable(file) { return .hsdsCSV }
        switch firstMark(of: file.bytes) {
        case UInt8(ascii: "<"): return markup(file)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return isListing(file) ? .hsdsJSON : nil
        default: return nil
        }
    }

    /// Whether an archive is a document of an office program, which names its parts in a file of that name.
    private static func isSpreadsheet(_ file: Delivery.File) -> Bool {
        String(decoding: file.bytes.prefix(4096), as: UTF8.self).contains("[Content_Types].xml")
    }

    /// The first byte that is neither white space nor a byte order mark.
    static func firstMark(of bytes: [UInt8]) -> UInt8? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return start.first { $0 != 32 && !(9...13).contains($0) }
    }

    /// A folder in which most CSV files are called as the tables of HSDS are.
    private static func isPackage(_ delivery: Delivery) -> Bool {
        let tables = delivery.files.filter(\.isCSV)
        let known = tables.filter { ListingTable(looselyNamed: $0.stem) != nil }
        return known.count >= 2 && known.count * 2 > tables.count
    }

    /// A folder in which most JSON files are called as what HSDS has, or hold its records.
    private static func isCollection(_ delivery: Delivery) -> Bool {
        let documents = delivery.files.filter(\.isJSON)
        let known = documents.count { HSDSDocument.table(named: $0.stem) != nil || isListing($0) || isDocument($0) }
        return known > 0 && known * 2 > documents.count
    }

    /// Whether a file starts with a record of HSDS by its members.
    private static func isDocument(_ file: Delivery.File) -> Bool {
        guard var records = try? JSONRecordReader(.wrapped(in: "contents")).records(bytes: file.bytes),
            let first = try? records.next()
        else { return false }
        if case .unknown = HSDSDocument(first, inFileNamed: file.stem) { return false }
        return true
    }

    /// A single file with a table's name and most of its columns.
    private static func isPackageTable(_ file: Delivery.File) -> Bool {
        guard let table = ListingTable(looselyNamed: file.stem), var rows = try? CSVReader().rows(bytes: file.bytes),
            let header = try? rows.next()
        else { return false }
        let names = header.strings.map { $0.lowercased() }
        let known = names.filter { $0 == "id" || table.index(of: $0) != nil }
        return names.contains("id") && known.count * 3 > names.count * 2
    }

    /// OpenStreetMap by its root, AIRS by the elements that only it has.
    private static func markup(_ file: Delivery.File) -> PartnerProfile.Format? {
        guard var events = try? XMLReader().events(bytes: file.bytes) else { return nil }
        var seen: [XMLTag] = []
        while seen.count < 40, let event = try? events.next() {
            if case .start(let tag) = event { seen.append(tag) }
        }
        if seen.first?.name == "osm" { return .osm }
        let names = Set(seen.map(\.name))
        let isAIRS = seen.contains { $0.namespaceURI?.lowercased().contains("airs") == true }
        return isAIRS || names.contains("Agency") && names.contains("AgencyLocation") || names.contains("SiteService")
            ? .airs : nil
    }

    /// An object, or the first of a list, with the members that HSDS gives its records.
    private static func isListing(_ file: Delivery.File) -> Bool {
        guard var records = try? JSONRecordReader(at: []).records(bytes: file.bytes),
            let first = try? records.next()
        else { return false }
        let names = Set(first.distinctMembers.map(\.name))
        if names.isSuperset(of: ["contents", "total_pages"]) || names.isSuperset(of: ["content", "totalElements"]) {
            return true
        }
        let own: Set = [
            "organization_id", "service_at_locations", "services", "organization", "service_areas", "cost_options",
            "taxonomy_term_id", "location_type", "phones", "schedules",
        ]
        return names.contains("id") && !names.isDisjoint(with: own)
    }
}
