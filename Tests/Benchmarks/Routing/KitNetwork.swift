import Directory
import Foundation
import Routing

/// The services of the performance kit, from its file `svc.bin`.
struct KitNetwork {
    static let languages = """
        it en ro ar sq zh fr es uk ru bn ur pa pt pl hi de si ti am so wo tr fa ka sr bg mo ps vi
        """.split(separator: " ").map(String.init)
    static let statuses = [
        "citizen", "eu_citizen", "long_term_resident", "work_permit", "family_permit", "study_permit", "refugee",
        "subsidiary_protection", "asylum_seeker", "special_protection", "stateless", "undocumented",
    ]
    static let documents = [
        "identity_card", "tax_code", "health_card", "isee", "residence_certificate", "permit", "family_status",
        "medical_referral", "income_statement", "passport", "disability_certificate", "school_certificate",
        "work_contract", "lease", "medical_report", "bank_statement", "court_order", "vaccination_record",
        "driving_licence", "power_of_attorney",
    ]
    /// A Monday in whose week no holiday falls.
    static let monday = Day(ordinal: 20472)
    private static let confirmed = Day(ordinal: 20454)

    /// The services as the index's rows, already in its numbers.
    private(set) var builder = IndexBuilder()
    private(set) var vocabulary = IndexVocabulary()

    /// Reads the services of a folder, and where its persons live.
    init(_ folder: URL) throws {
        vocabulary.documents = Self.documents
        vocabulary.statuses = Self.statuses
        vocabulary.languages = Self.languages
        vocabulary.newestCapacity = Self.confirmed.ordinal
        for term in 0..<300 {
            vocabulary.lists[Self.term(term)] = (term..<(term + Self.span(term))).map { Int32($0) }
        }
        builder.listCount = 300
        let services = try KitFile(folder.appending(path: "svc.bin"), recordLength: 96)
        builder.serviceCount = services.count
        for row in 0..<services.count { addService(services, row) }
        vocabulary.homes = try KitPersons(folder).homes
    }

    /// The terms a term takes in, for they are numbered in preorder.
    private static func span(_ term: Int) -> Int { term % 25 == 0 ? 25 : (term % 25 - 1) % 6 == 0 ? 6 : 1 }

    static func term(_ number: Int) -> String {
        let root = UnicodeScalar(UInt8(65 + number / 25))
        let place = number % 25
        if place == 0 { return "perf:\(root)" }
        let leaf = (place - 1) % 6
        return "perf:\(root)\((place - 1) / 6 + 1)" + (leaf == 0 ? "" : ".\(leaf)")
    }

    private mutating func addService(_ file: KitFile, _ row: Int) {
        var record = HotRecord()
        record.setPoint(
            latitude: Int32((file.double(row, at: 0) * 1e7).rounded()),
            longitude: Int32((file.double(row, at: 8) * 1e7).rounded()))
        record.setPapers(documents: file.number(row, at: 64), languages: file.number(row, at: 68))
        let statuses: UInt16 = file.number(row, at: 72)
        func byte(_ offset: Int) -> UInt8 { file.number(row, at: offset) }
        record.setPerson(
            statuses: statuses == 0xFFF ? HotRecord.anyStatus : statuses, ages: byte(77)...byte(78),
            locality: locality(town: file.number(row, at: 74), province: byte(76)))
        record.setWaitDays(byte(83))
        if byte(79) != 0 { record.setSexes(1 << UInt32(byte(79) - 1)) }
        record.setHasAge()
        record.setResidence(UInt64(byte(80)))
        record.setCost(UInt64(byte(81)))
        record.setStatus(1)
        record.setCapacity(byte(82) > 0 ? .positive : .zero)
        record.setHours(.weekly)
        let spans = addHours((0..<6).map { file.number(row, at: 16 + 8 * $0) })
        record.setHalfDays(builder.spans[spans])
        builder.records.append(record)
        builder.sites.append(
            SiteRecord(
                service: row, ordinal: 0, spans: spans, assured: UInt16(Self.confirmed.ordinal - 10956), extra: 0))
        for place in 0..<3 {
            let term: Int16 = file.number(row, at: 84 + 2 * place)
            if term >= 0 { builder.lists.append(Int32(term)) }
        }
        builder.listStarts.append(Int32(builder.lists.count))
    }

    /// The runs of half hours that are open, as spans of the week.
    private mutating func addHours(_ slots: [UInt64]) -> Range<Int> {
        let first = builder.spans.count
        var start: Int?
        for slot in 0...336 {
            let isOpen = slot < 336 && slots[slot / 64] >> UInt64(slot % 64) & 1 == 1
            if isOpen, start == nil { start = slot }
            if !isOpen, let opened = start {
                builder.spans.append(IndexBuilder.span(start: opened * 30, length: (slot - opened) * 30))
                start = nil
            }
        }
        return first..<builder.spans.count
    }

    private var towns: [UInt16: UInt16] = [:]

    /// Towns and provinces are areas alike, so their numbers must not meet.
    static func locality(town: Int, province: Int) -> IndexVocabulary.Locality {
        IndexVocabulary.Locality(municipality: Int32(town) + 1000, province: Int32(province))
    }

    private mutating func locality(town: UInt16, province: UInt8) -> UInt16 {
        if let known = towns[town] { return known }
        let number = UInt16(vocabulary.localities.count)
        let locality = Self.locality(town: Int(town), province: Int(province))
        vocabulary.localities.append(locality)
        towns[town] = number
        return number
    }
}
