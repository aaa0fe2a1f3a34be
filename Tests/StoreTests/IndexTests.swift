import Directory
import Foundation
import Routing
import Store
import TestSupport
import Testing

/// The index beside the data file, and what is read beside it.
@Suite struct IndexTests {
    private let scratch: Scratch
    private let archive: Archive
    private static let time = "2026-03-01T09:00:00Z"
    private static let now = LocalTime(day: Day(ordinal: 20_516), minute: 600)

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        try apply(Self.services(0..<60), "one")
    }

    /// Services of many kinds: rules, papers asked for and given, places on the web, secret or unknown.
    private static func services(_ numbers: Range<Int>) -> [SampleService] {
        numbers.map { number in
            var service = SampleService("s\(number)", terms: [["health.doctor", "training.italian"][number % 2]])
            service.columns = ["wait_days": "\(number % 9)", "assured_date": "2026-01-01"]
            if number % 3 == 0 { service.rules = [("residence", "al-1;at"), ("custom", "casi")] }
            if number % 4 == 0 { service.documents = [["tax_code"], ["permit", "permit_receipt"]] }
            if number % 10 == 1 { service.issues = [("tax_code", 3, nil)] }
            if number % 7 == 0 { service.capacities = [(number % 2, "2026-02-27"), (0, nil)] }
            service.languages = number % 5 == 0 ? [] : ["it", "en"]
            service.areas = number % 6 == 0 ? ["al"] : []
            var place = SampleService.Place(areaID: ["al-1", "al-2", "at-1"][number % 3])
            place.point = number % 8 == 7 ? nil : (44.9 + Double(number) / 200, 8.6)
            place.isConfidential = number % 11 == 3
            place.isVirtual = number % 13 == 5
            place.hours = ["MO,WE 09:00-12:00"]
            service.places = [place]
            return service
        }
    }

    private func apply(_ services: [SampleService], _ source: String) throws {
        let areas = source == "one" ? SampleNetwork.areaRecords : []
        let changes = (areas + services.flatMap(\.records)).map { record in
            Change(
                .create, record.table, id: record.id, sourceID: record.id,
                fields: zip(record.table.columns, record.values).compactMap { column, value in
                    value.map { FieldChange(column.name, from: nil, to: $0) }
                })
        }
        try archive.apply(.make(source, changes), at: Self.time, by: "anna")
    }

    private var inquiries: [Inquiry] {
        ["health.doctor", "health", "training.italian", "training"].flatMap { need in
            (0..<6).map { number in
                var inquiry = Inquiry(needs: [need], now: Self.now, limit: 3 + number)
                inquiry.facts.age = 30
                inquiry.facts.residenceAreaID = [nil, "al-1", "at-2"][number % 3]
                inquiry.facts.documents = number % 2 == 0 ? [:] : ["tax_code": false, "permit": true]
                inquiry.facts.languages = ["en"]
                if number > 1 { inquiry.origin = Coordinate(latitude: 44.95, longitude: 8.6) }
                if number > 3 { inquiry.radius = Distance(metres: 9000) }
                if number == 5 { inquiry.openAt = LocalTime(day: Self.now.day, minute: 630) }
                return inquiry
            }
        }
    }

    @Test func `what is answered beside the index is what the whole network answers`() throws {
        let whole = Router(network: try archive.snapshot())
        let index = try #require(try archive.routingIndex(from: 1))
        for inquiry in inquiries {
            let (found, expected) = (try archive.router(for: inquiry, index).route(inquiry), whole.route(inquiry))
            #expect(found.matches == expected.matches && found.nearMisses == expected.nearMisses)
            #expect(found.nextQuestion == expected.nextQuestion && found.pathways == expected.pathways)
            #expect(found.eligibleCount == expected.eligibleCount)
        }
    }

    @Test func `an excerpt says of its services what the whole network says`() throws {
        let whole = try archive.snapshot()
        let ids = whole.services.map(\.id)
        let excerpt = try archive.excerpt(services: ids.prefix(20))
        #expect(excerpt.services == Array(whole.services.prefix(20)))
        for service in excerpt.services {
            #expect(excerpt.sites(of: service) == whole.sites(of: service))
            for site in whole.sites(of: service) {
                let place = whole.findLocation(site.locationID)
                #expect(excerpt.findLocation(site.locationID) == place)
                #expect(place?.areaID.map(whole.areas.lineage) == place?.areaID.map(excerpt.areas.lineage))
            }
        }
    }

    @Test func `the index is taken from its file as long as the listings stay as they are`() throws {
        _ = try archive.routingIndex(from: 1)
        let made = try FileManager.default.attributesOfItem(atPath: archive.indexPath)[.systemFileNumber] as? Int
        _ = try archive.routingIndex(from: 1)
        let kept = try FileManager.default.attributesOfItem(atPath: archive.indexPath)[.systemFileNumber] as? Int
        #expect(made == kept)
    }

    /// Asks everything of the index with what is newer over it, and of one made anew.
    private func expectLikeNew(_ isKept: Bool) throws {
        let made = try FileManager.default.attributesOfItem(atPath: archive.indexPath)[.systemFileNumber] as? Int
        let index = try #require(try archive.routingIndex(from: 1))
        let kept = try FileManager.default.attributesOfItem(atPath: archive.indexPath)[.systemFileNumber] as? Int
        #expect((made == kept) == isKept)
        let fresh = Router(network: try archive.snapshot())
        #expect(index.serviceCount == fresh.network.services.count)
        for inquiry in inquiries {
            let (found, expected) = (try archive.router(for: inquiry, index).route(inquiry), fresh.route(inquiry))
            #expect(found.matches == expected.matches && found.nearMisses == expected.nearMisses)
            #expect(found.nextQuestion == expected.nextQuestion && found.pathways == expected.pathways)
            #expect(found.eligibleCount == expected.eligibleCount)
        }
    }

    private func edit(_ table: ListingTable, _ id: String, _ values: [String: String?]) throws -> Int {
        try archive.edit(table, id: id, values, at: Self.time, by: "anna").id
    }

    @Test func `changes since the index was made show as in one made anew, without its being made anew`() throws {
        _ = try archive.routingIndex(from: 1)
        let network = try archive.snapshot()
        let capacity = try #require(network.services.first { !$0.capacities.isEmpty })
        try apply(Self.services(60..<63), "two")
        try expectLikeNew(true)
        let closed = try edit(.services, "s2", ["status": "inactive"])
        _ = try edit(.services, "s4", ["wait_days": "90", "minimum_age": "65"])
        _ = try edit(.services, capacity.id, ["wait_days": "1"])
        try expectLikeNew(true)
        let place = try #require(network.services.first { $0.id == "s6" }.flatMap { network.sites(of: $0).first })
        _ = try edit(.locations, place.locationID, ["latitude": "44.951"])
        try expectLikeNew(true)
        try archive.undo(run: closed, at: Self.time, by: "anna")
        try expectLikeNew(true)
        // The same file once more, now with both its parts to be read.
        try expectLikeNew(true)
    }

    @Test func `what was before the index cannot be taken back without its being made anew`() throws {
        let run = try edit(.services, "s2", ["status": "inactive"])
        _ = try archive.routingIndex(from: 1)
        try archive.undo(run: run, at: Self.time, by: "anna")
        try expectLikeNew(false)
    }

    @Test func `a changed area, which any service may hang on, has the index made anew`() throws {
        _ = try archive.routingIndex(from: 1)
        _ = try edit(.areas, "al-1", ["name": "Alessandria nuova"])
        try expectLikeNew(false)
    }

    @Test func `a small archive has no index, and a damaged index is made anew or found out`() throws {
        #expect(try archive.routingIndex(from: 61) == nil)
        #expect(!FileManager.default.fileExists(atPath: archive.indexPath))
        _ = try archive.routingIndex(from: 1)
        let sound = try #require(FileManager.default.contents(atPath: archive.indexPath))
        try sound.dropLast(8).write(to: URL(filePath: archive.indexPath))
        #expect(try archive.routingIndex(from: 1)?.serviceCount == 60)
        #expect(try archive.isIndexSound())
        var damaged = sound
        damaged[sound.count / 2] ^= 1
        try damaged.write(to: URL(filePath: archive.indexPath))
        #expect(try !archive.isIndexSound())
    }
}
